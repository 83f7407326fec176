/** The glyph of a target's state as shapes of a figure, so that it goes into an exported picture too. */

import type { FigureShape } from 'plotly.js/dist/plotly-basic.min.js'
import { glyphStrokes } from '../kpis/state-glyph.tsx'
import type { TargetState } from '../kpis/target-state.ts'
import type { ChartFrame } from './chart-frame.ts'
import type { ChartLook } from './chart-look.ts'

/** A disc of `radius` pixels around (x, y) with the sign of the state on it. */
export function glyphShapes(
  kind: TargetState['kind'],
  x: number,
  y: number,
  radius: number,
  frame: ChartFrame,
  look: ChartLook,
): FigureShape[] {
  // Offsets in pixels from the plot's upper left corner; Plotly counts them upwards.
  const right = x - frame.left
  const up = frame.top - y
  const inPixels = {
    xref: 'paper',
    yref: 'paper',
    xsizemode: 'pixel',
    ysizemode: 'pixel',
    xanchor: 0,
    yanchor: 1,
  } as const
  const path = glyphStrokes[kind]
    .map(stroke =>
      stroke
        .map(([dx, dy]) => `${(right + dx * radius).toFixed(2)},${(up - dy * radius).toFixed(2)}`)
        .join('L'),
    )
    .map(points => `M${points}`)
    .join('')
  return [
    {
      ...inPixels,
      type: 'circle',
      x0: right - radius,
      x1: right + radius,
      y0: up - radius,
      y1: up + radius,
      fillcolor: look.states[kind],
      line: { width: 0 },
    },
    { ...inPixels, type: 'path', path, line: { color: look.surface, width: radius * 0.26 } },
  ]
}
