/** The numbers of a chart as rows of a sheet: a row of names, a row of units, a row for each year. */

import { chartMessages } from '../../../../shared/reading/charts/chart-messages.ts'
import type { ChartContent, ReportContent } from '../../../../shared/report/content.ts'
import { chartTable } from '../chart-table.ts'
import { number, type Sheet, text, year } from './sheet.ts'
import { framed } from './sheet-frame.ts'

/** The years stay in sight at the left. `name` is the sheet's. */
export function chartSheet(
  content: Pick<ReportContent, 'imprint' | 'language'>,
  chart: ChartContent,
  name: string,
): Sheet {
  const { years, columns } = chartTable(chart)
  const { caption, sentence, source } = chart.words
  return framed(content, {
    name,
    title: caption,
    note: `${sentence} ${source.full}`,
    head: [
      [
        text(chartMessages[content.language].year, 'number-head'),
        ...columns.map(each => text(each.name, 'number-head')),
      ],
      [text('', 'unit'), ...columns.map(({ unit }) => text(unit, 'unit'))],
    ],
    rows: years.map((each, index) => [
      year(each),
      ...columns.map(({ values, decimals, isDifference }) => {
        const value = values[index] ?? null
        return value === null ? null : number(value, decimals, isDifference)
      }),
    ]),
    frozenColumns: 1,
  })
}
