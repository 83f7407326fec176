/** Words of a planner made safe for Plotly, which reads tags and entities in every text. */

export function plainText(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(/\s+/g, ' ')
}

/** The words cut to a width, with an ellipsis where something was cut. */
export function fitted(words: string, width: number, measure: (text: string) => number): string {
  if (measure(words) <= width) return words
  const letters = [...new Intl.Segmenter().segment(words)].map(({ segment }) => segment)
  while (letters.length > 1 && measure(`${letters.join('').trimEnd()}…`) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
