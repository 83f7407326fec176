/** Words on as many lines as they need: nothing of them is cut. */

const segmenter = new Intl.Segmenter()

/** Between words; what must not be parted keeps its own spaces. */
const SPACES = /[ \t\n\r]+/

/**
 * Lines that fit `width`. A word that is longer than a line is parted between two letters; a letter that is wider than a line
 * stands alone on it. Empty for no words.
 */
export function wrapped(words: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(SPACES).filter(each => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = parted(word, width, measure)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return line === '' ? lines : [...lines, line]
}

function parted(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const { segment } of segmenter.segment(word)) {
    if (piece !== '' && measure(piece + segment) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += segment
  }
  return [...pieces, piece]
}
