/** Numbers in a figure that lead to where they come from: the last value of each line, and that of the selected year. */

import type { ChartFrame } from './chart-frame.ts'
import { lineOf, valueIn } from './chart-lines.ts'
import type { ChartLook } from './chart-look.ts'
import type { ChartView, LineOwner, LinesSubject } from './chart-view.ts'
import { type EndColumn, type EndLabel, LEADER } from './end-labels.ts'
import type { ChartEnd } from './figure-ends.ts'
import type { Box } from './label-places.ts'

/** A number in the picture, where it stands, and whose it is. */
export interface FigureLink {
  readonly key: string
  readonly box: Box
  /** Id of the series. */
  readonly series: string
  readonly year: number
  readonly owner: LineOwner
  readonly value: number
}

/** @param valueBox of the label of the selected year; null where it has none. */
export function figureLinks(
  subject: LinesSubject,
  { year }: Pick<ChartView, 'year'>,
  ends: readonly EndLabel<ChartEnd>[],
  valueBox: Box | null,
  column: EndColumn,
  frame: ChartFrame,
  { scale }: ChartLook,
): FigureLink[] {
  const { series, years } = subject
  const x = frame.right + LEADER * scale
  const owner = lineOf(subject, 'active')
  const value = valueIn(years, owner.values, year)
  if (series === null) return []
  return [
    ...ends
      // The original baseline belongs to no scenario whose numbers could be explained.
      .filter(({ end }) => end.line.role !== 'original')
      .map(({ end, middle }) => ({
        key: `end ${end.key}`,
        box: { x, y: middle - column.lineHeight / 2, width: frame.width - x, height: column.lineHeight },
        series,
        year: frame.lastYear,
        owner: end.line,
        value: end.last,
      })),
    ...(valueBox === null ? [] : [{ key: 'selected', box: valueBox, series, year, owner, value }]),
  ]
}
