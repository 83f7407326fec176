/** The lines of a chart's subject as far as drawing them needs more than their values. */

import type { ChartLine, ChartPanel, LineRole, LinesSubject } from './chart-view.ts'

/** From below to above: the line in hand over all others. */
const ORDER: readonly LineRole[] = ['original', 'base', 'other', 'active']

/** In the order in which they are drawn. */
export function drawingOrder(lines: readonly ChartLine[]): ChartLine[] {
  return lines.toSorted((one, other) => ORDER.indexOf(one.role) - ORDER.indexOf(other.role))
}

/**
 * The line of a part that every chart has.
 * @throws RangeError where it is missing; no subject is made without it.
 */
export function lineOf({ lines }: Pick<ChartPanel, 'lines'>, role: 'active' | 'base'): ChartLine {
  const found = lines.find(each => each.role === role)
  if (found === undefined) throw new RangeError(`the chart has no line of the role ${role}`)
  return found
}

/** A line's value in a year; not a number where it has none. */
export function valueIn(years: readonly number[], values: readonly number[], year: number): number {
  return values[years.indexOf(year)] ?? Number.NaN
}

/** The first year that the chart shows: of the past where there is one. */
export function firstYearOf({ years, past }: Pick<LinesSubject, 'years' | 'past'>): number {
  return Math.min(years[0] ?? 0, past[0]?.year ?? Number.POSITIVE_INFINITY)
}

/** Where the lines begin: the last year that is over. What was before is the past of all of them. */
export function ahead(
  { years, lastOutturn }: Pick<LinesSubject, 'years' | 'lastOutturn'>,
  values: readonly number[],
): { readonly from: number; readonly values: readonly number[] } {
  const index = Math.max(0, years.indexOf(lastOutturn))
  return { from: years[index] ?? lastOutturn, values: values.slice(index) }
}
