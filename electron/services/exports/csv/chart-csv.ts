/** The numbers of a chart as CSV, in the form that a spreadsheet of the reader's language opens by a double click. */

import Papa from 'papaparse'
import { defused } from '../../../../shared/formula-text.ts'
import type { Language } from '../../../../shared/model/definition.ts'
import { chartMessages } from '../../../../shared/reading/charts/chart-messages.ts'
import { type ChartTable, chartTable } from '../chart-table.ts'
import type { ContentWriter } from '../writers.ts'

/** By which a spreadsheet knows that the letters are UTF-8. */
const BOM = '\uFEFF'

const FORMS: Readonly<Record<Language, { readonly separator: string; readonly decimal: string }>> = {
  vi: { separator: ';', decimal: ',' },
  en: { separator: ',', decimal: '.' },
}

/** The first of the charts; one that cannot be drawn has only its years' heading. */
export const writeChartCsv: ContentWriter = async ({ charts: [chart], language }) => {
  const table = chart === undefined ? { years: [], columns: [] } : chartTable(chart)
  return { bytes: new TextEncoder().encode(BOM + csvOf(table, language)), notices: [] }
}

/**
 * UTF-8 after RFC 4180, lines ended by CR LF; in Vietnamese `;` between cells and a comma before decimals, in English `,` and a point.
 * Numbers have all their digits; a value that there is not is an empty cell. Names get an apostrophe where they would be run.
 */
export function csvOf({ years, columns }: ChartTable, language: Language): string {
  const { separator, decimal } = FORMS[language]
  const head = [
    chartMessages[language].year,
    ...columns.map(({ name, unit }) => defused(unit === '' ? name : `${name} (${unit})`)),
  ]
  const rows = years.map((year, index) => [
    String(year),
    ...columns.map(({ values }) => String(values[index] ?? '').replace('.', decimal)),
  ])
  return `${Papa.unparse([head, ...rows], { delimiter: separator, newline: '\r\n' })}\r\n`
}
