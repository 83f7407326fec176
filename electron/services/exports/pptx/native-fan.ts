/** Bands of percentiles as Office can draw them: areas on top of each other, whose columns follow from those of the percentiles. */

import type { Language } from '../../../../shared/model/definition.ts'
import type { DrawingLook } from '../../../../shared/reading/charts/chart-look.ts'
import type { ChartFan, LineOwner } from '../../../../shared/reading/charts/chart-view.ts'
import { PERCENTILES } from '../../../../shared/reading/charts/drawn-fan.ts'
import { ensembleMessages } from '../../../../shared/reading/charts/ensemble-messages.ts'
import { type NativeSeries, plainSeries, type SheetColumn } from './native-chart.ts'
import { cellsOf, colorOf, type LinesGround } from './native-marks.ts'

export interface NativeFan {
  /** The percentiles themselves. */
  readonly columns: readonly SheetColumn[]
  /** The lowest, which is not seen, and the bands over it. */
  readonly areas: readonly NativeSeries[]
  readonly median: NativeSeries
}

/** From one percentile to the next. Where three bands of the screen lie on each other, it is darkest. */
const BANDS = [
  ['p10', 'p5', 0.14],
  ['p25', 'p10', 0.26],
  ['p75', 'p25', 0.36],
  ['p90', 'p75', 0.26],
  ['p95', 'p90', 0.14],
] as const

export function nativeFan(
  fan: ChartFan,
  owner: LineOwner,
  ground: LinesGround,
  years: readonly number[],
  factor: number,
  look: DrawingLook,
  language: Language,
): NativeFan {
  const name = (percentile: keyof ChartFan) =>
    ensembleMessages[language].percentile(Number(percentile.slice(1)))
  const cells = (percentile: keyof ChartFan) =>
    cellsOf(fan[percentile], ground, years, factor, ground.lastOutturn)
  const color = colorOf(owner, look)
  return {
    columns: PERCENTILES.filter(each => each !== 'p50').map(percentile => ({
      name: name(percentile),
      values: cells(percentile),
      follows: null,
    })),
    areas: [
      { ...plainSeries, name: `0–${name('p5')}`, values: beginning(cells('p5')), follows: [name('p5')] },
      ...BANDS.map(([upper, lower, opacity]): NativeSeries => {
        const below = cells(lower)
        return {
          ...plainSeries,
          name: `${name(lower)}–${name(upper)}`,
          values: cells(upper).map((value, at) => apart(value, below[at] ?? null)),
          follows: [name(upper), name(lower)],
          fill: { color, opacity },
        }
      }),
    ],
    median: {
      ...plainSeries,
      name: name('p50'),
      values: cells('p50'),
      stroke: { color, width: look.scale, dash: [1, 2] },
    },
  }
}

/** Areas take an empty cell for zero: what lies under them begins level with their first value instead, and they with no height. */
function beginning(cells: readonly (number | null)[]): (number | null)[] {
  const first = cells.find(value => value !== null) ?? null
  return cells.map(value => value ?? first)
}

function apart(value: number | null, less: number | null): number {
  return value === null || less === null ? 0 : value - less
}
