/** What is drawn inside the plots as shapes: parts of stacks, bands of percentiles, lines. */

import type { DrawingLook } from './chart-look.ts'
import type { DrawnShape } from './drawing.ts'
import type { DrawnFan } from './figure-fan.ts'
import type { DrawnLine } from './figure-lines.ts'
import type { Box } from './label-places.ts'
import type { DrawnPlot } from './panel-marks.ts'
import { filled, stroked } from './shapes.ts'
import { colorOfSlot } from './shapes-of-marks.ts'

/** Half a stroke on the plot's edge is still seen. */
const AIR = 2

/** Every band of percentiles lies on the wider ones, which darkens it. */
const VEIL = 0.13

/** Cut at the edges of the plot. */
export function shapesOfPlot({ frame, areas, fan, lines }: DrawnPlot, look: DrawingLook): DrawnShape[] {
  return [
    ...areas.flatMap(({ hue, path, edge }) => [
      filled(path, look.bands[hue - 1] ?? look.surface2),
      stroked(edge, look.bandEdge, look.scale),
    ]),
    ...(fan === null ? [] : fanShapes(fan, look)),
    ...lines.map(line => lineShape(line, look)),
  ].map(shape => ({ ...shape, clip: plotBox(frame, look) }))
}

/** The plot with the air that half a stroke needs. */
export function plotBox(
  { left, top, right, bottom }: DrawnPlot['frame'],
  { scale }: Pick<DrawingLook, 'scale'>,
): Box {
  const air = AIR * scale
  return { x: left - air, y: top - air, width: right - left + 2 * air, height: bottom - top + 2 * air }
}

function fanShapes({ slot, bands, median }: DrawnFan, look: DrawingLook) {
  const { scale } = look
  const color = colorOfSlot(slot, look)
  return [
    ...bands.map(({ path }) => ({ ...filled(path, color), opacity: VEIL })),
    { ...stroked(median, color, 1.25 * scale, [scale, 3 * scale]), cap: 'round' } as const,
  ]
}

function lineShape({ role, slot, path, width, dash }: DrawnLine, look: DrawingLook) {
  const cap = role === 'active' ? ('round' as const) : ('butt' as const)
  return { ...stroked(path, colorOfSlot(slot, look), width, dash), cap }
}
