/** Where the plot of a path's picture lies, and what a place in it means. */

import { formatNumber } from '../../../shared/locale/numbers.ts'
import { stepDecimals } from '../../../shared/locale/quantities.ts'
import type { Language, UnitDefinition } from '../../../shared/model/definition.ts'
import type { ChartFrame } from '../../../shared/reading/charts/chart-frame.ts'
import type { ChartLook } from '../../../shared/reading/charts/chart-look.ts'
import type { ValueAxis } from '../../../shared/reading/charts/value-axis.ts'
import type { Size } from '../../ui/use-size.ts'
import type { Wish } from './handles.ts'

/** A tick in the scale of the unit, with as many decimals as the finest one needs. */
export function tickText(tick: number, axis: ValueAxis, unit: UnitDefinition, language: Language): string {
  const decimals = Math.max(0, ...axis.ticks.map(each => stepDecimals(each, unit)))
  return formatNumber(tick * unit.scale, { language, decimals })
}

/** The frame in a box of this size; ticks stand to the left of it, years under it. */
export function pictureFrame(
  { width, height }: Size,
  axis: ValueAxis,
  years: { readonly first: number; readonly last: number },
  ticks: readonly string[],
  look: Pick<ChartLook, 'scale' | 'measure'>,
): ChartFrame {
  const tickWidth = Math.max(0, ...ticks.map(tick => look.measure(tick, 400)))
  return {
    width,
    height,
    left: Math.ceil(tickWidth + 6 * look.scale),
    top: Math.round(14 * look.scale),
    right: Math.floor(width - 12 * look.scale),
    bottom: Math.floor(height - 19 * look.scale),
    firstYear: years.first,
    lastYear: years.last,
    axis,
  }
}

/** How many years and how much value a movement of the hand is, in pixels, y downwards. */
export function movement(frame: ChartFrame, x: number, y: number): Wish {
  const { left, right, top, bottom, firstYear, lastYear, axis } = frame
  return {
    year: (x / (right - left)) * (lastYear - firstYear),
    value: (-y / (bottom - top)) * (axis.high - axis.low),
  }
}

/** The year and the value that lie at a place of the picture, in pixels from its upper left corner. */
export function placeIn(frame: ChartFrame, x: number, y: number): Wish {
  const from = movement(frame, x - frame.left, y - frame.bottom)
  return { year: frame.firstYear + from.year, value: frame.axis.low + from.value }
}
