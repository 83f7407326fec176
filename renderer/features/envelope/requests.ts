/** What every line of the budget asks for in a year, as the scenario in hand has it: before any cut, and before any run. */

import type { Catalogue, CatalogueLever } from '../../../shared/model/catalogue.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { executedIn } from '../../../shared/reading/executed/laid-over.ts'
import { groundOf } from '../../../shared/reading/levers/lever-ground.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import { samplePath } from '../../../shared/scenario/path.ts'

export interface BudgetRequest {
  /** Id of the line. */
  readonly line: string
  readonly lever: CatalogueLever
  /** Requested share of the whole in the year, and on the default path. */
  readonly value: number
  readonly standard: number
  readonly isLocked: boolean
  /** What was really requested in the year is known: no hand moves it. */
  readonly isExecuted: boolean
}

type Known = Pick<Catalogue, 'budget' | 'levers' | 'baseYear' | 'lastOutturn' | 'executed'>

/**
 * The lines that ask, in the order of the bar; the residual asks for nothing.
 * @throws RangeError when the catalogue lacks the lever of a line; a pack that was loaded never does.
 */
export function requestsIn(
  catalogue: Known,
  { levers, locked }: Pick<Scenario, 'levers' | 'locked'>,
  year: number,
): BudgetRequest[] {
  const { budget, baseYear } = catalogue
  return budget.order
    .filter(line => line !== budget.residual)
    .map(line => {
      const lever = itemOf(catalogue.levers, `${budget.requested}[${line}]`)
      const index = year - baseYear
      const path = levers[lever.id] ?? null
      const values = path === null ? lever.values : samplePath(path, groundOf(lever, catalogue))
      return {
        line,
        lever,
        value: values[index] ?? 0,
        standard: lever.values[index] ?? 0,
        isLocked: locked.includes(lever.id),
        isExecuted: executedIn(catalogue, lever.id, year) !== null,
      }
    })
}

/** Sum of the requested shares. */
export function totalOf(requests: readonly Pick<BudgetRequest, 'value'>[]): number {
  return requests.reduce((sum, { value }) => sum + value, 0)
}
