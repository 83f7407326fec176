/** Sentences about what is dropped on the window and is no one file. */

import { type Sentences, text } from './sentence.ts'

export const dropFaults = {
  'drop.several': {
    en: args =>
      `None of the ${text(args, 'count')} files that were dropped at once was opened; drop one file at a time.`,
    vi: args => `Bạn vừa thả ${text(args, 'count')} tệp cùng lúc nên chưa mở tệp nào; hãy thả từng tệp một.`,
  },
  'drop.folder': {
    en: args => `“${text(args, 'name')}” is a folder, so nothing was opened; drop a file that is in it.`,
    vi: args => `“${text(args, 'name')}” là thư mục nên chưa mở được gì; hãy thả một tệp trong thư mục đó.`,
  },
} satisfies Sentences
