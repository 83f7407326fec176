/** Words as they can be set: composed, without what has no shape, and with a sign for what the typeface has no letter for. */

/** Stands for a letter that the typeface does not have. */
export const UNKNOWN = '?'

const segmenter = new Intl.Segmenter()

/** What has no shape of its own: controls other than a new line, marks of direction, joiners, halves of letters. */
const SHAPELESS = /[\p{Cf}\p{Cs}\p{Co}\p{Cn}]|(?!\n)\p{Cc}/gu

/**
 * @param hasLetter whether the typeface has the letter of a code point.
 * @param onLost told each letter that is replaced.
 */
export function readableWords(
  words: string,
  hasLetter: (codePoint: number) => boolean,
  onLost: (letter: string) => void,
): string {
  const composed = words.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(SHAPELESS, '')
  if (isKnown(composed, hasLetter)) return composed
  return [...segmenter.segment(composed)]
    .map(({ segment }) => {
      if (isKnown(segment, hasLetter)) return segment
      onLost(segment)
      return UNKNOWN
    })
    .join('')
}

function isKnown(words: string, hasLetter: (codePoint: number) => boolean): boolean {
  for (const letter of words) {
    const codePoint = letter.codePointAt(0)
    if (letter !== '\n' && codePoint !== undefined && !hasLetter(codePoint)) return false
  }
  return true
}
