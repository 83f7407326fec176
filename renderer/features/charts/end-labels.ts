/** The labels at the right end of the lines, in place of a legend: value and name, pushed apart. */

import type { ChartLook } from './chart-look.ts'
import { fitted } from './fitted-text.ts'
import { spread } from './spread.ts'

export interface LineEnd {
  readonly key: 'scenario' | 'base'
  readonly name: string
  /** The last value as it is shown. */
  readonly value: string
  /** Where the line ends, in pixels downwards. */
  readonly at: number
  readonly isActive: boolean
}

export interface EndLabel extends LineEnd {
  /** Cut to the room there is. */
  readonly name: string
  /** Middle of the label; the leader runs from `at` to here. */
  readonly middle: number
}

export interface EndColumn {
  /** Beside each other, or the name under the value where the chart is narrow. */
  readonly isStacked: boolean
  /** Room for the values, right-aligned in it when they stand beside the names. */
  readonly valueWidth: number
  /** The whole column with its leaders. */
  readonly width: number
}

export type EndText = Pick<ChartLook, 'fontSize' | 'scale' | 'measure'>

/** Length of a leader with the air around it, in rem/16. */
export const LEADER = 13

/** No more than this part of the chart goes to its labels. */
const LARGEST_PART = 0.34
/** Room for names in rem/16, beside values and under them; longer ones are cut. */
const NAME_BESIDE = 132
const NAME_UNDER = 80

/** How wide the column is with the longest value that may come. No name moves the plot: all have the same room. */
export function endColumn(
  longestValue: string,
  chartWidth: number,
  { fontSize, scale, measure }: EndText,
): EndColumn {
  const valueWidth = measure(longestValue, 600)
  const limit = chartWidth * LARGEST_PART
  const around = LEADER * scale
  const beside = around + valueWidth + fontSize * 0.55 + NAME_BESIDE * scale
  if (beside <= limit) return { isStacked: false, valueWidth, width: beside }
  const stacked = around + Math.max(valueWidth, NAME_UNDER * scale)
  return { isStacked: true, valueWidth, width: Math.min(limit, stacked) }
}

/** Places the labels between `top` and `bottom`; the active line goes first where two end together. */
export function placeEndLabels(
  ends: readonly LineEnd[],
  column: EndColumn,
  top: number,
  bottom: number,
  { fontSize, scale, measure }: EndText,
): EndLabel[] {
  const inOrder = ends.toSorted((a, b) => a.at - b.at || Number(b.isActive) - Number(a.isActive))
  const size = fontSize * (column.isStacked ? 2.5 : 1.4)
  const clamped = inOrder.map(({ at }) => ({ at: Math.min(bottom, Math.max(top, at)), size }))
  const middles = spread(clamped, column.isStacked ? fontSize * 0.3 : 0, top - size / 2, bottom + size / 2)
  const taken = LEADER * scale + (column.isStacked ? 0 : column.valueWidth + fontSize * 0.55)
  return inOrder.map((end, index) => ({
    ...end,
    name: fitted(end.name, column.width - taken, text => measure(text, end.isActive ? 600 : 400)),
    middle: middles[index] ?? end.at,
  }))
}
