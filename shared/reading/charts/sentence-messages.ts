/** Texts of the sentence that says what a chart shows. */

import { defineMessages } from '../../locale/messages.ts'
import { scenarioWord } from '../../locale/scenario-word.ts'

export const sentenceMessages = defineMessages({
  en: {
    stands: (name: string, value: string, year: number) => `${name} stands at ${value} in ${year}`,
    index: (name: string, value: string, year: number, baseYear: number) =>
      `${name} reaches ${value} in ${year} (${baseYear} = 100)`,
    above: (name: string, amount: string, base: string, year: number) =>
      `${name} is ${amount} above ${base} in ${year}`,
    below: (name: string, amount: string, base: string, year: number) =>
      `${name} is ${amount} below ${base} in ${year}`,
    level: (name: string, base: string, year: number) => `${name} is level with ${base} in ${year}`,
    metSince: (name: string, rule: string, since: string) => `${name} meets the target (${rule}) ${since}`,
    metIn: (name: string, rule: string, year: number) => `${name} reaches the target (${rule}) in ${year}`,
    late: (name: string, rule: string, year: number, years: string) =>
      `${name} reaches the target (${rule}) in ${year}, ${years} late`,
    missed: (name: string, rule: string, horizon: number) =>
      `${name} does not reach the target (${rule}) by ${horizon}`,
    from: (year: number) => `from ${year}`,
    throughout: (due: number) => `in every projected year to ${due}`,
    base: 'the baseline',
    movedBase: 'the moved baseline',
    baseMet: (base: string, rule: string, since: string) => `${base} meets the target (${rule}) ${since}`,
    baseLate: (base: string, rule: string, year: number) => `${base} reaches the target (${rule}) in ${year}`,
    baseAt: (base: string, value: string, year: number) => `${base} stands at ${value} in ${year}`,
    sameAsBase: (base: string) => `there is no difference from ${base}`,
    furtherMet: (rule: string, since: string) => `${rule} ${since}`,
    furtherLate: (rule: string, year: number) => `${rule} only in ${year}`,
    furtherMissed: (rule: string, year: number) => `${rule} is not reached by ${year}`,
    years: (count: number) => (count === 1 ? '1 year' : `${count} years`),
    order: (high: string, highValue: string, low: string, lowValue: string, year: number) =>
      `of the scenarios, ${high} is highest in ${year} (${highValue}) and ${low} lowest (${lowValue})`,
    parts: (name: string, high: string, highValue: string, low: string, lowValue: string, year: number) =>
      `In ${name}, ${high} is largest in ${year} (${highValue}) and ${low} smallest (${lowValue})`,
    partsLevel: (name: string, value: string, year: number) =>
      `In ${name}, all parts stand at ${value} in ${year}`,
    sum: (value: string) => `together they come to ${value}`,
  },
  vi: {
    stands: (name, value, year) => `${scenarioWord(name, true)} năm ${year} ở mức ${value}`,
    index: (name, value, year, baseYear) =>
      `${scenarioWord(name, true)} năm ${year} bằng ${value} (năm ${baseYear} = 100)`,
    above: (name, amount, base, year) => `${scenarioWord(name, true)} năm ${year} cao hơn ${base} ${amount}`,
    below: (name, amount, base, year) => `${scenarioWord(name, true)} năm ${year} thấp hơn ${base} ${amount}`,
    level: (name, base, year) => `${scenarioWord(name, true)} năm ${year} bằng ${base}`,
    metSince: (name, rule, since) => `${scenarioWord(name, true)} đạt mục tiêu ${rule} ${since}`,
    metIn: (name, rule, year) => `${scenarioWord(name, true)} đạt mục tiêu ${rule} vào năm ${year}`,
    late: (name, rule, year, years) =>
      `${scenarioWord(name, true)} đạt mục tiêu ${rule} vào năm ${year}, chậm ${years}`,
    missed: (name, rule, horizon) => `Đến năm ${horizon}, ${scenarioWord(name)} không đạt mục tiêu ${rule}`,
    from: year => `từ năm ${year}`,
    throughout: due => `ở mọi năm dự báo đến ${due}`,
    base: 'đường cơ sở',
    movedBase: 'đường cơ sở đã đổi',
    baseMet: (base, rule, since) => `${base} đạt mức ${rule} ${since}`,
    baseLate: (base, rule, year) => `${base} đạt mức ${rule} vào năm ${year}`,
    baseAt: (base, value, year) => `${base} năm ${year} ở mức ${value}`,
    sameAsBase: base => `không khác ${base}`,
    furtherMet: (rule, since) => `đạt ${rule} ${since}`,
    furtherLate: (rule, year) => `đến năm ${year} mới đạt ${rule}`,
    furtherMissed: (rule, year) => `đến năm ${year} không đạt ${rule}`,
    years: count => `${count} năm`,
    order: (high, highValue, low, lowValue, year) =>
      `năm ${year}, cao nhất là ${scenarioWord(high)} (${highValue}), thấp nhất là ${scenarioWord(low)} (${lowValue})`,
    parts: (name, high, highValue, low, lowValue, year) =>
      `Trong ${scenarioWord(name)}, năm ${year} lớn nhất là ${high} (${highValue}), nhỏ nhất là ${low} (${lowValue})`,
    partsLevel: (name, value, year) => `Trong ${scenarioWord(name)}, năm ${year} mọi phần đều ở mức ${value}`,
    sum: value => `tổng cộng ${value}`,
  },
})
