/** The right edge of a figure: the last value and the name of each line, with a leader to its end. */

import { type ChartFrame, yOf } from './chart-frame.ts'
import type { ChartLook } from './chart-look.ts'
import type { ChartSubject, ChartView } from './chart-view.ts'
import { chartNumber } from './chart-words.ts'
import {
  type EndColumn,
  type EndLabel,
  endColumn,
  LEADER,
  type LineEnd,
  placeEndLabels,
} from './end-labels.ts'
import type { Mark } from './marks.ts'

function namesOf({ scenario, base }: ChartSubject) {
  return [
    { key: 'scenario', name: scenario.name, isActive: true },
    { key: 'base', name: base.name, isActive: false },
  ] as const
}

/** The column that the labels of this chart need. */
export function columnOf(subject: ChartSubject, view: ChartView, look: ChartLook): EndColumn {
  return endColumn(longestValue(subject, view), view.width, look)
}

/** The column must not change its width while values move: it has room for the largest number on the axis. */
function longestValue({ unit }: ChartSubject, { axis, language }: ChartView): string {
  const largest = Math.max(Math.abs(axis.low), Math.abs(axis.ticks.at(-1) ?? axis.high))
  return chartNumber(largest, unit, language).replace(/\d/g, '0')
}

/** Labels and leaders of both lines. */
export function endMarks(
  subject: ChartSubject,
  view: ChartView,
  frame: ChartFrame,
  look: ChartLook,
  column: EndColumn,
): Mark[] {
  return endsOf(subject, view, frame, look, column).flatMap(end => [
    leader(end, frame, look),
    ...endTexts(end, column, frame, look),
  ])
}

function endsOf(
  subject: ChartSubject,
  view: ChartView,
  frame: ChartFrame,
  look: ChartLook,
  column: EndColumn,
): EndLabel[] {
  const last = { scenario: subject.scenario.values.at(-1) ?? 0, base: subject.base.values.at(-1) ?? 0 }
  const ends = namesOf(subject).map(
    (line): LineEnd => ({
      ...line,
      value: chartNumber(last[line.key], subject.unit, view.language),
      at: yOf(frame, last[line.key]),
    }),
  )
  return placeEndLabels(ends, column, frame.top, frame.bottom, look)
}

function leader(end: EndLabel, frame: ChartFrame, look: ChartLook): Mark {
  const { scale } = look
  const start = Math.min(frame.bottom, Math.max(frame.top, end.at))
  return {
    kind: 'line',
    key: `leader ${end.key}`,
    role: end.key,
    from: [frame.right + 5 * scale, start],
    to: [frame.right + (LEADER - 3) * scale, end.middle],
  }
}

function endTexts(end: EndLabel, column: EndColumn, frame: ChartFrame, look: ChartLook): Mark[] {
  const { fontSize, scale, measure } = look
  const left = frame.right + LEADER * scale
  const half = column.isStacked ? fontSize * 0.6 : 0
  const text = { kind: 'text', role: end.key, isLarge: false } as const
  return [
    {
      ...text,
      key: `end value ${end.key}`,
      words: end.value,
      x: column.isStacked ? left : left + column.valueWidth - measure(end.value, 600),
      y: end.middle - half,
      isStrong: true,
    },
    {
      ...text,
      key: `end name ${end.key}`,
      words: end.name,
      x: column.isStacked ? left : left + column.valueWidth + fontSize * 0.55,
      y: end.middle + half,
      isStrong: end.isActive,
    },
  ]
}
