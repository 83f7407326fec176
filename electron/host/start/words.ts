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
} satisfies Record<string, Words>

export function sayWord(word: keyof typeof words, language: Language): string {
  return words[word][language]
}

/** Says on standard output where the page is: a sentence, and the address in a line of its own. */
export function announce(address: string, language: Language): void {
  process.stdout.write(`${sayWord('serving', language)}\n${address}\n`)
}
