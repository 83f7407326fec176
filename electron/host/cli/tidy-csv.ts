/** Runs as a tidy table: one row for each scenario, variable and year. */

import type { RunResult } from '../../../shared/model/result.ts'
import { cell, safeCell } from './csv-cell.ts'

const HEADER = 'scenario,variable,unit,year,value'

/**
 * RFC 4180 quoting, lines ended by LF, numbers with all their digits and a point. `unitOf` gives the id of a variable's
 * unit. A scenario's id that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function tidyCsv<R extends RunResult>(
  runs: readonly R[],
  unitOf: (variable: string, run: R) => string,
): string {
  const rows = runs.flatMap(run =>
    Object.entries(run.series).flatMap(([variable, values]) => {
      const row = `${safeCell(run.id)},${cell(variable)},${cell(unitOf(variable, run))}`
      return values.map((value, index) => `${row},${run.years[index] ?? ''},${value}`)
    }),
  )
  return `${[HEADER, ...rows].join('\n')}\n`
}
