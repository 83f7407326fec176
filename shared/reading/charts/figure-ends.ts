/** The right edge of a figure: the last value and the name of each line, with a leader to its end and its marker. */

import { markedName } from '../own/own-work.ts'
import { type ChartFrame, showsValue, yOf } from './chart-frame.ts'
import type { ChartLook } from './chart-look.ts'
import { chartNumber, type NumberForm } from './chart-numbers.ts'
import type { ChartLine } from './chart-view.ts'
import { type EndColumn, type EndLabel, LEADER, type LineEnd, placeEndLabels } from './end-labels.ts'
import type { Mark, TextMark } from './marks.ts'
import type { ValueAxis } from './value-axis.ts'

/** The end of a line whose last value is a number. */
export interface ChartEnd extends LineEnd {
  readonly line: ChartLine
  readonly last: number
}

/** The column must not change its width while values move: it has room for the largest number on the axis. */
export function longestValue(axis: ValueAxis, form: NumberForm): string {
  const outermost = [axis.low, axis.high].map(value => chartNumber(value, form).replace(/\d/g, '0'))
  return outermost.toSorted((one, other) => other.length - one.length)[0] ?? ''
}

/** Labels of the lines, from the top. */
export function endLabels(
  lines: readonly ChartLine[],
  frame: ChartFrame,
  column: EndColumn,
  form: NumberForm,
  look: ChartLook,
): EndLabel<ChartEnd>[] {
  const ends = lines.flatMap((line): ChartEnd[] => {
    const last = line.values.at(-1) ?? Number.NaN
    if (!Number.isFinite(last)) return []
    const { key, role, isChanged = false } = line
    const name = markedName(line.name, isChanged)
    const value = chartNumber(last, form)
    return [{ line, last, key, name, value, at: yOf(frame, last), isActive: role === 'active' }]
  })
  return placeEndLabels(ends, column, frame.top, frame.bottom, look)
}

/** Leader, value and name of each label, and the marker at the end of every line. */
export function endMarks(
  lines: readonly ChartLine[],
  labels: readonly EndLabel<ChartEnd>[],
  frame: ChartFrame,
  column: EndColumn,
  look: ChartLook,
): Mark[] {
  return [
    ...labels.map(label => leader(label, frame, look)),
    ...labels.flatMap(label => endTexts(label, column, frame, look)),
    ...markers(lines, frame, look),
  ]
}

function leader({ end, middle }: EndLabel<ChartEnd>, frame: ChartFrame, look: ChartLook): Mark {
  const { scale } = look
  const { role, slot } = end.line
  const start = Math.min(frame.bottom, Math.max(frame.top, end.at))
  return {
    kind: 'line',
    key: `leader ${end.key}`,
    role,
    slot,
    from: [frame.right + 5 * scale, start],
    to: [frame.right + (LEADER - 3) * scale, middle],
  }
}

function endTexts(
  { end, name, middle }: EndLabel<ChartEnd>,
  column: EndColumn,
  frame: ChartFrame,
  look: ChartLook,
): TextMark[] {
  const { fontSize, scale, measure } = look
  const { role, slot } = end.line
  const left = frame.right + LEADER * scale
  const half = column.isStacked ? fontSize * 0.6 : 0
  const text = { kind: 'text', role, slot, isLarge: false } as const
  return [
    {
      ...text,
      key: `end value ${end.key}`,
      words: end.value,
      x: column.isStacked ? left : left + column.valueWidth - measure(end.value, 600),
      y: middle - half,
      isStrong: true,
    },
    {
      ...text,
      key: `end name ${end.key}`,
      words: name,
      x: column.isStacked ? left : left + column.valueWidth + column.gap,
      y: middle + half,
      isStrong: end.isActive,
    },
  ]
}

/** The one in hand over the others. */
function markers(lines: readonly ChartLine[], frame: ChartFrame, { scale }: ChartLook): Mark[] {
  return lines
    .map(({ key, role, slot, values }) => ({ key, role, slot, last: values.at(-1) ?? Number.NaN }))
    .filter(({ role, last }) => role !== 'original' && showsValue(frame, last))
    .toSorted((one, other) => Number(one.role === 'active') - Number(other.role === 'active'))
    .map(({ key, role, slot, last }) => ({
      kind: 'marker',
      key: `marker ${key}`,
      role,
      slot,
      x: frame.right,
      y: yOf(frame, last),
      radius: (role === 'active' ? 4 : 3.2) * scale,
    }))
}
