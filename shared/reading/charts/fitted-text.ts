/** Words cut to a width, with an ellipsis where something was cut. */

/** Widths are sums of fractions: a text that is wider by less than this fits. */
const ROUNDING = 0.5

const segmenter = new Intl.Segmenter()

/** The longest beginning of `words` that fits `width`; never half a letter, and at least one. */
export function fitted(words: string, width: number, measure: (text: string) => number): string {
  if (measure(words) <= width + ROUNDING) return words
  const letters = [...segmenter.segment(words)].map(({ segment }) => segment)
  const beginning = (count: number) => `${letters.slice(0, count).join('').trimEnd()}…`
  let fits = 1
  let tooMany = letters.length
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2)
    if (measure(beginning(middle)) <= width) fits = middle
    else tooMany = middle
  }
  return beginning(fits)
}

/**
 * As `fitted`, for a name that is one of several of the same beginning: its last word, by which they differ, stays.
 * `Ưu tiên văn hóa (2)` becomes `Ưu tiên… (2)`. Where not even that fits, it is cut as any other.
 */
export function fittedBeforeEnd(words: string, width: number, measure: (text: string) => number): string {
  const split = words.lastIndexOf(' ')
  if (split < 0 || measure(words) <= width + ROUNDING) return fitted(words, width, measure)
  const end = words.slice(split)
  const whole = `${fitted(words.slice(0, split), width - measure(end), measure)}${end}`
  return measure(whole) <= width + ROUNDING ? whole : fitted(words, width, measure)
}
