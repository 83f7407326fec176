/** Sentences of the faults whose code begins with `unit.`: what in a formula does not fit the units. */

import type { Language } from '../../model/definition.ts'
import { type FaultArguments, type Sentences, text } from './sentence.ts'

export const unitFaultSentences = {
  'unit.terms': {
    en: args =>
      `“${text(args, 'first')}” (${words(args, 'firstUnit', 'en')}) and “${text(args, 'second')}” (${words(args, 'secondUnit', 'en')}) do not measure the same, so they cannot be added, subtracted or compared; convert one of them or take another variable.`,
    vi: args =>
      `“${text(args, 'first')}” (${words(args, 'firstUnit', 'vi')}) và “${text(args, 'second')}” (${words(args, 'secondUnit', 'vi')}) không cùng loại đại lượng nên không thể cộng, trừ hay so sánh với nhau; hãy quy đổi một trong hai hoặc chọn biến khác.`,
  },
  'unit.terms-magnitude': {
    en: args =>
      `“${text(args, 'first')}” (${words(args, 'firstUnit', 'en')}) and “${text(args, 'second')}” (${words(args, 'secondUnit', 'en')}) measure the same in different sizes: one unit of the ${text(args, 'larger')} is ${words(args, 'factor', 'en')} of the other; convert one of them by a named constant.`,
    vi: args =>
      `“${text(args, 'first')}” (${words(args, 'firstUnit', 'vi')}) và “${text(args, 'second')}” (${words(args, 'secondUnit', 'vi')}) cùng loại đại lượng nhưng khác độ lớn: một đơn vị của ${largerVi(args)} bằng ${words(args, 'factor', 'vi')} đơn vị của biểu thức còn lại; hãy quy đổi một trong hai bằng hằng số có tên.`,
  },
  'unit.whole': {
    en: args =>
      `The formula “${text(args, 'formula')}” measures something else than its unit: ${words(args, 'found', 'en')}, and not ${words(args, 'unit', 'en')}; mend the formula, or choose another unit where it is yours to choose.`,
    vi: args =>
      `Công thức “${text(args, 'formula')}” cho kết quả là ${words(args, 'found', 'vi')}, không khớp với đơn vị đã khai báo là ${words(args, 'unit', 'vi')}; hãy sửa công thức, hoặc chọn đơn vị khác nếu đơn vị do bạn đặt.`,
  },
  'unit.magnitude': {
    en: args =>
      `The formula “${text(args, 'formula')}” comes out in ${words(args, 'found', 'en')}, but its unit is ${words(args, 'unit', 'en')}: the ${text(args, 'larger')} is ${words(args, 'factor', 'en')} times the other; convert by a named constant or choose another unit.`,
    vi: args =>
      `Công thức “${text(args, 'formula')}” cho kết quả theo ${words(args, 'found', 'vi')}, trong khi đơn vị đã khai báo là ${words(args, 'unit', 'vi')}: đơn vị ${text(args, 'larger') === 'first' ? 'thứ nhất' : 'thứ hai'} gấp ${words(args, 'factor', 'vi')} lần đơn vị kia; hãy quy đổi bằng hằng số có tên hoặc chọn đơn vị khác.`,
  },
  'unit.pure-needed': {
    en: args =>
      `“${text(args, 'of')}” takes a number without a unit, but “${text(args, 'operand')}” is in ${words(args, 'unit', 'en')}; divide it by something in the same unit first.`,
    vi: args =>
      `Phép “${text(args, 'of')}” chỉ nhận số không có đơn vị, nhưng “${text(args, 'operand')}” tính theo ${words(args, 'unit', 'vi')}; trước hết hãy chia cho một đại lượng cùng đơn vị.`,
  },
} satisfies Sentences

/** An argument that is given in both languages. */
function words(args: FaultArguments, name: string, language: Language): string {
  return text(args, language === 'en' ? `${name}En` : `${name}Vi`)
}

function largerVi(args: FaultArguments): string {
  return text(args, 'larger') === 'first' ? 'biểu thức thứ nhất' : 'biểu thức thứ hai'
}
