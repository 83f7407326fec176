/** Sentences of files that come in from outside: named at a start, or handed over by the system. */

import { type Sentences, text } from './sentence.ts'

export const outsideFaults = {
  'outside.no-path': {
    en: args =>
      `“${text(args, 'name')}” is not the path of a file on this machine, so nothing was opened; give the path of a scenario file (.h45).`,
    vi: args =>
      `“${text(args, 'name')}” không phải là đường dẫn tệp trên máy này nên chưa mở tệp nào; hãy nhập đường dẫn của một tệp kịch bản (.h45).`,
  },
  'outside.one-at-a-time': {
    en: args =>
      `Files are opened one at a time: this is “${text(args, 'name')}”, and ${others(args.others)}. Nothing was changed in them; open them one by one.`,
    vi: args =>
      `Mỗi lần chỉ mở một tệp: đây là “${text(args, 'name')}”, còn ${text(args, 'others')} tệp khác chưa được mở. Các tệp đó vẫn nguyên vẹn; hãy mở lần lượt từng tệp.`,
  },
} satisfies Sentences

function others(count: unknown): string {
  return count === 1 ? '1 other was left closed' : `${count} others were left closed`
}
