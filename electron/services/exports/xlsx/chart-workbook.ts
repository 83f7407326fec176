/** The numbers of a chart as a workbook: the numbers, what they rest on, and where they come from. */

import type { ContentWriter } from '../writers.ts'
import { chartSheet } from './chart-rows.ts'
import { inputSheet, sourceSheet } from './input-sheets.ts'
import { workbookOf } from './workbook.ts'
import { workbookMessages } from './workbook-messages.ts'

/** Of the first chart; one that cannot be drawn has no sheet of numbers. */
export const writeChartWorkbook: ContentWriter = async content => {
  const t = workbookMessages[content.language]
  const [chart] = content.charts
  const data = chart === undefined ? [] : [chartSheet(content, chart, t.data)]
  return await workbookOf([...data, inputSheet(content), sourceSheet(content)], t.sheet)
}
