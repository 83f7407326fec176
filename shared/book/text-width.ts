/** How wide words are where no typeface can be asked. */

import { LABEL_SIZE } from './diagram-look.ts'

/** Letters by their width in parts of the size: the widest of what IBM Plex Sans, Segoe UI and Noto Sans have for them. */
const NARROW = /[iíìỉĩịjl.,:;'’|()[\]‹›!/ Iftr-]/u
const WIDE = /[mwMWÔỒỐỔỖỘOQÓÒỎÕỌĐ—…%@&]/u
const CAPITAL = /\p{Lu}/u

/** Width of words in pixels, rather too much than too little, in whatever typeface a reader has. */
export function textWidth(words: string, size: number = LABEL_SIZE, isStrong = false): number {
  const parts = [...words.normalize('NFC')].map(letter => {
    if (letter === ' ') return 0.28
    if (NARROW.test(letter)) return 0.36
    if (WIDE.test(letter)) return 0.92
    return CAPITAL.test(letter) ? 0.7 : 0.58
  })
  return size * parts.reduce((sum, part) => sum + part, 0) * (isStrong ? 1.05 : 1)
}
