/** Sentences of the faults whose code begins with what this file is named after: why an analysis has no answer. */

import type { Sentences } from './sentence.ts'

export const analysisFaults = {
  'analysis.cancelled': {
    en: () => 'The analysis was stopped; nothing was changed.',
    vi: () => 'Đã dừng phân tích; không có gì bị thay đổi.',
  },
} satisfies Sentences
