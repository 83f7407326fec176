/** How large a text can be set so that it keeps to its lines: in steps, and never smaller than what the last row reads. Pure. */

/** A size in units of the audience's page, and how many lines of it there is room for. */
export interface TextStep {
  readonly size: number
  readonly lines: number
}

/** Of the sentence over the picture, from large to small. A unit is 16 px at 1920 × 1080. */
export const SENTENCE_STEPS: readonly TextStep[] = [
  { size: 3.375, lines: 2 },
  { size: 2.75, lines: 2 },
  { size: 2.25, lines: 4 },
  { size: 1.875, lines: 5 },
  { size: 1.5, lines: 6 },
]

/** Of the number beside the picture, which stands in one line. */
export const NUMBER_STEPS: readonly TextStep[] = [7.5, 6, 5, 4, 3.25, 2.5].map(size => ({ size, lines: 1 }))

/** A browser sets text a little wider or narrower than it was measured. */
const AIR = 1.03

/**
 * The first step in which the text keeps to its lines; the last one where it does in none, so that it is cut there.
 * @param width of a line, in units
 * @param measure width of a text set one unit large, in units
 */
export function fittedSize(
  text: string,
  width: number,
  steps: readonly TextStep[],
  measure: (text: string) => number,
): TextStep {
  const fits = ({ size, lines }: TextStep) => linesOf(text, width / (size * AIR), measure) <= lines
  const last = steps.at(-1) ?? { size: 1.5, lines: 1 }
  return steps.find(fits) ?? last
}

/** How many lines a text takes, broken between words; a word wider than a line takes as many as it fills. */
function linesOf(text: string, width: number, measure: (text: string) => number): number {
  let lines = 1
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer) <= width) {
      line = longer
      continue
    }
    const own = Math.max(1, Math.ceil(measure(word) / width))
    lines += line === '' ? own - 1 : own
    line = word
  }
  return lines
}
