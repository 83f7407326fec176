/** Sentences of the faults whose code begins with what this file is named after: what a pack says of itself, and the book made of it. */

import { meant } from './argument-words.ts'
import { type Sentences, text } from './sentence.ts'

export const bookFaults = {
  'book.unknown-item': {
    en: args =>
      `“${text(args, 'name')}”, which “${text(args, 'id')}” is said to touch, is not in the model; ${meant(args, 'en', 'name a lever, a parameter, a variable or a family of them.')}`,
    vi: args =>
      `“${text(args, 'name')}”, được nêu ở “touches” của “${text(args, 'id')}”, không có trong mô hình; ${meant(args, 'vi', 'hãy nêu một đòn bẩy, tham số, biến hoặc một họ của chúng.')}`,
  },
  'book.version-not-told': {
    en: args =>
      `The log of changes does not tell of version ${text(args, 'version')}, which this pack is; add it as the first entry.`,
    vi: args =>
      `Nhật ký thay đổi chưa có phiên bản ${text(args, 'version')} của chính gói này; hãy thêm vào mục đầu tiên.`,
  },
  'book.change-order': {
    en: args =>
      `The change of ${text(args, 'date')} stands below one of ${text(args, 'before')}, which is older; put the newest first.`,
    vi: args =>
      `Thay đổi ngày ${text(args, 'date')} đứng sau thay đổi cũ hơn ngày ${text(args, 'before')}; hãy xếp mục mới nhất lên đầu.`,
  },
  'book.no-browser': {
    en: () =>
      'No PDF was written, because no browser of the Chromium family was found; install one, or name one in CHROMIUM_PATH.',
    vi: () =>
      'Không ghi được PDF vì không tìm thấy trình duyệt họ Chromium; hãy cài đặt hoặc khai báo đường dẫn trong CHROMIUM_PATH.',
  },
  'book.not-printed': {
    en: args =>
      `The browser did not print “${text(args, 'file')}” (${text(args, 'reason')}); open the HTML page in a browser and print it there.`,
    vi: args =>
      `Trình duyệt không in được “${text(args, 'file')}” (${text(args, 'reason')}); hãy mở trang HTML trong trình duyệt rồi in.`,
  },
} satisfies Sentences
