/** The numbers of a chart as rows for the clipboard: a row for each year, below the names of the columns with their unit. */

import { difference, scaledValue } from '../../../shared/locale/quantities.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { isSigned } from '../../../shared/reading/charts/chart-mode.ts'
import { chartNumber, type NumberForm, unitOn } from '../../../shared/reading/charts/chart-numbers.ts'
import type { ChartSubject } from '../../../shared/reading/charts/chart-view.ts'
import { fittingAxis } from '../../../shared/reading/charts/fitting-axis.ts'
import { columnName, tableColumns, tableYears } from '../../../shared/reading/charts/table-columns.ts'
import type { CopiedCell, CopiedRows } from '../../ui/copy-table.ts'
import { chartExportMessages } from './chart-messages.ts'

/** @param unitWords of the chart: of an index the year that is 100. */
export function chartRows(subject: ChartSubject, unitWords: string, language: Language): CopiedRows {
  const unit = unitOn(fittingAxis(subject), subject.unit)
  const form: NumberForm = { unit, language, isSigned: isSigned(subject.mode) }
  const columns = tableColumns(subject, language)
  const ofDifference = (unit.difference ?? unit.label)[language]
  const head = [
    chartExportMessages[language].year,
    ...columns.map(column => withUnit(columnName(column), column.isDifference ? ofDifference : unitWords)),
  ]
  const rows = tableYears(subject).map((year, index): CopiedCell[] => [
    { text: String(year), value: String(year), isHead: true },
    ...columns.map(({ cells, isDifference }): CopiedCell => {
      const value = cells[index]?.value ?? Number.NaN
      if (!Number.isFinite(value)) return { text: '', value: null, isHead: false }
      const text = isDifference ? difference(value, unit, { language }).number : chartNumber(value, form)
      return { text, value: String(scaledValue(value, unit)), isHead: false }
    }),
  ])
  return [head.map(text => ({ text, value: null, isHead: true })), ...rows]
}

function withUnit(name: string, unit: string): string {
  return unit === '' ? name : `${name} (${unit})`
}
