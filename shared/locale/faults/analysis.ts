/** Sentences of the faults whose code begins with what this file is named after: why an analysis has no answer. */

import type { Language } from '../../model/definition.ts'
import { formatNumber } from '../numbers.ts'
import { exact, label, meant } from './argument-words.ts'
import { type FaultArguments, type Sentences, text } from './sentence.ts'

export const analysisFaults = {
  'analysis.cancelled': {
    en: () => 'The analysis was stopped; nothing was changed.',
    vi: () => 'Đã dừng phân tích; không có gì bị thay đổi.',
  },
  'analysis.busy': {
    en: ({ most }) => `More than ${most} analyses at once are not taken on; wait until one has ended.`,
    vi: ({ most }) => `Không thể chạy quá ${most} phân tích cùng lúc; hãy chờ một phân tích kết thúc.`,
  },
  'analysis.thread-lost': {
    en: () =>
      'The analysis broke off because of a fault in the program; start it again. Nothing was changed.',
    vi: () => 'Phân tích bị gián đoạn do lỗi của chương trình; hãy chạy lại. Không có gì bị thay đổi.',
  },
  'analysis.too-large': {
    en: args =>
      `The analysis would need ${exact(args, 'megabytes', 'en')} MB of memory and may use ${exact(args, 'allowed', 'en')} MB; ask for fewer draws or fewer variables.`,
    vi: args =>
      `Phân tích cần ${exact(args, 'megabytes', 'vi')} MB bộ nhớ, trong khi chỉ được dùng ${exact(args, 'allowed', 'vi')} MB; hãy giảm số lượt chạy hoặc số biến.`,
  },
  'analysis.no-memory': {
    en: () =>
      'This machine has too little free memory for the analysis; close other programs, or ask for fewer draws or fewer variables. Nothing was changed.',
    vi: () =>
      'Máy không còn đủ bộ nhớ trống cho phân tích này; hãy đóng bớt chương trình khác, hoặc giảm số lượt chạy hay số biến. Không có gì bị thay đổi.',
  },
  'analysis.nothing-varied': {
    en: () =>
      'No input varies; choose at least one lever or parameter with a low and a high end that differ.',
    vi: () =>
      'Chưa có yếu tố bất định nào; hãy chọn ít nhất một đòn bẩy hoặc tham số có cận dưới khác cận trên.',
  },
  'analysis.unknown-varied': {
    en: args =>
      `The model has no lever or parameter “${text(args, 'input')}”; ${meant(args, 'en', 'remove it, or take an id from the lists of levers and parameters.')}`,
    vi: args =>
      `Mô hình không có đòn bẩy hay tham số “${text(args, 'input')}”; ${meant(args, 'vi', 'hãy xóa đi hoặc lấy mã trong danh sách đòn bẩy và tham số.')}`,
  },
  'analysis.variable-varied': {
    en: args =>
      `“${text(args, 'input')}” is calculated by the model and cannot vary by itself; vary the levers and parameters that it depends on.`,
    vi: args =>
      `“${text(args, 'input')}” do mô hình tính ra nên không thể là yếu tố bất định; hãy chọn các đòn bẩy và tham số mà nó phụ thuộc.`,
  },
  'analysis.varied-twice': {
    en: args => `${input(args, 'en')} stands twice among the inputs that vary; keep one of them.`,
    vi: args => `${input(args, 'vi')} xuất hiện hai lần trong các yếu tố bất định; hãy giữ lại một.`,
  },
  'analysis.distribution-not-finite': {
    en: args =>
      `The distribution of ${input(args, 'en')} has a bound that is not a finite number; correct it.`,
    vi: args => `Phân phối của ${input(args, 'vi')} có cận không phải là số hữu hạn; hãy sửa lại.`,
  },
  'analysis.distribution-reversed': {
    en: args =>
      `The low end of ${input(args, 'en')}, ${exact(args, 'low', 'en')}, is above its high end, ${exact(args, 'high', 'en')}; exchange them.`,
    vi: args =>
      `Cận dưới của ${input(args, 'vi')} là ${exact(args, 'low', 'vi')}, lớn hơn cận trên ${exact(args, 'high', 'vi')}; hãy đổi chỗ hai cận.`,
  },
  'analysis.distribution-mode-outside': {
    en: args =>
      `The most likely value of ${input(args, 'en')}, ${exact(args, 'mode', 'en')}, is outside its ends; choose a value from ${exact(args, 'low', 'en')} to ${exact(args, 'high', 'en')}.`,
    vi: args =>
      `Giá trị dễ xảy ra nhất của ${input(args, 'vi')} là ${exact(args, 'mode', 'vi')}, nằm ngoài hai cận; hãy chọn giá trị từ ${exact(args, 'low', 'vi')} đến ${exact(args, 'high', 'vi')}.`,
  },
  'analysis.distribution-no-deviation': {
    en: args => `The standard deviation of ${input(args, 'en')} must be above zero.`,
    vi: args => `Độ lệch chuẩn của ${input(args, 'vi')} phải lớn hơn 0.`,
  },
  'analysis.distribution-out-of-reach': {
    en: args =>
      `Next to nothing of the normal distribution of ${input(args, 'en')} (mean ${exact(args, 'mean', 'en')}, standard deviation ${exact(args, 'deviation', 'en')}) lies between ${exact(args, 'low', 'en')} and ${exact(args, 'high', 'en')}; bring mean and ends together.`,
    vi: args =>
      `Phân phối chuẩn của ${input(args, 'vi')} (trung bình ${exact(args, 'mean', 'vi')}, độ lệch chuẩn ${exact(args, 'deviation', 'vi')}) hầu như không có phần nào nằm giữa ${exact(args, 'low', 'vi')} và ${exact(args, 'high', 'vi')}; hãy đưa trung bình và hai cận lại gần nhau.`,
  },
  'analysis.correlation-unknown': {
    en: args =>
      `A correlation names “${text(args, 'input')}”, which is not among the inputs that vary; ${meant(args, 'en', 'let it vary, or remove the correlation.')}`,
    vi: args =>
      `Có tương quan nêu “${text(args, 'input')}” nhưng yếu tố này không bất định; ${meant(args, 'vi', 'hãy thêm vào danh sách bất định hoặc bỏ tương quan này.')}`,
  },
  'analysis.correlation-same': {
    en: args => `${input(args, 'en')} is correlated with itself; choose two different inputs.`,
    vi: args => `${input(args, 'vi')} được đặt tương quan với chính nó; hãy chọn hai yếu tố khác nhau.`,
  },
  'analysis.correlation-range': {
    en: args =>
      `The rank correlation between ${pair(args, 'en')} is not between −1 and 1; choose a value in between.`,
    vi: args =>
      `Hệ số tương quan hạng giữa ${pair(args, 'vi')} không nằm trong khoảng từ −1 đến 1; hãy chọn giá trị trong khoảng này.`,
  },
  'analysis.correlation-twice': {
    en: args => `The correlation between ${pair(args, 'en')} is given twice; keep one of them.`,
    vi: args => `Tương quan giữa ${pair(args, 'vi')} được khai báo hai lần; hãy giữ lại một.`,
  },
  'analysis.correlation-constant': {
    en: args =>
      `${input(args, 'en')} does not vary, so it cannot be correlated; give it ends that differ, or remove the correlation.`,
    vi: args =>
      `${input(args, 'vi')} chỉ có một giá trị nên không thể có tương quan; hãy đặt hai cận khác nhau hoặc bỏ tương quan này.`,
  },
  'analysis.correlations-impossible': {
    en: args =>
      `These rank correlations cannot hold together: ${pairs(args, 'en')}; bring some of them nearer to zero.`,
    vi: args =>
      `Các tương quan hạng sau không thể đồng thời xảy ra: ${pairs(args, 'vi')}; hãy đưa một số hệ số về gần 0 hơn.`,
  },
  'analysis.year-outside': {
    en: args =>
      `The model has no year ${text(args, 'year')}; choose one from ${text(args, 'first')} to ${text(args, 'last')}.`,
    vi: args =>
      `Mô hình không có năm ${text(args, 'year')}; hãy chọn một năm từ ${text(args, 'first')} đến ${text(args, 'last')}.`,
  },
  'analysis.too-many-runs': {
    en: args =>
      `This takes ${whole(args, 'runs', 'en')} runs, more than ${whole(args, 'most', 'en')}; choose fewer inputs or fewer rows.`,
    vi: args =>
      `Phép tính cần ${whole(args, 'runs', 'vi')} lần chạy, nhiều hơn mức ${whole(args, 'most', 'vi')}; hãy bớt yếu tố hoặc bớt số hàng mẫu.`,
  },
  'analysis.nothing-moves': {
    en: args =>
      `No lever or input that may move here moves “${label(args, 'en')}” in ${text(args, 'year')}; choose another result or a later year.`,
    vi: args =>
      `Không đòn bẩy hay yếu tố nào được phép thay đổi ở đây làm thay đổi “${label(args, 'vi')}” năm ${text(args, 'year')}; hãy chọn chỉ tiêu khác hoặc năm muộn hơn.`,
  },
  'analysis.no-sound-draw': {
    en: args =>
      `Every one of the ${whole(args, 'draws', 'en')} draws failed, the first for the reason below; narrow the inputs that vary.`,
    vi: args =>
      `Cả ${whole(args, 'draws', 'vi')} lượt rút đều không chạy được, lượt đầu vì lý do nêu dưới đây; hãy thu hẹp khoảng giá trị của các yếu tố.`,
  },
  'analysis.too-few-compared': {
    en: args => `Choose at least two scenarios to compare; ${text(args, 'count')} was given.`,
    vi: args => `Hãy chọn ít nhất hai kịch bản để so sánh; hiện mới có ${text(args, 'count')}.`,
  },
  'analysis.too-many-compared': {
    en: args => `At most ${text(args, 'most')} scenarios can be compared; ${text(args, 'count')} were given.`,
    vi: args => `Chỉ so sánh được tối đa ${text(args, 'most')} kịch bản; hiện có ${text(args, 'count')}.`,
  },
  'analysis.compared-twice': {
    en: args => `“${text(args, 'title')}” was chosen twice; a scenario is compared with another one.`,
    vi: args => `“${text(args, 'title')}” được chọn hai lần; hãy so sánh với một kịch bản khác.`,
  },
  'analysis.unknown-target': {
    en: args =>
      `The model has no target “${text(args, 'target')}”; ${meant(args, 'en', 'take an id from the list of targets.')}`,
    vi: args =>
      `Mô hình không có mục tiêu “${text(args, 'target')}”; ${meant(args, 'vi', 'hãy lấy mã trong danh sách mục tiêu.')}`,
  },
  'analysis.no-draw-left': {
    en: args =>
      `Every one of the ${text(args, 'draws')} draws fails in one of the scenarios, so they cannot be compared; narrow the ranges of the inputs that are varied.`,
    vi: args =>
      `Cả ${text(args, 'draws')} lượt rút đều không chạy được ở ít nhất một kịch bản nên không so sánh được; hãy thu hẹp khoảng giá trị của các yếu tố.`,
  },
  'analysis.locked': {
    en: args => `“${label(args, 'en')}” is locked; release its lock, or choose another lever.`,
    vi: args => `“${label(args, 'vi')}” đang bị khóa; hãy mở khóa hoặc chọn đòn bẩy khác.`,
  },
  'analysis.lever-twice': {
    en: args => `“${label(args, 'en')}” is chosen twice; take one of the two out.`,
    vi: args => `“${label(args, 'vi')}” được chọn hai lần; hãy bỏ bớt một.`,
  },
  'analysis.bounds-reversed': {
    en: args =>
      `The lower bound of “${label(args, 'en')}” (${exact(args, 'low', 'en')}) is not below the upper one (${exact(args, 'high', 'en')}); change one of the two.`,
    vi: args =>
      `Cận dưới của “${label(args, 'vi')}” (${exact(args, 'low', 'vi')}) không nhỏ hơn cận trên (${exact(args, 'high', 'vi')}); hãy sửa một trong hai.`,
  },
  'analysis.bounds-outside': {
    en: args =>
      `The bounds of “${label(args, 'en')}” (${exact(args, 'low', 'en')} to ${exact(args, 'high', 'en')}) go beyond its range; choose from ${exact(args, 'min', 'en')} to ${exact(args, 'max', 'en')}.`,
    vi: args =>
      `Giới hạn của “${label(args, 'vi')}” (${exact(args, 'low', 'vi')} đến ${exact(args, 'high', 'vi')}) vượt khoảng cho phép; hãy chọn từ ${exact(args, 'min', 'vi')} đến ${exact(args, 'max', 'vi')}.`,
  },
  'analysis.year-not-free': {
    en: args =>
      `Nothing can be changed in ${text(args, 'year')}; choose a year from ${text(args, 'first')} to ${text(args, 'last')}.`,
    vi: args =>
      `Không thể thay đổi gì vào năm ${text(args, 'year')}; hãy chọn năm từ ${text(args, 'first')} đến ${text(args, 'last')}.`,
  },
  'analysis.no-effect': {
    en: args =>
      `The chosen levers do not move “${label(args, 'en')}” in ${text(args, 'year')}; what moves it most: ${text(args, 'leversEn')}.`,
    vi: args =>
      `Các đòn bẩy đã chọn không làm thay đổi “${label(args, 'vi')}” năm ${text(args, 'year')}; có tác động mạnh nhất là: ${text(args, 'leversVi')}.`,
  },
  'analysis.all-failed': {
    en: () =>
      'No run within these bounds holds the checks of the model; choose other bounds. What was wrong with the first:',
    vi: () =>
      'Trong các giới hạn này không lần chạy nào qua được kiểm tra của mô hình; hãy chọn giới hạn khác. Lỗi của lần chạy đầu:',
  },
  'analysis.no-difference': {
    en: () => 'The two scenarios have the same levers and parameters: there is no difference to account for.',
    vi: () => 'Hai kịch bản có cùng đòn bẩy và tham số: không có chênh lệch nào để phân tích.',
  },
  'analysis.item-in-two-groups': {
    en: args => `“${text(args, 'id')}” is in two groups; leave it in one of them.`,
    vi: args => `“${text(args, 'id')}” nằm trong hai nhóm; hãy chỉ để ở một nhóm.`,
  },
  'analysis.coalition-failed': {
    en: args =>
      `The difference cannot be divided: with these changes alone the model gives no valid result: ${list(args, 'groupsEn')}.`,
    vi: args =>
      `Không thể phân bổ phần chênh lệch: nếu chỉ thực hiện các thay đổi sau, mô hình không cho kết quả hợp lệ: ${list(args, 'groupsVi')}.`,
  },
  'analysis.inputs-move-nothing': {
    en: args =>
      `None of the inputs that vary moves “${label(args, 'en')}” in ${text(args, 'year')}; let others vary, or choose another result or a later year.`,
    vi: args =>
      `Không yếu tố bất định nào làm thay đổi “${label(args, 'vi')}” năm ${text(args, 'year')}; hãy chọn yếu tố khác, chỉ tiêu khác hoặc năm muộn hơn.`,
  },
} satisfies Sentences

