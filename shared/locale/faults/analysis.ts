/** Sentences of the faults whose code begins with what this file is named after: why an analysis has no answer. */

import { exact } from './argument-words.ts'
import type { Sentences } from './sentence.ts'

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
} satisfies Sentences
