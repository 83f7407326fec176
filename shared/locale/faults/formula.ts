/** Sentences of the faults whose code begins with what this file is named after: what a formula may not say. */

import type { Language } from '../../model/definition.ts'
import { meant } from './argument-words.ts'
import { type FaultArguments, type Sentences, text } from './sentence.ts'

export const formulaFaults = {
  'formula.empty': {
    en: () => 'The formula is empty; write one.',
    vi: () => 'Công thức trống; hãy ghi công thức.',
  },
  'formula.too-long': {
    en: args =>
      `The formula has ${text(args, 'found')} characters, more than ${text(args, 'limit')}; split it into several equations.`,
    vi: args =>
      `Công thức dài ${text(args, 'found')} ký tự, quá ${text(args, 'limit')}; hãy tách thành nhiều phương trình.`,
  },
  'formula.too-deep': {
    en: args =>
      `The formula is more than ${text(args, 'limit')} steps deep (brackets within brackets, or terms in one row); split it into several equations.`,
    vi: args =>
      `Công thức sâu quá ${text(args, 'limit')} bước (ngoặc lồng nhau hoặc quá nhiều số hạng liền nhau); hãy tách thành nhiều phương trình.`,
  },
  'formula.too-large': {
    en: args =>
      `The formula has more than ${text(args, 'limit')} parts; split it into several equations or use sum().`,
    vi: args =>
      `Công thức có hơn ${text(args, 'limit')} thành phần; hãy tách thành nhiều phương trình hoặc dùng sum().`,
  },
  'formula.character': {
    en: args =>
      `The character “${text(args, 'found')}” has no meaning in a formula; names are written with a–z, 0–9 and _.`,
    vi: args => `Ký tự “${text(args, 'found')}” không có nghĩa trong công thức; tên chỉ gồm a–z, 0–9 và _.`,
  },
  'formula.decimal-comma': {
    en: () => 'Numbers are written with a point in a formula: 12.5, not 12,5.',
    vi: () => 'Trong công thức, số thập phân viết bằng dấu chấm: 12.5, không phải 12,5.',
  },
  'formula.assignment': {
    en: () => 'A formula assigns nothing; write only what is to the right of “=”.',
    vi: () => 'Công thức không gán giá trị; chỉ ghi phần bên phải dấu “=”.',
  },
  'formula.function-definition': {
    en: args =>
      `A formula cannot define a function such as ${text(args, 'name')}(); write an equation of its own instead.`,
    vi: args =>
      `Công thức không được định nghĩa hàm như ${text(args, 'name')}(); hãy viết thành một phương trình riêng.`,
  },
  'formula.comparison': {
    en: args =>
      `Comparisons such as “${text(args, 'found')}” are not used; write the rule with min() and max().`,
    vi: args => `Không dùng phép so sánh như “${text(args, 'found')}”; hãy viết bằng min() và max().`,
  },
  'formula.conditional': {
    en: () => 'Conditions with “?” are not used; write the rule with min() and max().',
    vi: () => 'Không dùng điều kiện với dấu “?”; hãy viết bằng min() và max().',
  },
  'formula.range': {
    en: () => 'Ranges with “:” are not used; sum over a dimension with sum(x[line], line).',
    vi: () => 'Không dùng khoảng với dấu “:”; hãy cộng theo chiều bằng sum(x[line], line).',
  },
  'formula.text': {
    en: () => 'A formula holds no text in quotes; remove the quotes.',
    vi: () => 'Công thức không chứa chữ trong dấu nháy; hãy bỏ dấu nháy.',
  },
  'formula.object': {
    en: () => 'Curly brackets are not used in a formula; use ( and ).',
    vi: () => 'Công thức không dùng ngoặc nhọn; hãy dùng ( và ).',
  },
  'formula.array': {
    en: () => 'Square brackets may only follow a name, as in x[culture]; use ( and ) to group.',
    vi: () => 'Ngoặc vuông chỉ đứng sau tên, như x[culture]; hãy dùng ( và ) để nhóm.',
  },
  'formula.subscript-of': {
    en: () => 'Only a name has subscripts; put the square brackets right after the name.',
    vi: () => 'Chỉ tên mới có chỉ số; hãy đặt ngoặc vuông ngay sau tên.',
  },
  'formula.subscript': {
    en: args =>
      `A subscript of “${text(args, 'name')}” must be the name of a dimension, a subset or an element; write such a name.`,
    vi: args =>
      `Chỉ số của “${text(args, 'name')}” phải là tên chiều, tập con hoặc phần tử; hãy ghi một tên như vậy.`,
  },
  'formula.block': {
    en: () => 'A formula is one expression; remove “;” and write an equation for each part.',
    vi: () => 'Công thức chỉ là một biểu thức; hãy bỏ dấu “;” và viết mỗi phần thành một phương trình.',
  },
  'formula.percent': {
    en: () => 'Percent signs are not used; write 5 % as 0.05.',
    vi: () => 'Không dùng dấu phần trăm; hãy viết 5 % là 0.05.',
  },
  'formula.factorial': {
    en: () => 'Factorials with “!” are not used; write the product out.',
    vi: () => 'Không dùng giai thừa với dấu “!”; hãy viết tích ra.',
  },
  'formula.comment': {
    en: () => 'A comment does not belong in the formula; write it in “note”.',
    vi: () => 'Không ghi chú thích trong công thức; hãy ghi vào trường “note”.',
  },
  'formula.logic': {
    en: args => `“${text(args, 'found')}” is not used; write the rule with min() and max().`,
    vi: args => `Không dùng “${text(args, 'found')}”; hãy viết bằng min() và max().`,
  },
  'formula.unit': {
    en: args =>
      `“${text(args, 'found')}” would convert units, which a formula does not do; multiply by the factor instead.`,
    vi: args => `Công thức không đổi đơn vị bằng “${text(args, 'found')}”; hãy nhân với hệ số quy đổi.`,
  },
  'formula.remainder': {
    en: () => 'Remainders with “mod” are not used; write the rule with + − * / and min(), max().',
    vi: () => 'Không dùng phép chia lấy dư “mod”; hãy viết bằng + − * / và min(), max().',
  },
  'formula.property': {
    en: () => 'A point has no meaning here; write x[culture] for an element and 0.5 for a fraction.',
    vi: () => 'Dấu chấm ở đây không có nghĩa; hãy viết x[culture] cho phần tử và 0.5 cho số thập phân.',
  },
  'formula.elementwise': {
    en: args => `“${text(args, 'found')}” is not used; write the operator without the point.`,
    vi: args => `Không dùng “${text(args, 'found')}”; hãy viết phép tính không có dấu chấm.`,
  },
  'formula.constant': {
    en: args => `“${text(args, 'found')}” is not a value in a formula; write a number.`,
    vi: args => `“${text(args, 'found')}” không phải là giá trị của công thức; hãy ghi một số.`,
  },
  'formula.implicit-multiplication': {
    en: args =>
      `An operator or comma is missing between “${text(args, 'left')}” and “${text(args, 'right')}”; write * for a product.`,
    vi: args =>
      `Thiếu phép tính hoặc dấu phẩy giữa “${text(args, 'left')}” và “${text(args, 'right')}”; hãy ghi * nếu là phép nhân.`,
  },
  'formula.number': {
    en: args => `“${text(args, 'found')}” is not a number; write it as 0.05 or 5e-2.`,
    vi: args => `“${text(args, 'found')}” không phải là số; hãy viết như 0.05 hoặc 5e-2.`,
  },
  'formula.number-too-large': {
    en: args => `The number “${text(args, 'found')}” is too large to calculate with; choose a larger unit.`,
    vi: args => `Số “${text(args, 'found')}” quá lớn để tính; hãy chọn đơn vị lớn hơn.`,
  },
  'formula.unknown-function': {
    en: args =>
      `There is no function “${text(args, 'name')}”; ${meant(args, 'en', 'a series has its elements in square brackets, and the functions are exp, log, sqrt, abs, min, max, sum, before, prev, start and ref.')}`,
    vi: args =>
      `Không có hàm “${text(args, 'name')}”; ${meant(args, 'vi', 'phần tử của chuỗi đặt trong ngoặc vuông, còn các hàm là exp, log, sqrt, abs, min, max, sum, before, prev, start và ref.')}`,
  },
  'formula.function-alone': {
    en: args => `“${text(args, 'name')}” is a function; write its arguments after it in ( and ).`,
    vi: args => `“${text(args, 'name')}” là hàm; hãy ghi đối số trong ( và ) ngay sau tên.`,
  },
  'formula.clock-called': {
    en: args => `“${text(args, 'name')}” is a number of the year and has no brackets; write it alone.`,
    vi: args => `“${text(args, 'name')}” là số chỉ năm, không có ngoặc; hãy viết riêng tên này.`,
  },
  'formula.unclosed': {
    en: args => `This “${text(args, 'found')}” is not closed; add “${text(args, 'missing')}”.`,
    vi: args => `Dấu “${text(args, 'found')}” này chưa được đóng; hãy thêm “${text(args, 'missing')}”.`,
  },
  'formula.unopened': {
    en: args =>
      `This “${text(args, 'found')}” closes nothing; remove it or add “${text(args, 'missing')}” before it.`,
    vi: args =>
      `Dấu “${text(args, 'found')}” này không khớp với dấu mở nào; hãy xóa đi hoặc thêm “${text(args, 'missing')}” phía trước.`,
  },
  'formula.value-missing': {
    en: args =>
      `A number or name is missing ${before(args, 'en')}; write it, or remove the operator or comma.`,
    vi: args =>
      `Thiếu một số hoặc tên ${before(args, 'vi')}; hãy bổ sung, hoặc xóa phép tính hay dấu phẩy thừa.`,
  },
  'formula.unknown-form': {
    en: () =>
      'This is not part of the language of formulas; use + − * / ^, brackets and the known functions.',
    vi: () => 'Cách viết này không thuộc ngôn ngữ công thức; hãy dùng + − * / ^, dấu ngoặc và các hàm đã có.',
  },
  'formula.argument-count': {
    en: args =>
      `${text(args, 'name')}() needs ${text(args, 'expected')} ${least(args, 'en')}, not ${text(args, 'found')}; correct what is in its brackets.`,
    vi: args =>
      `${text(args, 'name')}() cần ${least(args, 'vi')}${text(args, 'expected')} đối số, hiện có ${text(args, 'found')}; hãy sửa phần trong ngoặc.`,
  },
  'formula.not-a-series': {
    en: args =>
      `${text(args, 'name')}() reads a series and takes its name alone; write ${text(args, 'name')}(x) for each series inside.`,
    vi: args =>
      `${text(args, 'name')}() chỉ đọc một chuỗi và bao quanh tên chuỗi; hãy viết ${text(args, 'name')}(x) cho từng chuỗi bên trong.`,
  },
  'formula.said-twice': {
    en: args =>
      `${text(args, 'name')}() is applied to a series whose ${text(args, 'name') === 'ref' ? 'run' : 'year'} is chosen already; keep one of the two.`,
    vi: args =>
      `${text(args, 'name')}() bao quanh một chuỗi đã chọn ${text(args, 'name') === 'ref' ? 'lần chạy' : 'năm'}; hãy chỉ giữ một.`,
  },
  'formula.sum-dimension': {
    en: () => 'After its formula, sum() names the dimensions over which it adds, as in sum(x[line], line).',
    vi: () => 'Sau biểu thức, sum() phải nêu các chiều cần cộng, như sum(x[line], line).',
  },
  'formula.before-inside': {
    en: args =>
      `before() cannot stand inside ${text(args, 'outer')}(); give the inner part an equation of its own.`,
    vi: args =>
      `before() không được nằm trong ${text(args, 'outer')}(); hãy viết phần bên trong thành phương trình riêng.`,
  },
} satisfies Sentences

function before(args: FaultArguments, language: Language): string {
  const found = text(args, 'found')
  if (found === '') return language === 'en' ? 'at the end' : 'ở cuối'
  return language === 'en' ? `before “${found}”` : `trước “${found}”`
}

/** `min` and `max` take at least so many arguments, the other functions exactly so many. */
function least(args: FaultArguments, language: Language): string {
  const open = text(args, 'name') === 'min' || text(args, 'name') === 'max'
  if (language === 'vi') return open ? 'ít nhất ' : 'đúng '
  return open ? 'or more arguments' : args.expected === 1 ? 'argument' : 'arguments'
}
