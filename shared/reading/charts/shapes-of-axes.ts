/** Grid, axes and what stands still in a chart of lines, as shapes: what Plotly draws on the screen of the same figure. */

import type { ChartFrame } from './chart-frame.ts'
import { pathOf, xOf, yOf } from './chart-frame.ts'
import { ahead } from './chart-lines.ts'
import type { ChartLook } from './chart-look.ts'
import type { LinesSubject, PastPoint } from './chart-view.ts'
import type { DrawnShape } from './drawing.ts'
import { isPublished } from './past-points.ts'
import type { PlotLayout } from './plot.ts'
import { placed, stroked, TO_BASELINE, through } from './shapes.ts'
import { plotBox } from './shapes-of-plots.ts'
import { slotShape } from './slot-shapes.ts'

/** In rem/16: the line of the past, the radius of its dots and their rims. */
const PAST = 2
const DOT = 3
const DOT_RIM = 1.5

/** Lines at the ticks with their values, the zero line over them, and a stroke under each named year. */
export function axisShapes(
  { xaxis, yaxis }: Pick<PlotLayout, 'xaxis' | 'yaxis'>,
  frame: ChartFrame,
  look: ChartLook,
): DrawnShape[] {
  const { scale, fontSize, measure } = look
  const across = (value: number, color: string) => {
    const y = Math.round(yOf(frame, value)) + 0.5
    const line = through([
      [frame.left, y],
      [frame.right, y],
    ])
    return stroked(line, color, scale)
  }
  const values = yaxis.tickvals.flatMap((value, index): DrawnShape[] => {
    const words = yaxis.ticktext[index] ?? ''
    const x = frame.left - yaxis.ticklabelstandoff - measure(words, 400)
    const y = yOf(frame, value) + fontSize * TO_BASELINE
    return [{ kind: 'text', words, x, y, size: fontSize, weight: 400, color: look.ink3, halo: null }]
  })
  const years = xaxis.tickvals.map(year => {
    const x = Math.round(xOf(frame, year)) + 0.5
    return stroked(
      through([
        [x, frame.bottom],
        [x, frame.bottom + xaxis.ticklen],
      ]),
      xaxis.tickcolor,
      scale,
    )
  })
  return [
    ...yaxis.tickvals.filter(value => value !== 0).map(value => across(value, yaxis.gridcolor)),
    ...(yaxis.zeroline ? [across(0, yaxis.zerolinecolor)] : []),
    ...years,
    ...values,
  ]
}

/** The baseline under the default assumptions, and over it what is behind the projection. */
export function stillShapes(
  subject: Pick<LinesSubject, 'lines' | 'past' | 'years' | 'lastOutturn'>,
  frame: ChartFrame,
  look: ChartLook,
): DrawnShape[] {
  const clip = plotBox(frame, look)
  return [
    ...subject.lines
      .filter(({ role }) => role === 'original')
      .map(({ values }) => {
        const { from, values: drawn } = ahead(subject, values)
        return { ...stroked(pathOf(frame, from, drawn), look.base, look.scale), clip }
      }),
    ...pastShapes(subject.past, frame, look),
  ]
}

/** One ink line through neighbouring years; a filled dot is as it was published, a hollow one is not. */
function pastShapes(past: readonly PastPoint[], frame: ChartFrame, look: ChartLook): DrawnShape[] {
  const { scale } = look
  const [first] = past
  const last = past.at(-1)
  if (first === undefined || last === undefined) return []
  const years = Array.from({ length: last.year - first.year + 1 }, (_, index) => first.year + index)
  const values = years.map(year => past.find(each => each.year === year)?.value ?? Number.NaN)
  const line = pathOf(frame, first.year, values)
  return [
    { ...stroked(line, look.ink, PAST * scale), clip: plotBox(frame, look) },
    ...past.map(point => ({
      ...stroked(
        placed(slotShape(2), xOf(frame, point.year), yOf(frame, point.value), DOT * scale),
        look.ink,
        DOT_RIM * scale,
      ),
      fill: isPublished(point) ? look.ink : look.surface,
    })),
  ]
}
