/** The strokes, markers and cells of a scenario's line, as Office has them. */

import { drawingOrder, valueIn } from '../../../../shared/reading/charts/chart-lines.ts'
import type { DrawingLook } from '../../../../shared/reading/charts/chart-look.ts'
import type {
  ChartLine,
  ChartPanel,
  LineOwner,
  PastPoint,
} from '../../../../shared/reading/charts/chart-view.ts'
import { isPublished } from '../../../../shared/reading/charts/past-points.ts'
import { type NativeMarker, type NativeSeries, plainSeries } from './native-chart.ts'

/** Markers of the slots, 1 first: what Office has that comes nearest to those on the screen. */
const SYMBOLS: readonly NativeMarker['symbol'][] = ['square', 'circle', 'triangle', 'diamond', 'star', 'plus']

export function colorOf({ slot }: LineOwner, look: DrawingLook): string {
  return (slot === null ? undefined : look.slots[slot - 1]?.color) ?? look.base
}

/** Dark enough for words. */
export function textColorOf({ slot }: LineOwner, look: DrawingLook): string {
  return (slot === null ? undefined : look.slotTexts[slot - 1]) ?? look.baseText
}

/** Filled in the colour of the scenario; of a baseline hollow. */
export function markerOf(owner: LineOwner, size: number, look: DrawingLook): NativeMarker {
  const color = colorOf(owner, look)
  const symbol = owner.slot === null ? 'circle' : (SYMBOLS[owner.slot - 1] ?? 'circle')
  return { symbol, size, color, fill: owner.slot === null ? look.surface : color }
}

/** Solid for the scenario in hand; the others each in their own dash. */
export function strokeOf({ role, slot }: LineOwner, look: DrawingLook): NonNullable<NativeSeries['stroke']> {
  const own = slot === null ? undefined : look.slots[slot - 1]
  const color = own?.color ?? look.base
  const dash = (lengths: readonly number[], width: number) =>
    lengths.map(length => (length * look.scale) / width)
  switch (role) {
    case 'active':
      return { color, width: look.activeStroke, dash: [] }
    case 'other':
      return { color, width: look.otherStroke, dash: dash(own?.dash ?? [], look.otherStroke) }
    case 'base':
      return { color, width: look.baseStroke, dash: dash(look.baseDash, look.baseStroke) }
    case 'original':
      return { color, width: look.scale, dash: [] }
  }
}

/** One for each of `years`; empty before `from`, and where a series has no number. */
export function cellsOf(
  values: readonly number[],
  ground: { readonly years: readonly number[] },
  years: readonly number[],
  factor: number,
  from = Number.NEGATIVE_INFINITY,
): (number | null)[] {
  return years.map(year => {
    const value = year < from ? Number.NaN : valueIn(ground.years, values, year)
    if (!Number.isFinite(value)) return null
    return factor === 1 ? value : value * factor
  })
}

/** What panels of lines have in common. */
export interface LinesGround {
  readonly years: readonly number[]
  readonly lastOutturn: number
}

/** In the order in which they are drawn; without labels. They begin in the last year that is over, as on the screen. */
export function scenarioSeries(
  { lines }: ChartPanel,
  ground: LinesGround,
  years: readonly number[],
  factor: number,
  look: DrawingLook,
): { readonly line: ChartLine; readonly series: NativeSeries }[] {
  return drawingOrder(lines).map(line => ({
    line,
    series: {
      ...plainSeries,
      name: line.name,
      values: cellsOf(line.values, ground, years, factor, ground.lastOutturn),
      stroke: strokeOf(line, look),
    },
  }))
}

/** A filled dot is as it was published, a hollow one is not. */
export function pastSeries(
  past: readonly PastPoint[],
  years: readonly number[],
  factor: number,
  name: string,
  size: number,
  look: DrawingLook,
): NativeSeries {
  const hollow: NativeMarker = { symbol: 'circle', size, color: look.ink, fill: look.surface }
  const points = years.map(year => past.find(each => each.year === year))
  return {
    ...plainSeries,
    name,
    values: points.map(point =>
      point === undefined || !Number.isFinite(point.value) ? null : point.value * factor,
    ),
    stroke: { color: look.ink, width: 2 * look.scale, dash: [] },
    marker: hollow,
    marked: points.flatMap((point, at) =>
      point !== undefined && isPublished(point) ? [{ at, marker: { ...hollow, fill: look.ink } }] : [],
    ),
  }
}
