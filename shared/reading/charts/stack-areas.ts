/** A stack as areas: each band between the sum of those under it and that sum with its own. */

import { type ChartFrame, xOf, yOf } from './chart-frame.ts'
import type { ChartPart } from './chart-view.ts'

export interface StackArea {
  /** Lower and upper edge, one value per year. */
  readonly lower: readonly number[]
  readonly upper: readonly number[]
}

/** From the lowest band up. */
export function stacked(parts: readonly Pick<ChartPart, 'values'>[]): StackArea[] {
  const areas: StackArea[] = []
  for (const { values } of parts) {
    const lower = areas.at(-1)?.upper ?? values.map(() => 0)
    areas.push({ lower, upper: values.map((value, index) => value + (lower[index] ?? 0)) })
  }
  return areas
}

/** An area and its upper edge as paths of a drawing, from the year `from` on. */
export function areaPaths(frame: ChartFrame, from: number, { lower, upper }: StackArea) {
  const along = (values: readonly number[]) =>
    values.map((value, index) => `${tenths(xOf(frame, from + index))} ${tenths(yOf(frame, value))}`)
  const top = along(upper)
  return { edge: `M${top.join('L')}`, path: `M${[...top, ...along(lower).toReversed()].join('L')}Z` }
}

function tenths(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
