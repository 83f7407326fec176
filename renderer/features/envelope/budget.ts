/** The budget of one year as data: the whole, its lines, what is left, and whether requests had to be cut. */

import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { UnitDefinition, Words } from '../../../shared/model/definition.ts'
import type { RunResult, Series } from '../../../shared/model/result.ts'
import { itemOf } from '../../store/catalogue-item.ts'

export interface BudgetLine {
  readonly id: string
  readonly short: Words
  /** The lever that asks for this line; null for the residual, which takes what is left. */
  readonly lever: string | null
  /** Of the whole, 0 to 1. */
  readonly share: number
  readonly baseShare: number
  readonly money: number
  readonly baseMoney: number
}

export interface Budget {
  readonly name: Words
  readonly total: number
  readonly baseTotal: number
  readonly moneyUnit: UnitDefinition
  readonly shareUnit: UnitDefinition
  /** In the order of the bar. */
  readonly lines: readonly BudgetLine[]
  /** Sum of the shares, as it comes out. */
  readonly sum: number
  /** The least share that the residual keeps. */
  readonly floor: number
  /** Set where the requests left less than the floor and were all cut. */
  readonly overRequest: OverRequest | null
}

export interface OverRequest {
  /** What was asked for above the room there is, as a share of the whole. */
  readonly excess: number
  /** The part that was taken from each request. */
  readonly cut: number
}

/** @throws RangeError when the run lacks a series of the budget, or the catalogue an item. */
export function budgetOf(
  catalogue: Catalogue,
  run: Pick<RunResult, 'years' | 'series'>,
  reference: Series,
  year: number,
): Budget {
  const { budget } = catalogue
  const index = run.years.indexOf(year)
  const now = (id: string) => valueAt(run.series, id, index)
  const before = (id: string) => valueAt(reference, id, index)

  const elements = catalogue.dimensions.find(({ id }) => id === budget.dimension)?.elements ?? []
  const lines = budget.order.map((id): BudgetLine => {
    const element = itemOf(elements, id)
    const allocated = `${budget.allocated}[${id}]`
    const planned = `${budget.planned}[${id}]`
    return {
      id,
      short: element.short,
      lever: id === budget.residual ? null : `${budget.requested}[${id}]`,
      share: now(allocated),
      baseShare: before(allocated),
      money: now(planned),
      baseMoney: before(planned),
    }
  })

  const envelope = itemOf(catalogue.variables, budget.envelope)
  const allocated = itemOf(catalogue.variables, `${budget.allocated}[${budget.residual}]`)
  const floor = now(budget.floor)
  return {
    name: envelope.short,
    total: now(budget.envelope),
    baseTotal: before(budget.envelope),
    moneyUnit: itemOf(catalogue.units, envelope.unit),
    shareUnit: itemOf(catalogue.units, allocated.unit),
    lines,
    sum: lines.reduce((sum, { share }) => sum + share, 0),
    floor,
    overRequest: overRequestOf(now(budget.scaling), floor),
  }
}

/** A cut below a millionth is rounding, not a cut. */
const NO_CUT = 1e-6

function overRequestOf(scaling: number, floor: number): OverRequest | null {
  if (scaling >= 1 - NO_CUT) return null
  return { excess: (1 - floor) / scaling - (1 - floor), cut: 1 - scaling }
}

function valueAt(series: Series, id: string, index: number): number {
  const value = series[id]?.[index]
  if (value === undefined) throw new RangeError(`the run has no ${id} in this year`)
  return value
}
