/** Percentiles over many runs as a chart draws them; or why they cannot be drawn so. */

import type { Band } from '../../analysis/uncertainty.ts'
import { divisorOf, shownIn } from '../prices/price-basis.ts'
import type { ChartSources } from './chart-sources.ts'
import type { ChartFan } from './chart-view.ts'
import type { Drawable } from './drawn-series.ts'

/** Lowest first. */
export const PERCENTILES = ['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const

/**
 * Why there is no fan where bands are wanted. `waiting`: the runs on the screen have none yet. `absent`: none were asked for
 * this series. `parts`: of a sum, whose percentiles are not the sums of those of its parts. `difference`: the baseline moves
 * with the draws too. `basis`, `index`: that by which is divided is another one in each draw.
 */
export type FanProblem = 'waiting' | 'absent' | 'parts' | 'difference' | 'basis' | 'index'

/** Null where no bands are wanted. */
export function drawnFan(drawable: Drawable, sources: ChartSources): ChartFan | FanProblem | null {
  const { bands, mode, basis, catalogue, scenarios } = sources
  const { indicator, series } = drawable
  if (bands === null) return null
  if (bands === 'waiting') return 'waiting'
  const [id] = series
  if (id === undefined || series.length > 1) return 'parts'
  const band = bands.get(id)
  const own = scenarios.find(({ isActive }) => isActive)?.series
  if (band === undefined || own === undefined) return 'absent'
  if (mode === 'difference' || mode === 'relative') return 'difference'

  const divisor = divisorOf(indicator, basis, catalogue)
  if (divisor !== null && !isCertain(bands.get(divisor))) return 'basis'
  const shown = (values: readonly number[]) => shownIn(indicator, values, basis, own, catalogue).values
  if (mode === 'value') return fanOf(band, shown)

  const [first = Number.NaN] = shown(band.p50)
  if (band.p5[0] !== band.p95[0] || first === 0) return 'index'
  return fanOf(band, values => shown(values).map(value => (value / first) * HUNDRED))
}

const HUNDRED = 100

/** A series that is the same in every draw converts percentiles as it converts values. */
function isCertain(band: Band | undefined): boolean {
  return band?.p5.every((value, index) => value === band.p95[index]) ?? false
}

function fanOf(band: Band, shown: (values: readonly number[]) => readonly number[]): ChartFan {
  return {
    p5: shown(band.p5),
    p10: shown(band.p10),
    p25: shown(band.p25),
    p50: shown(band.p50),
    p75: shown(band.p75),
    p90: shown(band.p90),
    p95: shown(band.p95),
  }
}
