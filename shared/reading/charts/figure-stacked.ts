/** A variable broken down, as a stack of its elements for each scenario, all on one axis. Pure. */

import { markedName } from '../own/own-work.ts'
import { type ChartFrame, yInside } from './chart-frame.ts'
import type { ChartLook } from './chart-look.ts'
import { isSigned } from './chart-mode.ts'
import { chartNumber, type NumberForm } from './chart-numbers.ts'
import type { ChartStack, ChartView, StackedSubject } from './chart-view.ts'
import {
  type EndColumn,
  type EndLabel,
  endColumn,
  LEADER,
  type LineEnd,
  placeEndLabels,
} from './end-labels.ts'
import { longestValue } from './figure-ends.ts'
import { groundMarks } from './figure-ground.ts'
import type { FigureLink } from './figure-links.ts'
import type { Mark } from './marks.ts'
import { panelFrames } from './panel-frames.ts'
import {
  bottomYears,
  commonMargins,
  type DrawnArea,
  gridMarks,
  type PanelsFigure,
  panelRoom,
  titleMarks,
} from './panel-marks.ts'
import { areaPaths, type StackArea, stacked } from './stack-areas.ts'

/** The bands are named at the right of all stacks, with the values where there is only one. */
export function stackedFigure(subject: StackedSubject, view: ChartView, look: ChartLook): PanelsFigure {
  const form: NumberForm = { unit: view.unit, language: view.language, isSigned: isSigned(subject.mode) }
  const isSingle = subject.stacks.length === 1
  const margins = commonMargins(view, form, look)
  const top = isSingle ? Math.round(8 * look.scale) : margins.title
  const column = endColumn(
    {
      chartWidth: view.width,
      plotHeight: view.height - top - margins.years,
      names: subject.bands.map(({ name }) => name),
      longestValue: isSingle ? longestValue(view.axis, form) : '',
    },
    look,
  )
  const frames = panelFrames(subject.stacks.length, panelRoom(subject, view), {
    ...margins,
    head: 0,
    title: top,
    // Years at the edges of two neighbours must not meet.
    end: isSingle ? 0 : look.measure('2045', 400) * 0.6,
    aside: column.width,
  })
  const plots = subject.stacks.flatMap((stack, index) => {
    const frame = frames[index]
    if (frame === undefined) return []
    return [{ stack, frame, levels: stacked(stack.parts), key: ` ${stack.key}` }]
  })
  // The rightmost one, even where the last row is not full.
  const rightmost = Math.max(...plots.map(({ frame }) => frame.right))
  const last = plots.findLast(({ frame }) => frame.right === rightmost)
  // Over the plots the column has the height of the titles, which stand over their own stacks.
  const heights = {
    top: isSingle ? top : column.lineHeight / 2,
    bottom: Math.max(...frames.map(frame => frame.bottom)),
  }
  const labels = last === undefined ? [] : bandLabels(subject, last, isSingle, heights, column, form, look)
  return {
    ground: plots.flatMap(({ frame, key }) => [
      ...groundMarks(subject, view, frame, key).filter(({ kind }) => kind === 'area'),
      ...gridMarks(view, form, frame, frames, look, key),
    ]),
    plots: plots.map(({ stack, frame, levels }) => ({
      key: stack.key,
      frame,
      areas: areasOf(subject, levels, frame),
      fan: null,
      lines: [],
    })),
    marks: [
      ...plots.flatMap(({ stack, frame, key }) => [
        ...groundMarks(subject, view, frame, key).filter(({ kind }) => kind === 'line'),
        ...(isSingle
          ? []
          : titleMarks(markedName(stack.name, stack.isChanged ?? false), stack, frame, 0, look, key)),
        ...bottomYears(view, frame, frames, look, key),
      ]),
      ...(last === undefined ? [] : labels.flatMap(label => labelMarks(label, last.frame, column, look))),
    ],
    links: last === undefined || !isSingle ? [] : labels.flatMap(label => linkOf(label, last, column, look)),
  }
}

function areasOf(
  { bands, years }: StackedSubject,
  levels: readonly StackArea[],
  frame: ChartFrame,
): DrawnArea[] {
  return bands.flatMap(({ key, hue }, index): DrawnArea[] => {
    const level = levels[index]
    return level === undefined ? [] : [{ key, hue, ...areaPaths(frame, years[0] ?? 0, level) }]
  })
}

interface BandEnd extends LineEnd {
  readonly series: string | null
  readonly amount: number
}

interface Plot {
  readonly stack: ChartStack
  readonly levels: readonly StackArea[]
  readonly frame: ChartFrame
}

/** Each beside the middle of its band, within the heights of the column. */
function bandLabels(
  { bands }: StackedSubject,
  { stack, levels, frame }: Plot,
  hasValues: boolean,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  column: EndColumn,
  form: NumberForm,
  look: ChartLook,
): EndLabel<BandEnd>[] {
  const ends = bands.flatMap(({ key, name }, index): BandEnd[] => {
    const level = levels[index]
    const part = stack.parts[index]
    const amount = part?.values.at(-1)
    if (level === undefined || part === undefined || amount === undefined) return []
    const middle = ((level.lower.at(-1) ?? 0) + (level.upper.at(-1) ?? 0)) / 2
    const value = hasValues ? chartNumber(amount, form) : ''
    return [{ key, name, value, at: yInside(frame, middle), isActive: false, series: part.series, amount }]
  })
  return placeEndLabels(ends, column, top, bottom, look)
}

function labelMarks(
  { end, name, middle }: EndLabel<BandEnd>,
  frame: ChartFrame,
  column: EndColumn,
  { fontSize, scale, measure }: ChartLook,
): Mark[] {
  const hasValue = end.value !== ''
  const left = frame.right + LEADER * scale
  const half = column.isStacked && hasValue ? fontSize * 0.6 : 0
  const beside = column.isStacked || !hasValue ? 0 : column.valueWidth + column.gap
  const text = { kind: 'text', role: 'band', slot: null, isLarge: false, isStrong: false } as const
  return [
    {
      kind: 'line',
      key: `leader ${end.key}`,
      role: 'band',
      slot: null,
      from: [frame.right + 2 * scale, end.at],
      to: [left - 3 * scale, middle],
    },
    {
      ...text,
      key: `band value ${end.key}`,
      words: end.value,
      x: column.isStacked ? left : left + column.valueWidth - measure(end.value, 600),
      y: middle - half,
      isStrong: true,
    },
    { ...text, key: `band name ${end.key}`, words: name, x: left + beside, y: middle + half },
  ]
}

function linkOf(
  { end, middle }: EndLabel<BandEnd>,
  { stack, frame }: Plot,
  { lineHeight }: EndColumn,
  { scale }: ChartLook,
): FigureLink[] {
  const { key, name, series, amount: value } = end
  if (series === null) return []
  const x = frame.right + LEADER * scale
  return [
    {
      key: `band ${key}`,
      box: { x, y: middle - lineHeight / 2, width: frame.width - x, height: lineHeight },
      series,
      year: frame.lastYear,
      owner: { ...stack, name: `${name}, ${stack.name}` },
      value,
    },
  ]
}
