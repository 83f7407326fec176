/** Answers of analyses as one long table: a row for each number. */

import { cell, safeCell } from './csv-cell.ts'

export interface Row {
  /** Id of the scenario that it is about. */
  readonly scenario: string
  /** Part of the answer. */
  readonly part: string
  /** Id of the variable, target, lever or parameter that it is about. */
  readonly item?: string
  /** What belongs to it besides: id of an input, a group, another scenario; or the number of a solution or point. */
  readonly other?: string | number
  readonly year?: number
  readonly measure: string
  /** Id of a unit, `1` for shares and counts; of a value in words there is none. */
  readonly unit?: string
  /** Nothing is no row. */
  readonly value: number | string | boolean | null | undefined
}

const HEADER = 'scenario,part,item,other,year,measure,unit,value'

/** RFC 4180 quoting, lines ended by LF, numbers with all their digits and a point. */
export function longCsv(rows: readonly Row[]): string {
  const lines = rows.flatMap(row => {
    const { scenario, part, item = '', other = '', year = '', measure, unit = '', value } = row
    if (value === null || value === undefined) return []
    const cells = [safeCell(scenario), part, safeCell(item), safeCell(String(other)), String(year), measure]
    return [[...cells, cell(unit), cell(String(value))].join(',')]
  })
  return `${[HEADER, ...lines].join('\n')}\n`
}

/** A row for each measure. */
export function rowsOf(
  about: Omit<Row, 'measure' | 'value'>,
  measures: Readonly<Record<string, Row['value']>>,
): Row[] {
  return Object.entries(measures).map(([measure, value]) => ({ ...about, measure, value }))
}

/** A row for each year. */
export function yearlyRows(
  about: Omit<Row, 'year' | 'value'>,
  years: readonly number[],
  values: readonly (number | null)[],
): Row[] {
  return years.map((year, index) => ({ ...about, year, value: values[index] }))
}
