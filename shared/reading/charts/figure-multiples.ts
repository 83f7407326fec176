/** A variable broken down, as a small chart of lines for each element, all on one axis. Pure. */

import { type ChartFrame, showsValue, xOf, yInside, yOf } from './chart-frame.ts'
import { lineOf, valueIn } from './chart-lines.ts'
import type { ChartLook } from './chart-look.ts'
import { isSigned } from './chart-mode.ts'
import { chartNumber, type NumberForm } from './chart-numbers.ts'
import type { ChartPanel, ChartView, MultiplesSubject } from './chart-view.ts'
import { longestValue } from './figure-ends.ts'
import { fanAreas } from './figure-fan.ts'
import { groundMarks } from './figure-ground.ts'
import { movingLines } from './figure-lines.ts'
import type { FigureLink } from './figure-links.ts'
import { type Mark, textIn } from './marks.ts'
import { panelFrames } from './panel-frames.ts'
import {
  bottomYears,
  commonMargins,
  gridMarks,
  type PanelsFigure,
  panelRoom,
  titleMarks,
} from './panel-marks.ts'
import { isPublished } from './past-points.ts'

/** The row over the small charts that says whose the lines are. */
export function keyHeight({ fontSize }: ChartLook): number {
  return Math.round(fontSize * 1.7)
}

/** Plots that would be narrower with numbers at the ends of their lines, in rem/16, have none. */
const LEAST_WIDTH = 84

export function multiplesFigure(subject: MultiplesSubject, view: ChartView, look: ChartLook): PanelsFigure {
  const form: NumberForm = { unit: view.unit, language: view.language, isSigned: isSigned(subject.mode) }
  const { scale, measure } = look
  const valueWidth = measure(longestValue(view.axis, form), 600)
  const framesWith = (end: number) =>
    panelFrames(subject.panels.length, panelRoom(subject, view), {
      ...commonMargins(view, form, look),
      head: keyHeight(look),
      end,
      aside: 0,
    })
  // Small plots need the room more than the numbers at their ends do.
  const withValues = framesWith(valueWidth + 8 * scale)
  const hasValues = withValues.every(({ left, right }) => right - left >= LEAST_WIDTH * scale)
  const frames = hasValues ? withValues : framesWith(2 * scale)
  const panels = subject.panels.flatMap((panel, index) => {
    const frame = frames[index]
    return frame === undefined ? [] : [{ panel, frame, key: ` ${panel.key}` }]
  })
  return {
    ground: panels.flatMap(({ frame, key }) => [
      ...groundMarks(subject, view, frame, key),
      ...gridMarks(view, form, frame, frames, look, key),
    ]),
    plots: panels.map(({ panel, frame }) => ({
      key: panel.key,
      frame,
      areas: [],
      fan: fanAreas({ ...subject, ...panel }, frame),
      lines: movingLines({ ...subject, lines: panel.lines }, frame, look),
    })),
    marks: panels.flatMap(({ panel, frame, key }) => [
      ...titleMarks(panel.name, null, frame, hasValues ? valueWidth : 0, look, key),
      ...pastMarks(panel, frame, look),
      ...selectedMarker(panel, subject, view, frame, look),
      ...bottomYears(view, frame, frames, look, key),
      ...(hasValues ? lastValue(panel, form, frame, look) : []),
    ]),
    links: hasValues ? panels.flatMap(({ panel, frame }) => lastLink(panel, valueWidth, frame, look)) : [],
  }
}

/** Past values as dots: filled as published, hollow otherwise. Those before the runs have no room here. */
function pastMarks(panel: ChartPanel, frame: ChartFrame, { scale }: ChartLook): Mark[] {
  return panel.past
    .filter(({ year, value }) => year >= frame.firstYear && showsValue(frame, value))
    .map(point => ({
      kind: 'marker',
      key: `past ${point.year} ${panel.key}`,
      role: isPublished(point) ? 'published' : 'past',
      slot: null,
      x: xOf(frame, point.year),
      y: yOf(frame, point.value),
      radius: 2.2 * scale,
    }))
}

function selectedMarker(
  panel: ChartPanel,
  subject: MultiplesSubject,
  view: ChartView,
  frame: ChartFrame,
  { scale }: ChartLook,
): Mark[] {
  const { slot, values } = lineOf(panel, 'active')
  const value = valueIn(subject.years, values, view.year)
  if (view.year <= subject.lastOutturn || !showsValue(frame, value)) return []
  const [x, y] = [xOf(frame, view.year), yOf(frame, value)]
  return [{ kind: 'marker', key: `selected ${panel.key}`, role: 'active', slot, x, y, radius: 3 * scale }]
}

/** Of the scenario in hand, beside its line's end. */
function lastValue(panel: ChartPanel, form: NumberForm, frame: ChartFrame, look: ChartLook): Mark[] {
  const { slot, values } = lineOf(panel, 'active')
  const value = values.at(-1) ?? Number.NaN
  if (!Number.isFinite(value)) return []
  const box = lastBox(value, 0, frame, look)
  const text = textIn(box, `last ${panel.key}`, 'active', chartNumber(value, form))
  return [{ ...text, slot, isStrong: true }]
}

function lastLink(panel: ChartPanel, width: number, frame: ChartFrame, look: ChartLook): FigureLink[] {
  const { values, ...line } = lineOf(panel, 'active')
  const value = values.at(-1) ?? Number.NaN
  const { key, series, name } = panel
  if (!Number.isFinite(value) || series === null) return []
  const box = lastBox(value, width, frame, look)
  const owner = { ...line, name: `${name}, ${line.name}` }
  return [{ key: `last ${key}`, box, series, year: frame.lastYear, owner, value }]
}

function lastBox(value: number, width: number, frame: ChartFrame, { fontSize, scale }: ChartLook) {
  return { x: frame.right + 5 * scale, y: yInside(frame, value) - fontSize / 2, width, height: fontSize }
}
