/** Sentences of the faults whose code begins with what this file is named after: why an analysis has no answer. */

import type { Language } from '../../model/definition.ts'
import { formatNumber } from '../numbers.ts'
import { meant } from './argument-words.ts'
import { type FaultArguments, type Sentences, text } from './sentence.ts'

export const analysisFaults = {
  'analysis.cancelled': {
    en: () => 'The analysis was stopped; nothing was changed.',
    vi: () => 'Đã dừng phân tích; không có gì bị thay đổi.',
  },
  'analysis.unknown-input': {
    en: args =>
      `The model has no lever or parameter “${text(args, 'input')}”; ${meant(args, 'en', 'take an id from the lists of levers and parameters.')}`,
    vi: args =>
      `Mô hình không có đòn bẩy hoặc tham số “${text(args, 'input')}”; ${meant(args, 'vi', 'hãy lấy mã trong danh sách đòn bẩy và tham số.')}`,
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
      `Phép tính cần ${whole(args, 'runs', 'vi')} lần chạy, nhiều hơn mức ${whole(args, 'most', 'vi')}; hãy bớt đầu vào hoặc bớt số hàng mẫu.`,
  },
  'analysis.nothing-moves': {
    en: args =>
      `None of the inputs that vary moves “${text(args, 'variable')}” in ${text(args, 'year')}; choose another result, a later year or other inputs.`,
    vi: args =>
      `Không đầu vào biến thiên nào làm thay đổi “${text(args, 'variable')}” vào năm ${text(args, 'year')}; hãy chọn chỉ tiêu khác, năm muộn hơn hoặc đầu vào khác.`,
  },
  'analysis.no-sound-draw': {
    en: args =>
      `Every one of the ${whole(args, 'draws', 'en')} draws failed, the first for the reason below; narrow the inputs that vary.`,
    vi: args =>
      `Cả ${whole(args, 'draws', 'vi')} lần rút mẫu đều không chạy được, lần đầu vì lý do nêu dưới đây; hãy thu hẹp khoảng biến thiên của đầu vào.`,
  },
} satisfies Sentences

/** A count, grouped by thousands. */
function whole(args: FaultArguments, name: string, language: Language): string {
  return formatNumber(Number(args[name]), { language, decimals: 0 })
}
