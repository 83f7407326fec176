/** Where the plot lies in its box, and how years and values become pixels there. */

import type { ValueAxis } from './value-axis.ts'

export interface ChartFrame {
  /** The whole chart, in pixels. */
  readonly width: number
  readonly height: number
  /** The plot inside it; y downwards. */
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly firstYear: number
  readonly lastYear: number
  readonly axis: ValueAxis
}

export function xOf(frame: ChartFrame, year: number): number {
  const { left, right, firstYear, lastYear } = frame
  return left + ((year - firstYear) / (lastYear - firstYear)) * (right - left)
}

export function yOf(frame: ChartFrame, value: number): number {
  const { top, bottom, axis } = frame
  return bottom - ((value - axis.low) / (axis.high - axis.low)) * (bottom - top)
}

/** The year whose place is nearest to `x`, within the axis. */
export function yearAt(frame: ChartFrame, x: number): number {
  const { left, right, firstYear, lastYear } = frame
  const year = firstYear + ((x - left) / (right - left)) * (lastYear - firstYear)
  return Math.min(lastYear, Math.max(firstYear, Math.round(year)))
}

export function showsValue({ axis }: ChartFrame, value: number): boolean {
  return value >= axis.low && value <= axis.high
}
