/** Sentences of the faults whose code begins with what this file is named after: what became of two contents of one file. */

import { type Sentences, text } from './sentence.ts'

export const conflictFaults = {
  'conflict.read-again': {
    en: args =>
      `“${text(args, 'name')}” was changed by another window or program and has been read again from disk. Nothing had been changed here.`,
    vi: args =>
      `“${text(args, 'name')}” vừa được sửa ở cửa sổ hoặc chương trình khác nên đã được đọc lại từ ổ đĩa. Ở đây chưa có thay đổi nào bị mất.`,
  },
  'conflict.mine-kept': {
    en: args =>
      `“${text(args, 'name')}” is shown as it stands on disk. Your own content is kept among its earlier versions.`,
    vi: args =>
      `Đang hiện nội dung “${text(args, 'name')}” trên ổ đĩa. Nội dung của bạn được giữ trong các phiên bản trước của tệp.`,
  },
  'conflict.theirs-kept': {
    en: args =>
      `“${text(args, 'name')}” was saved with your content. What stood on disk is kept among its earlier versions.`,
    vi: args =>
      `Đã lưu nội dung của bạn vào “${text(args, 'name')}”. Nội dung cũ trên ổ đĩa được giữ trong các phiên bản trước của tệp.`,
  },
} satisfies Sentences
