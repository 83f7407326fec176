/** The number that a sentence is about, told from the words around it. Pure. */

import type { SceneNumber, SentencePart } from './scene.ts'

/** Spaces of all kinds: writers type a plain one where the program sets a narrow one, or none. */
const SPACE = '[\\s\\u00a0\\u202f]*'

/**
 * The sentence in parts, the first of `numbers` that stands in it strong: with its unit where that follows. A number is found whole
 * only, so that a sentence which says another one than the results has none that is strong.
 */
export function emphasised(sentence: string, numbers: readonly SceneNumber[]): SentencePart[] {
  for (const { number, unit } of numbers) {
    if (number === '') continue
    const pattern = `(?<![\\d.,−-])${escaped(number)}(?![\\d]|[.,]\\d)${unit === '' ? '' : `(?:${SPACE}${escaped(unit)})?`}`
    const found = new RegExp(pattern, 'u').exec(sentence)
    if (found === null) continue
    const end = found.index + found[0].length
    return [
      { words: sentence.slice(0, found.index), isStrong: false },
      { words: found[0], isStrong: true },
      { words: sentence.slice(end), isStrong: false },
    ].filter(({ words }) => words !== '')
  }
  return sentence === '' ? [] : [{ words: sentence, isStrong: false }]
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
