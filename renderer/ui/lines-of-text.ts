/** How many lines a browser needs for a text. Pure. */

/** A browser sets text a little wider or narrower than it was measured. */
const AIR = 1.03

/** Broken between words; a word that is wider than a line is broken, and takes as many as it fills. */
export function linesOfText(text: string, width: number, measure: (text: string) => number): number {
  const room = width / AIR
  let lines = 1
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer) <= room) {
      line = longer
      continue
    }
    const own = Math.max(1, Math.ceil(measure(word) / room))
    lines += line === '' ? own - 1 : own
    line = word
  }
  return lines
}
