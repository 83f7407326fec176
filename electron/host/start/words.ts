/** What the commands say in the terminal beside faults, in both languages. */

import type { Language, Words } from '../../../shared/model/definition.ts'

const words = {
  building: { en: 'Building the program …', vi: 'Đang dựng chương trình …' },
  fetching: {
    en: 'Fetching Electron, about 120 MB, this once …',
    vi: 'Đang tải Electron, khoảng 120 MB, chỉ một lần …',
  },
  serving: {
    en: 'Hanoi 2045 runs at the address below. Ctrl-C ends it.',
    vi: 'Hà Nội 2045 đang chạy tại địa chỉ dưới đây. Nhấn Ctrl-C để kết thúc.',
  },
  running: {
    en: 'Hanoi 2045 is running already, at the address below. It keeps the options with which it was started.',
    vi: 'Hà Nội 2045 đã chạy sẵn tại địa chỉ dưới đây và giữ nguyên các tùy chọn của lần khởi động trước.',
  },
} satisfies Record<string, Words>

export function sayWord(word: keyof typeof words, language: Language): string {
  return words[word][language]
}

/** Says on standard output where the page is: a sentence, and the address in a line of its own. */
export function announce(word: 'serving' | 'running', address: string, language: Language): void {
  process.stdout.write(`${sayWord(word, language)}\n${address}\n`)
}
