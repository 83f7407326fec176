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

/** A place in pixels. */
export type Pixel = readonly [x: number, y: number]

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

/** As `yOf`, but never beyond the plot. */
export function yInside(frame: ChartFrame, value: number): number {
  return Math.min(frame.bottom, Math.max(frame.top, yOf(frame, value)))
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

/** The places of a series whose first value is that of `from`; what is no number has none. */
export function pixelsOf(frame: ChartFrame, from: number, values: readonly number[]): Pixel[] {
  return values.flatMap((value, index): Pixel[] =>
    Number.isFinite(value) ? [[xOf(frame, from + index), yOf(frame, value)]] : [],
  )
}

/** A piece of a line from one year to the next has no more points: far beyond the plot they would be without number. */
const MOST_STEPS = 100

/** Points along a line, about every third pixel: no text is so small that it lies between two. In plain loops: every frame of a drag asks for thousands. */
export function pixelsAlong(line: readonly Pixel[]): Pixel[] {
  const pixels: Pixel[] = []
  for (const [index, [x, y]] of line.entries()) {
    const [nextX, nextY] = line[index + 1] ?? [x, y]
    const steps = Math.max(1, Math.min(MOST_STEPS, Math.ceil(Math.hypot(nextX - x, nextY - y) / 3)))
    for (let step = 0; step < steps; step += 1) {
      pixels.push([x + ((nextX - x) * step) / steps, y + ((nextY - y) * step) / steps])
    }
  }
  return pixels
}

/** Points down the whole plot at one time, every second pixel. */
export function pixelsDown(frame: ChartFrame, time: number): Pixel[] {
  const x = xOf(frame, time)
  const count = Math.floor((frame.bottom - frame.top) / 2) + 1
  return Array.from({ length: count }, (_, step): Pixel => [x, frame.top + 2 * step])
}

/** A line as the path of a drawing; broken where a value is no number. */
export function pathOf(frame: ChartFrame, from: number, values: readonly number[]): string {
  let isDrawing = false
  return values
    .map((value, index) => {
      if (!Number.isFinite(value)) {
        isDrawing = false
        return ''
      }
      const command = isDrawing ? 'L' : 'M'
      isDrawing = true
      return `${command}${rounded(xOf(frame, from + index))} ${rounded(yOf(frame, value))}`
    })
    .join('')
}

/** Tenths of a pixel are finer than what can be seen. */
function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
