/** The numbers of a chart as a table for other programs: a row for each year, every number at full precision in the unit of its column. */

import type { UnitDefinition } from '../../../shared/model/definition.ts'
import { columnName, tableColumns, tableYears } from '../../../shared/reading/charts/table-columns.ts'
import type { ChartContent } from '../../../shared/report/content.ts'

export interface ChartTable {
  readonly years: readonly number[]
  readonly columns: readonly ChartTableColumn[]
}

export interface ChartTableColumn {
  /** Whose values they are, and of which element where the chart is broken down. */
  readonly name: string
  /** Empty for a pure number. */
  readonly unit: string
  /** Digits after the decimal mark that people read. */
  readonly decimals: number
  readonly isDifference: boolean
  /** One for each year; null where there is none. */
  readonly values: readonly (number | null)[]
}

export function chartTable({ subject, words, view }: ChartContent): ChartTable {
  const { unit, mode } = subject
  const { language } = view
  const columns = tableColumns(subject, language).map(column => ({
    name: columnName(column),
    // An index is named by its year, as on the chart.
    unit:
      mode === 'index'
        ? words.unit
        : (column.isDifference && unit.difference ? unit.difference : unit.label)[language],
    decimals: unit.decimals,
    isDifference: column.isDifference,
    values: column.cells.map(({ value }) => fullValue(value, unit)),
  }))
  return { years: tableYears(subject), columns }
}

/** In the scale of the unit, to the fifteen digits that a number has: 0.07 of a share is 7, and no more than that. */
function fullValue(value: number, { scale }: UnitDefinition): number | null {
  if (!Number.isFinite(value)) return null
  return scale === 1 ? value : Number((value * scale).toPrecision(15))
}
