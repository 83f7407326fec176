/** Sentences of the faults whose code begins with what this file is named after: why an analysis has no answer. */

import { type FaultArguments, type Sentences, text } from './sentence.ts'

export const analysisFaults = {
  'analysis.cancelled': {
    en: () => 'The analysis was stopped; nothing was changed.',
    vi: () => 'Đã dừng phân tích; không có gì bị thay đổi.',
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
} satisfies Sentences

function list(args: FaultArguments, name: string): string {
  const names = args[name]
  return Array.isArray(names) ? names.join('; ') : text(args, name)
}
