/** How large a text can be set so that it keeps to its lines: in steps, and never smaller than what the last row reads. Pure. */

import { linesOfText } from '../../../ui/lines-of-text.ts'

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
  const fits = ({ size, lines }: TextStep) => linesOfText(text, width / size, measure) <= lines
  const last = steps.at(-1) ?? { size: 1.5, lines: 1 }
  return steps.find(fits) ?? last
}
