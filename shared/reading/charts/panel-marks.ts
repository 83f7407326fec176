/** What small charts on one axis have around their plots: grid, values, years and names. */

import { type ChartFrame, yOf } from './chart-frame.ts'
import type { ChartLook } from './chart-look.ts'
import { type NumberForm, tickTexts } from './chart-numbers.ts'
import type { ChartGround, ChartView, LineOwner } from './chart-view.ts'
import { yearMarks } from './figure-axes.ts'
import type { DrawnFan } from './figure-fan.ts'
import type { DrawnLine } from './figure-lines.ts'
import type { FigureLink } from './figure-links.ts'
import { fitted } from './fitted-text.ts'
import { type Mark, textIn } from './marks.ts'
import type { PanelMargins, PanelRoom } from './panel-frames.ts'

export interface DrawnArea {
  readonly key: string
  readonly hue: number
  /** The area and its upper edge, in pixels of the chart. */
  readonly path: string
  readonly edge: string
}

/** What is drawn inside one plot, and cut at its edges. */
export interface DrawnPlot {
  readonly key: string
  readonly frame: ChartFrame
  readonly areas: readonly DrawnArea[]
  /** Bands under the lines; null where there are none. */
  readonly fan: DrawnFan | null
  readonly lines: readonly DrawnLine[]
}

/** Small charts on one axis. */
export interface PanelsFigure {
  /** Under what is drawn. */
  readonly ground: readonly Mark[]
  readonly plots: readonly DrawnPlot[]
  /** Over it. */
  readonly marks: readonly Mark[]
  readonly links: readonly FigureLink[]
}

export function panelRoom({ years }: ChartGround, { width, height, axis, year }: ChartView): PanelRoom {
  return { width, height, axis, firstYear: years[0] ?? year, lastYear: years.at(-1) ?? year }
}

/** The margins that do not depend on what stands at the ends of the lines. */
export function commonMargins(
  { axis }: ChartView,
  form: NumberForm,
  { fontSize, scale, measure }: ChartLook,
): Pick<PanelMargins, 'axis' | 'title' | 'years' | 'gap'> {
  return {
    axis: Math.ceil(Math.max(...tickTexts(axis, form).map(words => measure(words, 400))) + 8 * scale),
    title: Math.round(fontSize * 1.7),
    years: Math.round(fontSize * 1.4 + 5 * scale),
    gap: 10 * scale,
  }
}

/** Lines at the ticks of the axis; the first column has their values, as far as there is room. */
export function gridMarks(
  { axis }: ChartView,
  form: NumberForm,
  frame: ChartFrame,
  frames: readonly ChartFrame[],
  { fontSize, scale, measure }: ChartLook,
  key: string,
): Mark[] {
  const words = tickTexts(axis, form)
  // Rows differ by a pixel of rounding, and must not differ in what they name.
  const first = frames[0] ?? frame
  const apart = Math.abs(yOf(first, axis.ticks[1] ?? 0) - yOf(first, axis.ticks[0] ?? 0))
  const step = Math.max(1, Math.ceil((fontSize * 1.3) / apart))
  const hasValues = frame.left === first.left
  return axis.ticks.flatMap((tick, index): Mark[] => {
    const y = Math.round(yOf(frame, tick)) + 0.5
    const text = words[index] ?? ''
    const line: Mark = {
      kind: 'line',
      key: `grid ${tick}${key}`,
      role: tick === 0 ? 'zero' : 'grid',
      slot: null,
      from: [frame.left, y],
      to: [frame.right, y],
    }
    if (!hasValues || index % step !== 0) return [line]
    const width = measure(text, 400)
    const box = { x: frame.left - 6 * scale - width, y: y - fontSize / 2, width, height: fontSize }
    return [line, textIn(box, `value ${tick}${key}`, 'tick', text)]
  })
}

/** The years, under the lowest plot of each column only. */
export function bottomYears(
  view: ChartView,
  frame: ChartFrame,
  frames: readonly ChartFrame[],
  look: ChartLook,
  key: string,
): Mark[] {
  const isLowest = !frames.some(({ left, top }) => left === frame.left && top > frame.top)
  return isLowest ? yearMarks(view, frame, look, key) : []
}

/** The name over a plot: of an element, or of a scenario behind its marker. @param further room beyond the plot, in pixels. */
export function titleMarks(
  name: string,
  owner: Pick<LineOwner, 'slot' | 'role'> | null,
  frame: ChartFrame,
  further: number,
  { fontSize, scale, measure }: ChartLook,
  key: string,
): Mark[] {
  const indent = owner === null ? 0 : fontSize
  const isStrong = owner?.role === 'active'
  const width = frame.right - frame.left + further - indent
  const words = fitted(name, width, text => measure(text, isStrong ? 600 : 400))
  const box = { x: frame.left + indent, y: frame.top - fontSize * 1.6, width, height: fontSize * 1.4 }
  const slot = owner?.slot ?? null
  const text = { ...textIn(box, `title${key}`, owner?.role ?? 'title', words), slot, isStrong }
  if (owner === null) return [text]
  const marker: Mark = {
    kind: 'marker',
    key: `title marker${key}`,
    role: owner.role,
    slot,
    x: frame.left + fontSize * 0.4,
    y: text.y,
    radius: 3.4 * scale,
  }
  return [marker, text]
}
