/** A sentence of several clauses cut to whole clauses, so that it never breaks off inside a name. */

/** Lines that a chart has for its sentence. */
const LINES = 2

/** A browser sets text a little wider or narrower than it was measured. */
const AIR = 1.03

/** The sentence with as many of its clauses as fit the lines, from the first on, which always stands. */
export function fittedClauses(
  clauses: readonly string[],
  width: number,
  measure: (text: string) => number,
): string {
  const beginning = (count: number) => `${clauses.slice(0, count).join('; ')}.`
  let count = clauses.length
  while (count > 1 && linesOf(beginning(count), width / AIR, measure) > LINES) count -= 1
  return beginning(count)
}

/** How many lines a text takes, broken between words. */
function linesOf(text: string, width: number, measure: (text: string) => number): number {
  let lines = 1
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer) <= width) {
      line = longer
      continue
    }
    // A word that is wider than a line is broken, and takes as many as it fills.
    const own = Math.max(1, Math.ceil(measure(word) / width))
    lines += line === '' ? own - 1 : own
    line = word
  }
  return lines
}
