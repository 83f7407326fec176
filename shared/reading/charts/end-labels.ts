/** The labels at the right end of the lines, in place of a legend: value and name, pushed apart. */

import type { ChartLook } from './chart-look.ts'
import { fitted, fittedBeforeEnd } from './fitted-text.ts'
import { spread } from './spread.ts'

export interface LineEnd {
  readonly key: string
  readonly name: string
  /** The last value as it is shown. */
  readonly value: string
  /** Where the line ends, in pixels downwards. */
  readonly at: number
  readonly isActive: boolean
}

export interface EndLabel<End extends LineEnd = LineEnd> {
  readonly end: End
  /** The name, cut to the room there is so that two names stay two. */
  readonly name: string
  /** Middle of the label; the leader runs from the line's end to here. */
  readonly middle: number
}

export interface EndColumn {
  /** Beside each other, or the name under the value where the chart is narrow. */
  readonly isStacked: boolean
  /** Room for the values, right-aligned in it when they stand beside the names. */
  readonly valueWidth: number
  /** Between value and name where they stand beside each other. */
  readonly gap: number
  /** From one label to the next. */
  readonly lineHeight: number
  /** The whole column with its leaders. */
  readonly width: number
}

export type EndText = Pick<ChartLook, 'fontSize' | 'isStill' | 'scale' | 'measure'>

/** What the labels have to do with. */
export interface EndRoom {
  readonly chartWidth: number
  readonly plotHeight: number
  /** Of the labels that stand in the column. */
  readonly names: readonly string[]
  /** The longest value that may come: the column must not change its width while values move. */
  readonly longestValue: string
}

/** Length of a leader with the air around it, in rem/16. */
export const LEADER = 13

/** No more than this part of the chart goes to its labels. */
const LARGEST_PART = 0.34
/** Room for names in rem/16, beside values and under them; longer ones are cut. */
const NAME_BESIDE = 132
const NAME_UNDER = 80
/** With less room beside the values, names stand under them. */
const LEAST_BESIDE = 88

/** Heights of a label in parts of the type's size: value over name, a line of its own, and where many stand close. */
const STACKED = 2.8
const LINE = 1.4
const CLOSE = 1.1

/** How wide the column is. Where a hand moves lines no name moves the plot: all have the same room. */
export function endColumn(room: EndRoom, look: EndText): EndColumn {
  const { fontSize, scale, measure } = look
  const { chartWidth, plotHeight } = room
  const count = room.names.length
  const valueWidth = measure(room.longestValue, 600)
  const around = LEADER * scale
  const gap = fontSize * 0.55
  // Values are never cut, however long, and a letter of the name stands beside them.
  const least = around + valueWidth + gap + fontSize * 2
  const limit = Math.max(chartWidth * LARGEST_PART, least)
  const nameRoom = limit - around - valueWidth - gap
  const stackedHeight = fontSize * STACKED
  if (nameRoom < LEAST_BESIDE * scale && count * stackedHeight <= plotHeight) {
    const stacked = around + Math.max(valueWidth, NAME_UNDER * scale)
    return { isStacked: true, valueWidth, gap, lineHeight: stackedHeight, width: Math.min(limit, stacked) }
  }
  const wanted = look.isStill
    ? Math.max(...room.names.map(name => Math.ceil(measure(name, 600))))
    : NAME_BESIDE * scale
  const width = around + valueWidth + gap + Math.min(nameRoom, wanted)
  const lineHeight = Math.min(fontSize * LINE, Math.max(fontSize * CLOSE, plotHeight / count))
  return { isStacked: false, valueWidth, gap, lineHeight, width }
}

/**
 * Places the labels between `top` and `bottom`; the active line goes first where two end together. Of more ends than there
 * is room for, the active one and then those given last have labels: the baselines stand at the end.
 */
export function placeEndLabels<End extends LineEnd>(
  ends: readonly End[],
  column: EndColumn,
  top: number,
  bottom: number,
  { fontSize, scale, measure }: EndText,
): EndLabel<End>[] {
  const size = column.isStacked ? fontSize * 2.5 : column.lineHeight
  const most = Math.max(1, Math.floor((bottom - top + size) / column.lineHeight + ROUNDING))
  const inOrder = mostImportant(ends, most).toSorted(
    (a, b) => a.at - b.at || Number(b.isActive) - Number(a.isActive),
  )
  const clamped = inOrder.map(({ at }) => ({ at: Math.min(bottom, Math.max(top, at)), size }))
  const middles = spread(clamped, column.lineHeight - size, top - size / 2, bottom + size / 2)
  const taken = LEADER * scale + (column.isStacked ? 0 : column.valueWidth + column.gap)
  const room = column.width - taken
  return inOrder.map((end, index) => ({
    end,
    name: nameApart(end, ends, room, text => measure(text, end.isActive ? 600 : 400)),
    middle: middles[index] ?? end.at,
  }))
}

/** Part of a label by which a sum of fractions may fall short. */
const ROUNDING = 0.01

function mostImportant<End extends LineEnd>(ends: readonly End[], most: number): readonly End[] {
  if (ends.length <= most) return ends
  const active = ends.filter(({ isActive }) => isActive)
  const others = ends.filter(({ isActive }) => !isActive)
  const room = Math.max(0, most - active.length)
  return [...active, ...others.slice(others.length - room)]
}

/** The name cut to the room; where another begins with all that would be left of it, it keeps its end as well. */
function nameApart(
  end: LineEnd,
  ends: readonly LineEnd[],
  room: number,
  measure: (text: string) => number,
): string {
  const name = fitted(end.name, room, measure)
  if (name === end.name) return name
  const left = name.slice(0, -1)
  const isShared = ends.some(other => other !== end && other.name.startsWith(left))
  return isShared ? fittedBeforeEnd(end.name, room, measure) : name
}
