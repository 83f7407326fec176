/** Where the plot of a native chart lies: room for the values of the axis, the years and the words at the ends of the lines. */

import type { PlotBox } from './native-chart.ts'

/** Of a whole chart, in points. */
export interface ChartSize {
  readonly width: number
  readonly height: number
}

/** What stands around a plot, in points. */
export interface PlotMargins {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export function plotBox({ width, height }: ChartSize, { left, right, top, bottom }: PlotMargins): PlotBox {
  return {
    x: left / width,
    y: top / height,
    width: (width - left - right) / width,
    height: (height - top - bottom) / height,
  }
}

/** As many years as find room along a plot, at least both ends. */
export function mostYears(plotWidth: number, fontSize: number): number {
  return Math.max(2, Math.min(10, Math.floor(plotWidth / (fontSize * YEAR_ROOM))))
}

/** Of a year and the gap to the next, in parts of the type's size. */
const YEAR_ROOM = 3.2

/** How many years lie between two that are written: both ends are where it can be. */
export function yearStep(count: number, mostWritten: number): number {
  const spans = count - 1
  const least = Math.max(1, Math.ceil(spans / (mostWritten - 1)))
  const even = Array.from({ length: spans }, (_, index) => index + 1).filter(step => spans % step === 0)
  return even.find(step => step >= least && step <= 2 * least) ?? least
}
