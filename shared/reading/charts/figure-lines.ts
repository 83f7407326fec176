/** The lines of a figure: drawn by ourselves where a hand moves them, as Plotly's traces where they stand still. */

import { type ChartFrame, pathOf, showsValue, xOf, yOf } from './chart-frame.ts'
import { ahead, drawingOrder, lineOf, valueIn } from './chart-lines.ts'
import type { ChartLook } from './chart-look.ts'
import type { ChartLine, ChartView, LineRole, LinesSubject, PastPoint } from './chart-view.ts'
import type { Mark } from './marks.ts'
import { isPublished } from './past-points.ts'
import type { PlotTrace } from './plot.ts'

/** A line that a hand may move. */
export interface DrawnLine {
  readonly key: string
  readonly role: LineRole
  readonly slot: number | null
  /** Path in pixels of the chart. */
  readonly path: string
  readonly width: number
  /** On and off in pixels; empty for a solid line. */
  readonly dash: readonly number[]
}

/** What moves while a lever is in hand, from below to above. The original baseline stands still: no lever moves it. */
export function movingLines(
  subject: Pick<LinesSubject, 'lines' | 'years' | 'lastOutturn'>,
  frame: ChartFrame,
  look: ChartLook,
): DrawnLine[] {
  return drawingOrder(subject.lines)
    .filter(({ role }) => role !== 'original')
    .map(line => {
      const { from, values } = ahead(subject, line.values)
      const { key, role, slot } = line
      return { key, role, slot, path: pathOf(frame, from, values), ...strokeOf(line, look) }
    })
}

/** What stands still, as Plotly draws it on the screen: the original baseline, and the past over it. From below to above. */
export function stillTraces(subject: LinesSubject, look: ChartLook): PlotTrace[] {
  const { past, lines } = subject
  return [
    ...lines.filter(({ role }) => role === 'original').map(line => lineTrace(line, subject, look)),
    ...(past.length === 0 ? [] : [pastTrace(past, look)]),
  ]
}

const quiet = { type: 'scatter', hoverinfo: 'skip' } as const

function lineTrace(line: ChartLine, subject: LinesSubject, look: ChartLook): PlotTrace {
  const { from, values } = ahead(subject, line.values)
  return {
    ...quiet,
    name: line.key,
    mode: 'lines',
    x: values.map((_, index) => from + index),
    y: values.map(known),
    line: { color: look.base, width: strokeOf(line, look).width },
  }
}

/** One ink line through neighbouring years; a filled dot is as it was published, a hollow one is not. */
function pastTrace(past: readonly PastPoint[], look: ChartLook): PlotTrace {
  const [first] = past
  const last = past.at(-1)
  const from = first?.year ?? 0
  const years = Array.from({ length: (last?.year ?? from) - from + 1 }, (_, index) => from + index)
  const points = years.map(year => past.find(each => each.year === year))
  return {
    ...quiet,
    name: 'past',
    mode: 'lines+markers',
    x: years,
    y: points.map(point => point?.value ?? null),
    connectgaps: false,
    cliponaxis: false,
    line: { color: look.ink, width: 2 * look.scale },
    marker: {
      color: points.map(point => (point !== undefined && isPublished(point) ? look.ink : look.surface)),
      size: 6 * look.scale,
      opacity: 1,
      line: { color: look.ink, width: 1.5 * look.scale },
    },
  }
}

/** The marker of the scenario in hand in the selected year, where it lies on the axis. */
export function selectedMarker(
  subject: LinesSubject,
  view: ChartView,
  frame: ChartFrame,
  look: ChartLook,
): Mark[] {
  const { slot, values } = lineOf(subject, 'active')
  const value = valueIn(subject.years, values, view.year)
  // At the end the line has its marker anyway.
  if (view.year <= subject.lastOutturn || view.year >= frame.lastYear || !showsValue(frame, value)) return []
  const [x, y] = [xOf(frame, view.year), yOf(frame, value)]
  return [{ kind: 'marker', key: 'marker selected', role: 'active', slot, x, y, radius: 4 * look.scale }]
}

function strokeOf({ role, slot }: ChartLine, look: ChartLook): Pick<DrawnLine, 'width' | 'dash'> {
  const { scale } = look
  switch (role) {
    case 'active':
      return { width: look.activeStroke, dash: [] }
    case 'other':
      return { width: look.otherStroke, dash: scaled(look.slots[(slot ?? 1) - 1]?.dash ?? [], scale) }
    case 'base':
      return { width: look.baseStroke, dash: scaled(look.baseDash, scale) }
    case 'original':
      return { width: scale, dash: [] }
  }
}

function scaled(dash: readonly number[], scale: number): number[] {
  return dash.map(length => length * scale)
}

function known(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
