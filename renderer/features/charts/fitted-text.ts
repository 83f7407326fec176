/** Words cut to a width, with an ellipsis where something was cut. */

/** Widths are sums of fractions: a text that is wider by less than this fits. */
const ROUNDING = 0.5

const segmenter = new Intl.Segmenter()

/** The longest beginning of `words` that fits `width`; never half a letter, and at least one. */
export function fitted(words: string, width: number, measure: (text: string) => number): string {
  if (measure(words) <= width + ROUNDING) return words
  const letters = [...segmenter.segment(words)].map(({ segment }) => segment)
  while (letters.length > 1 && measure(`${letters.join('').trimEnd()}…`) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
