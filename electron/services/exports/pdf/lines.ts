/** Words broken into lines. */

const segmenter = new Intl.Segmenter()

/** Sums of widths are a little off: what is wider by less than this fits. In points. */
const ROUNDING = 0.01

/**
 * Lines no wider than `width`, broken after spaces, after hyphens and strokes before a letter, but in no unit (`%/năm`), and where a word alone is wider,
 * inside of it, never inside a letter. New lines are kept; no words are one empty line.
 */
export function linesOf(words: string, width: number, measure: (words: string) => number): string[] {
  return words.split('\n').flatMap(paragraph => linesOfParagraph(paragraph, width, measure))
}

function linesOfParagraph(words: string, width: number, measure: (words: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of words.split(/(?<= )|(?<=[-–—_.]|[\p{L}\p{N}._:/-]{3}\/)(?=\p{L})/u)) {
    if (fits(line + piece)) {
      line += piece
      continue
    }
    if (line !== '') lines.push(line.trimEnd())
    line = ''
    for (const letter of fits(piece) ? [piece] : lettersOf(piece)) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line)
        line = ''
      }
      line += letter
    }
  }
  return [...lines, line.trimEnd()]

  function fits(each: string): boolean {
    return measure(each.trimEnd()) <= width + ROUNDING
  }
}

function lettersOf(words: string): string[] {
  return [...segmenter.segment(words)].map(({ segment }) => segment)
}
