/** Sentences of the faults whose code begins with what this file is named after: why a model cannot be written for other programs. */

import { quoted, type Sentences, text } from './sentence.ts'

export const xmileFaults = {
  'xmile.same-name': {
    en: args =>
      `Other programs cannot tell “${text(args, 'item')}” from “${text(args, 'other')}”: both need the name “${text(args, 'name')}” in XMILE; give one of them another id.`,
    vi: args =>
      `Chương trình khác không phân biệt được “${text(args, 'item')}” với “${text(args, 'other')}” vì trong XMILE cả hai cùng mang tên “${text(args, 'name')}”; hãy đổi mã của một trong hai.`,
  },
  'xmile.reserved-name': {
    en: args =>
      `“${text(args, 'item')}” would be called “${text(args, 'name')}” in XMILE, which other programs read as a word of their own; give it another id.`,
    vi: args =>
      `“${text(args, 'item')}” sẽ mang tên “${text(args, 'name')}” trong XMILE, là từ dành riêng của chương trình khác; hãy đổi mã.`,
  },
  'xmile.loop': {
    en: args =>
      `Other programs work the base year out by the same order as later years and would find a loop in ${quoted(args, 'members')}; let one of them not read the others in the base year.`,
    vi: args =>
      `Chương trình khác tính năm gốc theo cùng thứ tự với các năm sau nên sẽ gặp vòng lặp ở ${quoted(args, 'members')}; hãy sửa để một trong số đó không dùng các biến kia trong năm gốc.`,
  },
} as const satisfies Sentences
