/** Sentences of the faults whose code begins with what this file is named after: why a planner's own formula cannot be used. */

import type { Language } from '../../model/definition.ts'
import { exact, label, meant } from './argument-words.ts'
import { type FaultArguments, quoted, type Sentences, text } from './sentence.ts'

export const ownFormulaFaults = {
  'own.id': {
    en: args =>
      `“${text(args, 'id')}” cannot be the id of an indicator; write “own_” and then small letters without accents, digits or “_”, at most 60.`,
    vi: args =>
      `Không thể dùng “${text(args, 'id')}” làm mã chỉ tiêu; hãy viết “own_” rồi đến chữ thường không dấu, chữ số hoặc dấu “_”, nhiều nhất 60 ký tự.`,
  },
  'own.duplicate': {
    en: args => `The scenario has two formulas for “${text(args, 'id')}”; keep one of them.`,
    vi: args => `Kịch bản có hai công thức cho “${text(args, 'id')}”; hãy giữ lại một.`,
  },
  'own.too-many': {
    en: args =>
      `A scenario may have ${exact(args, 'limit', 'en')} formulas of its own at most; remove one before adding another.`,
    vi: args =>
      `Mỗi kịch bản có nhiều nhất ${exact(args, 'limit', 'vi')} công thức riêng; hãy xóa bớt trước khi thêm.`,
  },
  'own.too-large': {
    en: args =>
      `The formulas of the scenario have more than ${exact(args, 'limit', 'en')} parts once their sums are written out; sum over fewer dimensions.`,
    vi: args =>
      `Các công thức của kịch bản có hơn ${exact(args, 'limit', 'vi')} thành phần khi viết đủ các tổng; hãy lấy tổng theo ít chiều hơn.`,
  },
  'own.unknown-name': {
    en: args =>
      `Nothing is called “${text(args, 'name')}” here; ${meant(args, 'en', 'take a lever, parameter or variable of the model or an indicator of the scenario.')}`,
    vi: args =>
      `Không có gì tên là “${text(args, 'name')}”; ${meant(args, 'vi', 'hãy dùng đòn bẩy, tham số, biến của mô hình hoặc chỉ tiêu riêng của kịch bản.')}`,
  },
  'own.unknown-dimension': {
    en: args =>
      `The model has no dimension “${text(args, 'name')}” to sum over; ${meant(args, 'en', 'take one of its dimensions.')}`,
    vi: args =>
      `Mô hình không có chiều “${text(args, 'name')}” để lấy tổng; ${meant(args, 'vi', 'hãy chọn một chiều của mô hình.')}`,
  },
  'own.unknown-element': {
    en: args =>
      `“${text(args, 'element')}” is no element of “${text(args, 'dimension')}”; ${meant(args, 'en', 'take one of its elements.')}`,
    vi: args =>
      `“${text(args, 'element')}” không phải là phần tử của “${text(args, 'dimension')}”; ${meant(args, 'vi', 'hãy chọn một phần tử của chiều này.')}`,
  },
  'own.element-missing': {
    en: args =>
      `“${text(args, 'family')}” has no ${text(args, 'elements')} in the model; name another element, or sum over a part of the dimension that it has.`,
    vi: args =>
      `Trong mô hình, “${text(args, 'family')}” không có ${text(args, 'elements')}; hãy nêu phần tử khác hoặc chỉ lấy tổng theo phần mà “${text(args, 'family')}” có.`,
  },
  'own.subscript-unbound': {
    en: args =>
      `“${text(args, 'subscript')}” stands for many elements; name one of them, or add them up: sum(…[${text(args, 'subscript')}], ${text(args, 'subscript')}).`,
    vi: args =>
      `“${text(args, 'subscript')}” gồm nhiều phần tử; hãy nêu một phần tử, hoặc lấy tổng: sum(…[${text(args, 'subscript')}], ${text(args, 'subscript')}).`,
  },
  'own.before-alone': {
    en: args =>
      `“${text(args, 'id')}” has one value, and before() needs elements in an order; leave before() out.`,
    vi: args =>
      `“${text(args, 'id')}” chỉ có một giá trị, trong khi before() cần các phần tử có thứ tự; hãy bỏ before().`,
  },
  'own.no-number': {
    en: args =>
      `The formula of “${label(args, 'en')}” gives no number in ${text(args, 'year')}: ${text(args, 'formula')}${readings(args, 'en')}; see that nothing is divided by zero, and that roots and logarithms are of what is above it.`,
    vi: args =>
      `Công thức của “${label(args, 'vi')}” không cho ra số vào năm ${text(args, 'year')}: ${text(args, 'formula')}${readings(args, 'vi')}; hãy tránh chia cho 0, lấy căn số âm hoặc lôgarit của số không dương.`,
  },
  'own.unknown-variable': {
    en: args =>
      `The model has no variable “${text(args, 'id')}” whose formula could be changed; ${meant(args, 'en', 'take an id from the list of variables.')}`,
    vi: args =>
      `Mô hình không có biến “${text(args, 'id')}” để thay công thức; ${meant(args, 'vi', 'hãy lấy mã trong danh sách biến.')}`,
  },
  'own.lever': {
    en: args => `“${text(args, 'id')}” is a lever and has no formula; set its path instead.`,
    vi: args => `“${text(args, 'id')}” là đòn bẩy, không có công thức; hãy đặt lộ trình cho đòn bẩy này.`,
  },
  'own.parameter': {
    en: args =>
      `“${text(args, 'id')}” is a parameter and has no formula; set its value among the parameters of the scenario.`,
    vi: args =>
      `“${text(args, 'id')}” là tham số, không có công thức; hãy đặt giá trị trong phần tham số của kịch bản.`,
  },
  'own.unknown-unit': {
    en: args =>
      `The model has no unit “${text(args, 'unit')}” for “${text(args, 'id')}”; ${meant(args, 'en', 'take one from the list of units.')}`,
    vi: args =>
      `Mô hình không có đơn vị “${text(args, 'unit')}” cho “${text(args, 'id')}”; ${meant(args, 'vi', 'hãy lấy đơn vị trong danh sách.')}`,
  },
  'own.no-unit': {
    en: args =>
      `No unit of the model fits the formula of “${text(args, 'id')}”; divide or multiply so that it measures what one of them does.`,
    vi: args =>
      `Không đơn vị nào của mô hình phù hợp với công thức của “${text(args, 'id')}”; hãy chia hoặc nhân để kết quả có một đơn vị của mô hình.`,
  },
  'own.reads-last-year': {
    en: args =>
      `“${text(args, 'id')}” reads the year before, so it has no value in the base year yet; say what it is in the base year, or compare with that year by start(…).`,
    vi: args =>
      `“${text(args, 'id')}” đọc giá trị năm trước nên chưa có giá trị ở năm gốc; hãy nhập công thức của năm gốc, hoặc dùng start(…) để so với năm gốc.`,
  },
  'own.start-reads-last-year': {
    en: args =>
      `What “${text(args, 'id')}” is in the base year cannot be read off the year before, which the model does not have; leave prev(…) out there.`,
    vi: args =>
      `Công thức năm gốc của “${text(args, 'id')}” không thể đọc giá trị năm trước, vì mô hình không có năm đó; hãy bỏ prev(…) ở đây.`,
  },
  'own.reads-indicator': {
    en: args =>
      `The formula of “${text(args, 'id')}” reads an indicator of the scenario; indicators only measure and move nothing, so write out what the indicator says.`,
    vi: args =>
      `Công thức của “${text(args, 'id')}” dùng một chỉ tiêu riêng của kịch bản; chỉ tiêu riêng chỉ để đo, không tác động đến mô hình, nên hãy viết thẳng nội dung của chỉ tiêu đó vào công thức.`,
  },
  'own.loop': {
    en: args =>
      `With this formula the values depend on themselves in the same year: ${text(args, 'members')}; read one of them of the year before, with prev(…).`,
    vi: args =>
      `Với công thức này, các giá trị phụ thuộc vào chính mình trong cùng một năm: ${text(args, 'members')}; hãy đọc một giá trị của năm trước bằng prev(…).`,
  },
  'own.changed-in-force': {
    en: args =>
      `The scenario has a changed formula for ${quoted(args, 'ids')}; mend that formula or take it out.`,
    vi: args =>
      `Kịch bản đang dùng công thức thay thế cho ${quoted(args, 'ids')}; hãy sửa hoặc bỏ công thức đó.`,
  },
  'own.attribution-formulas': {
    en: () =>
      'The two scenarios have different formulas of the model, so their difference cannot be shared out among levers and parameters alone; give both the same formulas.',
    vi: () =>
      'Hai kịch bản dùng công thức mô hình khác nhau nên không thể chỉ phân bổ chênh lệch cho đòn bẩy và tham số; hãy dùng cùng công thức cho cả hai.',
  },
  'own.took-too-long': {
    en: () =>
      'Working out the formulas took too long and was stopped; nothing was changed. Make them simpler, and try again.',
    vi: () =>
      'Việc tính các công thức mất quá nhiều thời gian nên đã dừng; không có gì thay đổi. Hãy viết công thức đơn giản hơn rồi thử lại.',
  },
  'own.thread-lost': {
    en: () =>
      'Working out the formulas broke off unexpectedly; nothing was changed. Try again, and report it if it happens again.',
    vi: () =>
      'Việc tính các công thức bị ngắt ngoài dự kiến; không có gì thay đổi. Hãy thử lại và báo lỗi nếu còn xảy ra.',
  },
  'own.no-memory': {
    en: () =>
      'Working out the formulas took more memory than there is room for and was stopped; nothing was changed. Make them simpler, and try again.',
    vi: () =>
      'Việc tính các công thức cần quá nhiều bộ nhớ nên đã dừng; không có gì thay đổi. Hãy viết công thức đơn giản hơn rồi thử lại.',
  },
} satisfies Sentences

/** ` with pop = 8746`; nothing where the formula reads nothing. */
function readings({ reads }: FaultArguments, language: Language): string {
  if (!Array.isArray(reads) || reads.length === 0) return ''
  return `${language === 'en' ? ' with ' : ' với '}${reads.slice(0, 12).join(', ')}`
}
