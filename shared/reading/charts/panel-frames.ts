/** Small charts of one size side by side and below each other, all on one axis: where each has its plot. */

import type { ChartFrame } from './chart-frame.ts'
import type { ValueAxis } from './value-axis.ts'

/** What stands around the plots, in pixels. */
export interface PanelMargins {
  /** Over all plots. */
  readonly head: number
  /** For the values of the axis, left of the first column only. */
  readonly axis: number
  /** For what stands at the right end of each plot. */
  readonly end: number
  /** For what stands right of the last column. */
  readonly aside: number
  /** For the name over each plot. */
  readonly title: number
  /** For the years under the last row. */
  readonly years: number
  /** Between two columns and between two rows. */
  readonly gap: number
}

export interface PanelRoom {
  readonly width: number
  readonly height: number
  readonly firstYear: number
  readonly lastYear: number
  readonly axis: ValueAxis
}

/** As wide as this to their height, plots are easiest to read. */
const BEST_SHAPE = 1.5

/** How many columns come nearest to plots of a good shape; rows that stand half empty count against them. */
export function columnsFor(count: number, { width, height }: Pick<PanelRoom, 'width' | 'height'>): number {
  const cost = (columns: number) => {
    const rows = Math.ceil(count / columns)
    const shape = width / columns / (height / rows)
    const empty = (columns * rows - count) / count
    return Math.abs(Math.log(shape / BEST_SHAPE)) + empty
  }
  const choices = Array.from({ length: count }, (_, index) => index + 1)
  return choices.reduce((best, each) => (cost(each) < cost(best) ? each : best), 1)
}

/** Row by row; all plots have the same size. */
export function panelFrames(count: number, room: PanelRoom, margins: PanelMargins): ChartFrame[] {
  const { width, height, ...years } = room
  const columns = columnsFor(count, room)
  const rows = Math.ceil(count / columns)
  const { head, axis, end, aside, title, gap } = margins
  const plotWidth = (width - axis - aside - columns * end - (columns - 1) * gap) / columns
  const plotHeight = (height - head - margins.years - rows * title - (rows - 1) * gap) / rows
  return Array.from({ length: count }, (_, index) => {
    const left = axis + (index % columns) * (plotWidth + end + gap)
    const top = head + title + Math.floor(index / columns) * (plotHeight + title + gap)
    return {
      ...years,
      width,
      height,
      left: Math.round(left),
      right: Math.round(left + plotWidth),
      top: Math.round(top),
      bottom: Math.round(top + plotHeight),
    }
  })
}

/** The plot that a place lies in, or else the nearest. */
export function frameAt(frames: readonly ChartFrame[], x: number, y: number): number {
  const away = ({ left, right, top, bottom }: ChartFrame) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
  return frames.reduce((best, frame, index) => {
    const nearest = frames[best]
    return nearest === undefined || away(frame) < away(nearest) ? index : best
  }, 0)
}
