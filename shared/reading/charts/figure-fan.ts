/** Bands of percentiles around the line in hand, drawn under it. */

import { type ChartFrame, pathOf } from './chart-frame.ts'
import { ahead, lineOf } from './chart-lines.ts'
import type { ChartFan, ChartPanel, LinesSubject } from './chart-view.ts'
import { areaPaths } from './stack-areas.ts'

/** In per cent of the draws, the widest first, with its lower and upper edge. */
const LEVELS = [
  { level: 90, lower: 'p5', upper: 'p95' },
  { level: 80, lower: 'p10', upper: 'p90' },
  { level: 50, lower: 'p25', upper: 'p75' },
] as const

/** Bands on top of each other, so that the inner ones are darker; and the median. */
export interface DrawnFan {
  readonly slot: number | null
  readonly bands: readonly { readonly level: number; readonly path: string }[]
  readonly median: string
}

type Fanned = Pick<ChartPanel, 'lines' | 'fan'> & Pick<LinesSubject, 'years' | 'lastOutturn'>

/** In pixels of the chart; null where there are no bands. */
export function fanAreas(subject: Fanned, frame: ChartFrame): DrawnFan | null {
  const { fan } = subject
  if (fan === null) return null
  const median = ahead(subject, fan.p50)
  return {
    slot: lineOf(subject, 'active').slot,
    bands: LEVELS.map(({ level, lower, upper }) => ({
      level,
      path: areaPaths(frame, median.from, {
        lower: ahead(subject, fan[lower]).values,
        upper: ahead(subject, fan[upper]).values,
      }).path,
    })),
    median: pathOf(frame, median.from, median.values),
  }
}

/** All values that an axis must hold. */
export function fanReach(fan: ChartFan | null): readonly number[] {
  return fan === null ? [] : [...fan.p5, ...fan.p95]
}
