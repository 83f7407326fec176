/** Texts of the findings. */

import { defineMessages } from '../../locale/messages.ts'
import { scenarioWord } from '../../locale/scenario-word.ts'
import { atStart } from '../../locale/sentence-start.ts'

export const findingMessages = defineMessages({
  en: {
    unchanged: (name: string, base: string) =>
      `${name} changes no lever and no parameter, so its results are those of ${base}.`,
    count: (name: string, met: number, all: number) =>
      `${name} meets ${met} of the ${all} targets of the model in time`,
    countRest: (late: number, missed: number, horizon: number) =>
      [
        late === 0 ? '' : `${late} ${late === 1 ? 'is' : 'are'} met late`,
        missed === 0 ? '' : `${missed} ${missed === 1 ? 'is' : 'are'} not met by ${horizon}`,
      ]
        .filter(each => each !== '')
        .join(', '),
    met: (variable: string, rule: string, since: string) =>
      `The target for ${variable} (${rule}) is met ${since}`,
    metFrom: (year: number) => `from ${year}`,
    metIn: (year: number) => `in ${year}`,
    metThroughout: (due: number) => `in every projected year to ${due}`,
    late: (variable: string, rule: string, due: number, year: number, years: string) =>
      `The target for ${variable} (${rule} in ${due}) is met only in ${year}, ${years} late`,
    missed: (variable: string, rule: string, due: number, horizon: number) =>
      due === horizon
        ? `The target for ${variable} (${rule} in ${due}) is not met`
        : `The target for ${variable} (${rule} in ${due}) is not met by ${horizon}`,
    stands: (value: string, year: number, gap: string) => `${value} in ${year}, ${gap}`,
    openTargets: 'Of the other targets, these are not met in time:',
    standsIn: (value: string, year: number) => `${value} in ${year}`,
    openLate: (target: string, stands: string, year: number) => `${target}: met in ${year}; ${stands}`,
    openMissed: (target: string, stands: string, horizon: number) =>
      `${target}: not met by ${horizon}; ${stands}`,
    baseStands: (base: string, value: string) => `${base} at ${value}`,
    asBase: (base: string) => `as in ${base}`,
    over: (amount: string) => `${amount} above the target`,
    short: (amount: string) => `${amount} short of the target`,
    aboveLimit: (amount: string) => `${amount} above the limit`,
    belowLimit: (amount: string) => `${amount} below the limit`,
    exactly: 'just on the target',
    nearly: 'just short of the target',
    years: (count: number) => (count === 1 ? '1 year' : `${count} years`),
    base: 'the baseline',
    movedBase: 'the moved baseline',
    shares: (year: number, base: string) => `Shares of the budget of ${year}, compared with ${base}:`,
    larger: (lines: string) => `a larger share goes to ${lines}`,
    smaller: (lines: string) => `it is taken from ${lines}`,
    lineMoves: (line: string, points: string, money: string) =>
      money === '' ? `${line} (${points})` : `${line} (${points}; ${money})`,
    envelopeMore: (name: string, year: number, total: string, base: string, by: string) =>
      `For ${year} the model puts the ${name} at ${total}, ${by} more than in ${base}.`,
    envelopeLess: (name: string, year: number, total: string, base: string, by: string) =>
      `For ${year} the model puts the ${name} at ${total}, ${by} less than in ${base}.`,
    envelopeSame: (name: string, year: number, total: string, base: string) =>
      `For ${year} the model puts the ${name} at ${total}, as in ${base}.`,
    account: (whole: string, year: number, total: string, base: string) =>
      `For ${year} the model puts the ${whole} at ${total}, of which (in brackets the difference from ${base}):`,
    part: (name: string, amount: string, by: string) => `${name}: ${amount} (${by})`,
    noChange: 'no change',
    order: (variable: string, year: number, first: string, value: string, others: string) =>
      `On ${variable} in ${year}, ${first} is ahead (${value}), followed by ${others}.`,
    level: (variable: string, year: number, value: string) =>
      `On ${variable} in ${year}, all scenarios stand at ${value}.`,
    follows: (name: string, value: string) => `${name} (${value})`,
    of: (amount: string, whole: string) => `${amount} of ${whole}`,
    and: ' and ',
    flags: (count: number, labels: string) =>
      count === 1 ? `The model warns: ${labels}.` : `The model gives ${count} warnings: ${labels}.`,
  },
  vi: {
    unchanged: (name, base) =>
      `${scenarioWord(name, true)} không thay đổi đòn bẩy hay tham số nào nên kết quả trùng với ${base}.`,
    count: (name, met, all) => `${scenarioWord(name, true)} đạt đúng hạn ${met}/${all} mục tiêu của mô hình`,
    countRest: (late, missed, horizon) =>
      [
        late === 0 ? '' : `${late} mục tiêu đạt chậm`,
        missed === 0 ? '' : `đến năm ${horizon} còn ${missed} mục tiêu không đạt`,
      ]
        .filter(each => each !== '')
        .join(', '),
    met: (variable, rule, since) => `${atStart(variable)} đạt mục tiêu (${rule}) ${since}`,
    metFrom: year => `từ năm ${year}`,
    metIn: year => `vào năm ${year}`,
    metThroughout: due => `ở mọi năm dự báo đến ${due}`,
    late: (variable, rule, due, year, years) =>
      `${atStart(variable)} đến năm ${year} mới đạt mục tiêu (${rule} năm ${due}), chậm ${years}`,
    missed: (variable, rule, due, horizon) =>
      due === horizon
        ? `${atStart(variable)} không đạt mục tiêu (${rule} năm ${due})`
        : `${atStart(variable)} đến năm ${horizon} vẫn không đạt mục tiêu (${rule} năm ${due})`,
    stands: (value, year, gap) => `năm ${year} ở mức ${value}, ${gap}`,
    openTargets: 'Các mục tiêu khác chưa đạt đúng hạn:',
    standsIn: (value, year) => `năm ${year} ở mức ${value}`,
    openLate: (target, stands, year) => `${target}: đến năm ${year} mới đạt; ${stands}`,
    openMissed: (target, stands, horizon) => `${target}: đến năm ${horizon} vẫn không đạt; ${stands}`,
    baseStands: (base, value) => `${base} ở mức ${value}`,
    asBase: base => `bằng ${base}`,
    over: amount => `cao hơn mục tiêu ${amount}`,
    short: amount => `còn thiếu ${amount} so với mục tiêu`,
    aboveLimit: amount => `cao hơn mức tối đa ${amount}`,
    belowLimit: amount => `thấp hơn mức tối đa ${amount}`,
    exactly: 'vừa bằng mục tiêu',
    nearly: 'sát mục tiêu nhưng chưa đạt',
    years: count => `${count} năm`,
    base: 'đường cơ sở',
    movedBase: 'đường cơ sở đã đổi',
    shares: (year, base) => `Cơ cấu dự toán chi năm ${year} so với ${base}:`,
    larger: lines => `tăng tỷ trọng: ${lines}`,
    smaller: lines => `giảm tỷ trọng: ${lines}`,
    lineMoves: (line, points, money) =>
      money === '' ? `${line} (${points})` : `${line} (${points}; ${money})`,
    envelopeMore: (name, year, total, base, by) =>
      `${atStart(name)} năm ${year} là ${total}, cao hơn ${base} ${by}.`,
    envelopeLess: (name, year, total, base, by) =>
      `${atStart(name)} năm ${year} là ${total}, thấp hơn ${base} ${by}.`,
    envelopeSame: (name, year, total, base) => `${atStart(name)} năm ${year} là ${total}, bằng ${base}.`,
    account: (whole, year, total, base) =>
      `${atStart(whole)} năm ${year} là ${total}, trong đó (số trong ngoặc là chênh lệch so với ${base}):`,
    part: (name, amount, by) => `${name}: ${amount} (${by})`,
    noChange: 'không đổi',
    order: (variable, year, first, value, others) =>
      `Về ${variable} năm ${year}, ${scenarioWord(first)} đứng đầu (${value}), tiếp theo là ${others}.`,
    level: (variable, year, value) => `Về ${variable} năm ${year}, mọi kịch bản đều ở mức ${value}.`,
    follows: (name, value) => `${name} (${value})`,
    of: (amount, whole) => `${amount} ${whole}`,
    and: ' và ',
    flags: (count, labels) =>
      count === 1 ? `Mô hình nêu cảnh báo: ${labels}.` : `Mô hình nêu ${count} cảnh báo: ${labels}.`,
  },
})
