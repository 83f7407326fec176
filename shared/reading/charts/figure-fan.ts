/** Bands of percentiles around the line in hand: drawn by ourselves under it, and as Plotly's traces for an export. */

import { type ChartFrame, pathOf } from './chart-frame.ts'
import { ahead, lineOf } from './chart-lines.ts'
import type { ChartLook } from './chart-look.ts'
import type { ChartFan, ChartPanel, LinesSubject } from './chart-view.ts'
import type { PlotTrace } from './plot.ts'
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

/** Two traces for each band, of which the second fills down to the first; and the median. From below to above. */
export function fanTraces(subject: Fanned, look: ChartLook): PlotTrace[] {
  const { fan } = subject
  if (fan === null) return []
  const color = look.slots[(lineOf(subject, 'active').slot ?? 1) - 1]?.color ?? look.ink
  return [
    ...LEVELS.flatMap(({ level, lower, upper }) => [
      { ...edgeTrace(subject, fan[lower]), name: `band ${level} lower` },
      {
        ...edgeTrace(subject, fan[upper]),
        name: `band ${level}`,
        fill: 'tonexty',
        fillcolor: `${color}${VEIL}`,
      } as const,
    ]),
    { ...edgeTrace(subject, fan.p50), name: 'median', line: { color, width: look.scale, dash: 'dot' } },
  ]
}

function edgeTrace(subject: Fanned, values: readonly number[]): PlotTrace {
  const { from, values: drawn } = ahead(subject, values)
  return {
    type: 'scatter',
    hoverinfo: 'skip',
    mode: 'lines',
    x: drawn.map((_, index) => from + index),
    y: [...drawn],
    line: { width: 0 },
  }
}

/** Two hexadecimal digits of opacity behind those of a colour: each of the three bands lies on the wider ones. */
const VEIL = '24'

/** All values that an axis must hold. */
export function fanReach(fan: ChartFan | null): readonly number[] {
  return fan === null ? [] : [...fan.p5, ...fan.p95]
}
