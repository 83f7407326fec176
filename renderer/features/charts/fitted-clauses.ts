/** A sentence of several clauses cut to whole clauses, so that it never breaks off inside a name. */

import { linesOfText } from '../../ui/lines-of-text.ts'

/** Lines that a chart has for its sentence. */
const LINES = 2

/** The sentence with as many of its clauses as fit the lines, from the first on, which always stands. */
export function fittedClauses(
  clauses: readonly string[],
  width: number,
  measure: (text: string) => number,
): string {
  const beginning = (count: number) => `${clauses.slice(0, count).join('; ')}.`
  let count = clauses.length
  while (count > 1 && linesOfText(beginning(count), width, measure) > LINES) count -= 1
  return beginning(count)
}