/** An input by its label and id. */
function input(args: FaultArguments, language: Language): string {
  return `“${inLanguage(args, 'input', language)[0] ?? ''}” (${text(args, 'input')})`
}

function pair(args: FaultArguments, language: Language): string {
  const [first = '', second = ''] = ['first', 'second'].flatMap(name => inLanguage(args, name, language))
  return language === 'en' ? `“${first}” and “${second}”` : `“${first}” và “${second}”`
}

/** At most eight pairs: no reader checks more by eye. */
function pairs(args: FaultArguments, language: Language): string {
  const seconds = inLanguage(args, 'seconds', language)
  return inLanguage(args, 'firsts', language)
    .slice(0, 8)
    .map((first, index) => `“${first}” – “${seconds[index] ?? ''}”`)
    .join('; ')
}

function inLanguage(args: FaultArguments, name: string, language: Language): string[] {
  const value = args[`${name}${language === 'en' ? 'En' : 'Vi'}`]
  return Array.isArray(value) ? value : []
}

/** A count, grouped by thousands. */
function whole(args: FaultArguments, name: string, language: Language): string {
  const count = args[name]
  return typeof count === 'number' ? formatNumber(count, { language, decimals: 0 }) : text(args, name)
}

function list(args: FaultArguments, name: string): string {
  const names = args[name]
  return Array.isArray(names) ? names.join('; ') : text(args, name)
}
