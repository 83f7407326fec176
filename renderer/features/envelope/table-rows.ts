/** The budget as a table: a row for every year, a column for every line, then the sum and what was granted of requests. */

import { quantity, scaledValue } from '../../../shared/locale/quantities.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { Language, UnitDefinition } from '../../../shared/model/definition.ts'
import type { Budget } from '../../../shared/reading/budget.ts'
import { executedIn } from '../../../shared/reading/executed/laid-over.ts'

export type TableKind = 'share' | 'money'

export interface TableCell {
  /** Column: the id of a line, `total` or `granted`. */
  readonly column: string
  /** As it stands on the screen, without its unit. */
  readonly text: string
  /** The number alone, in the scale of the unit. */
  readonly value: number
  /** Series that the number is of, where it leads. */
  readonly item: string
  /** Lever of the request behind the share; null where there is none to change. */
  readonly lever: string | null
}

export interface TableRow {
  readonly year: number
  readonly isOutturn: boolean
  /** Requests were cut in this year. */
  readonly isCut: boolean
  readonly cells: readonly TableCell[]
}

export const TOTAL = 'total'
export const GRANTED = 'granted'

/** The unit that the numbers of the lines have. */
export function unitOfTable(budget: Budget, kind: TableKind): UnitDefinition {
  return kind === 'share' ? budget.shareUnit : budget.moneyUnit
}

/**
 * A year of the table, with the numbers of the bar: no other sum or share is taken than those.
 * @param scaling id of the series of what is granted.
 */
export function tableRow(
  budget: Budget,
  kind: TableKind,
  known: Pick<Catalogue, 'lastOutturn' | 'executed'> & { readonly scaling: string },
  language: Language,
): TableRow {
  const unit = unitOfTable(budget, kind)
  const isOutturn = budget.year <= known.lastOutturn
  const isExecuted = (lever: string | null) =>
    lever !== null && executedIn(known, lever, budget.year) !== null
  const numberOf = (value: number, of: UnitDefinition) => ({
    text: quantity(value, of, { language }).number,
    value: scaledValue(value, of),
  })
  const residual = budget.lines.find(({ lever }) => lever === null)
  const granted = budget.overRequest?.granted ?? 1
  return {
    year: budget.year,
    isOutturn,
    isCut: budget.overRequest !== null,
    cells: [
      ...budget.lines.map(
        (line): TableCell => ({
          column: line.id,
          ...numberOf(kind === 'share' ? line.share : line.money, unit),
          item: kind === 'share' ? line.allocated : line.planned,
          lever: kind === 'share' && !isOutturn && !isExecuted(line.lever) ? line.lever : null,
        }),
      ),
      {
        column: TOTAL,
        ...numberOf(kind === 'share' ? budget.sum : budget.moneySum, unit),
        // What closes the sum of shares is the residual, whose formula says so.
        item: kind === 'share' && residual !== undefined ? residual.allocated : budget.envelope,
        lever: null,
      },
      {
        column: GRANTED,
        text: quantity(granted, budget.shareUnit, { language, decimals: 1 }).number,
        value: scaledValue(granted, budget.shareUnit),
        item: known.scaling,
        lever: null,
      },
    ],
  }
}
