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

/** Pixels from the left edge of the chart to a year. */
export function xOf(frame: ChartFrame, year: number): number {
  const { left, right, firstYear, lastYear } = frame
  return left + ((year - firstYear) / (lastYear - firstYear)) * (right - left)
}

/** Pixels from the upper edge of the chart down to a value; beyond the plot where the value is beyond the axis. */
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

/** Whether a value lies on the axis, which stands still under a moving hand. */
export function showsValue({ axis }: ChartFrame, value: number): boolean {
  return value >= axis.low && value <= axis.high
}

/** Points along the line of a series from the first year on, about every second pixel. */
export function pixelsAlong(frame: ChartFrame, values: readonly number[]): [x: number, y: number][] {
  const points = values.map((value, index): [number, number] => [
    xOf(frame, frame.firstYear + index),
    yOf(frame, value),
  ])
  return points.flatMap(([x, y], index) => {
    const [nextX, nextY] = points[index + 1] ?? [x, y]
    const steps = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / 2))
    return Array.from({ length: steps }, (_, step): [number, number] => [
      x + ((nextX - x) * step) / steps,
      y + ((nextY - y) * step) / steps,
    ])
  })
}

/** Points down the whole plot at one time, every second pixel. */
export function pixelsDown(frame: ChartFrame, time: number): [x: number, y: number][] {
  const x = xOf(frame, time)
  const count = Math.floor((frame.bottom - frame.top) / 2) + 1
  return Array.from({ length: count }, (_, step): [number, number] => [x, frame.top + 2 * step])
}
