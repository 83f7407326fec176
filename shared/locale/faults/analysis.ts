/** Sentences of the faults whose code begins with what this file is named after: why an analysis has no answer. */

import { meant } from './argument-words.ts'
import { type Sentences, text } from './sentence.ts'

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
} satisfies Sentences
