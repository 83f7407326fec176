/** Texts of the findings. */

import { defineMessages } from '../../locale/messages.ts'
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
    met: (name: string, variable: string, rule: string, since: string) =>
      `${name} meets the target for ${variable} (${rule}) ${since}`,
    metFrom: (year: number) => `from ${year}`,
    metIn: (year: number) => `in ${year}`,
    metThroughout: (due: number) => `in every projected year to ${due}`,
    late: (name: string, variable: string, rule: string, due: number, year: number, years: string) =>
      `${name} meets the target for ${variable} (${rule} in ${due}) only in ${year}, ${years} late`,
    missed: (name: string, variable: string, rule: string, due: number, horizon: number) =>
      due === horizon
        ? `${name} does not meet the target for ${variable} (${rule} in ${due})`
        : `${name} does not meet the target for ${variable} (${rule} in ${due}) by ${horizon}`,
    stands: (value: string, year: number, gap: string) => `it stands at ${value} in ${year}, ${gap}`,
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
    shares: (year: number, base: string, up: string, down: string) =>
      `In the budget of ${year}, compared with ${base}, a larger share goes to ${up}; it is taken from ${down}.`,
    lineMoves: (line: string, points: string, money: string) =>
      money === '' ? `${line} (${points})` : `${line} (${points}; ${money})`,
    envelopeMore: (name: string, year: number, total: string, base: string, by: string) =>
      `For ${year} the model puts the ${name} at ${total}, ${by} more than in ${base}.`,
    envelopeLess: (name: string, year: number, total: string, base: string, by: string) =>
      `For ${year} the model puts the ${name} at ${total}, ${by} less than in ${base}.`,
    envelopeSame: (name: string, year: number, total: string, base: string) =>
      `For ${year} the model puts the ${name} at ${total}, as in ${base}.`,
    account: (whole: string, year: number, total: string, parts: string, base: string) =>
      `For ${year} the model puts the ${whole} at ${total}: ${parts}; in brackets the difference from ${base}.`,
    part: (name: string, amount: string, by: string) => `${name} ${amount} (${by})`,
    noChange: 'no change',
    order: (variable: string, year: number, first: string, value: string, others: string) =>
      `On ${variable} in ${year}, ${first} is ahead with ${value}; ${others}.`,
    level: (variable: string, year: number, value: string) =>
      `On ${variable} in ${year}, all scenarios stand at ${value}.`,
    follows: (name: string, value: string) => `${name} ${value}`,
    of: (amount: string, whole: string) => `${amount} of ${whole}`,
    and: ' and ',
    flags: (count: number, labels: string) =>
      count === 1 ? `The model warns: ${labels}.` : `The model gives ${count} warnings: ${labels}.`,
  },
  vi: {
    unchanged: (name, base) =>
      `Kịch bản ${name} không thay đổi đòn bẩy hay tham số nào nên kết quả trùng với ${base}.`,
    count: (name, met, all) => `Kịch bản ${name} đạt đúng hạn ${met} trong ${all} mục tiêu của mô hình`,
    countRest: (late, missed, horizon) =>
      [
        late === 0 ? '' : `${late} mục tiêu đạt chậm`,
        missed === 0 ? '' : `${missed} mục tiêu không đạt đến năm ${horizon}`,
      ]
        .filter(each => each !== '')
        .join(', '),
    met: (name, variable, rule, since) => `Kịch bản ${name} đạt mục tiêu về ${variable} (${rule}) ${since}`,
    metFrom: year => `từ năm ${year}`,
    metIn: year => `vào năm ${year}`,
    metThroughout: due => `ở mọi năm dự báo đến ${due}`,
    late: (name, variable, rule, due, year, years) =>
      `Kịch bản ${name} đến năm ${year} mới đạt mục tiêu về ${variable} (${rule} năm ${due}), chậm ${years}`,
    missed: (name, variable, rule, due, horizon) =>
      due === horizon
        ? `Kịch bản ${name} không đạt mục tiêu về ${variable} (${rule} năm ${due})`
        : `Đến năm ${horizon}, kịch bản ${name} vẫn không đạt mục tiêu về ${variable} (${rule} năm ${due})`,
    stands: (value, year, gap) => `năm ${year} ở mức ${value}, ${gap}`,
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
    shares: (year, base, up, down) =>
      `Trong dự toán năm ${year}, so với ${base}, tỷ trọng chi tăng ở ${up}; phần tăng này lấy từ ${down}.`,
    lineMoves: (line, points, money) =>
      money === '' ? `${line} (${points})` : `${line} (${points}; ${money})`,
    envelopeMore: (name, year, total, base, by) =>
      `${atStart(name)} năm ${year} là ${total}, cao hơn ${base} ${by}.`,
    envelopeLess: (name, year, total, base, by) =>
      `${atStart(name)} năm ${year} là ${total}, thấp hơn ${base} ${by}.`,
    envelopeSame: (name, year, total, base) => `${atStart(name)} năm ${year} là ${total}, bằng ${base}.`,
    account: (whole, year, total, parts, base) =>
      `${atStart(whole)} năm ${year} là ${total}, gồm ${parts}; trong ngoặc là chênh lệch so với ${base}.`,
    part: (name, amount, by) => `${name} ${amount} (${by})`,
    noChange: 'không đổi',
    order: (variable, year, first, value, others) =>
      `Về ${variable} năm ${year}, kịch bản ${first} dẫn trước với mức ${value}; ${others}.`,
    level: (variable, year, value) => `Về ${variable} năm ${year}, mọi kịch bản đều ở mức ${value}.`,
    follows: (name, value) => `${name} ${value}`,
    of: (amount, whole) => `${amount} ${whole}`,
    and: ' và ',
    flags: (count, labels) =>
      count === 1 ? `Mô hình nêu cảnh báo: ${labels}.` : `Mô hình nêu ${count} cảnh báo: ${labels}.`,
  },
})
