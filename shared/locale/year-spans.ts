/** Years as people list them: neighbours joined, `2027–2030, 2033`. */

/** The years in their order; empty where there is none. */
export function yearSpans(years: readonly number[]): string {
  const spans: { from: number; to: number }[] = []
  for (const year of years.toSorted((a, b) => a - b)) {
    const last = spans.at(-1)
    if (last !== undefined && year <= last.to + 1) last.to = year
    else spans.push({ from: year, to: year })
  }
  return spans.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}
