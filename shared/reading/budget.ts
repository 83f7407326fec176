/** The budget of one year as data: the whole, its lines, what is left, and whether requests had to be cut. */

import type { Catalogue } from '../model/catalogue.ts'
import type { UnitDefinition, Words } from '../model/definition.ts'
import type { RunResult, Series } from '../model/result.ts'
import type { PriceBasis } from '../scenario/view.ts'
import { itemOf } from './catalogue-item.ts'
import { shownValue, wholeOf } from './prices/price-basis.ts'

/** Whether requests were cut to this part of themselves: what is nearer to one differs by the last bits of a sum. */
export function isCut(granted: number): boolean {
  return granted < 1 - 1e-9
}

export interface BudgetLine {
  readonly id: string
  readonly label: Words
  readonly short: Words
  /** The lever that asks for this line; null for the residual, which takes what is left. */
  readonly lever: string | null
  /** Ids of the series of its share and of its money. */
  readonly allocated: string
  readonly planned: string
  /** Of the whole, 0 to 1, after requests were cut. */
  readonly share: number
  readonly baseShare: number
  /** In `Budget.moneyUnit`. */
  readonly money: number
  readonly baseMoney: number
}

export interface Budget {
  readonly year: number
  readonly name: Words
  /** Id of the series of the whole. */
  readonly envelope: string
  /** The whole in the price basis in force, in `totalUnit`. */
  readonly total: number
  readonly baseTotal: number
  /** As `moneyUnit`, unless the basis compares the whole and its lines with different wholes. */
  readonly totalUnit: UnitDefinition
  readonly moneyUnit: UnitDefinition
  /** What the whole and what the lines are shown as shares of; null where they are shown as money. */
  readonly totalOf: Words | null
  readonly moneyOf: Words | null
  readonly shareUnit: UnitDefinition
  /** In the order of the bar. */
  readonly lines: readonly BudgetLine[]
  /** Sum of the shares, as it comes out. */
  readonly sum: number
  /** Sum of the lines' money, as it comes out, in `moneyUnit`. */
  readonly moneySum: number
  /** The least share that the residual keeps. */
  readonly floor: number
  /** What the whole is as money that can be moved between lines: never a share of itself. */
  readonly whole: { readonly money: number; readonly unit: UnitDefinition }
  /** Set where the requests left less than the floor and were all cut. */
  readonly overRequest: OverRequest | null
}

export interface OverRequest {
  /** What was asked for above the room there is, as a share of the whole. */
  readonly excess: number
  /** The same as money, in the unit of `Budget.whole`. */
  readonly money: number
  /** The part of each request that was granted, below 1. */
  readonly granted: number
}

/** A run beside its baseline. */
export interface BudgetRun {
  readonly run: Pick<RunResult, 'years' | 'series'>
  readonly reference: Series
}

type Known = Pick<Catalogue, 'budget' | 'dimensions' | 'variables' | 'units' | 'prices'>

/** @throws RangeError when the run lacks a series of the budget, or the catalogue an item. */
export function budgetOf(
  catalogue: Known,
  { run, reference }: BudgetRun,
  year: number,
  basis: PriceBasis,
): Budget {
  const { budget } = catalogue
  const index = run.years.indexOf(year)
  const now = (id: string) => valueAt(run.series, id, index)
  const before = (id: string) => valueAt(reference, id, index)

  const envelope = itemOf(catalogue.variables, budget.envelope)
  const modelUnit = itemOf(catalogue.units, envelope.unit)
  const shown = (family: string, id: string, priceBasis: PriceBasis = basis) => {
    const priced = { variable: { family }, unit: modelUnit }
    const own = shownValue(priced, now(id), index, priceBasis, run.series, catalogue)
    const base = shownValue(priced, before(id), index, priceBasis, reference, catalogue)
    return { own: own.value, base: base.value, unit: own.unit }
  }

  const namedWhole = (family: string) => {
    const id = basis === 'share' ? wholeOf({ variable: { family }, unit: modelUnit }, catalogue) : null
    return id === null ? null : itemOf(catalogue.variables, id).short
  }

  const elements = catalogue.dimensions.find(({ id }) => id === budget.dimension)?.elements ?? []
  const lines = budget.order.map((id): BudgetLine => {
    const { label, short } = itemOf(elements, id)
    const allocated = `${budget.allocated}[${id}]`
    const planned = `${budget.planned}[${id}]`
    const money = shown(budget.planned, planned)
    return {
      id,
      label,
      short,
      lever: id === budget.residual ? null : `${budget.requested}[${id}]`,
      allocated,
      planned,
      share: now(allocated),
      baseShare: before(allocated),
      money: money.own,
      baseMoney: money.base,
    }
  })

  const total = shown(envelope.family, budget.envelope)
  const whole = shown(budget.planned, budget.envelope, basis === 'share' ? 'current' : basis)
  const floor = now(budget.floor)
  const residual = itemOf(catalogue.variables, `${budget.allocated}[${budget.residual}]`)
  return {
    year,
    name: envelope.short,
    envelope: budget.envelope,
    total: total.own,
    baseTotal: total.base,
    totalUnit: total.unit,
    moneyUnit: shown(budget.planned, budget.envelope).unit,
    totalOf: namedWhole(envelope.family),
    moneyOf: namedWhole(budget.planned),
    shareUnit: itemOf(catalogue.units, residual.unit),
    lines,
    sum: lines.reduce((sum, { share }) => sum + share, 0),
    moneySum: lines.reduce((sum, { money }) => sum + money, 0),
    floor,
    whole: { money: whole.own, unit: whole.unit },
    overRequest: overRequestOf(now(budget.scaling), floor, whole.own),
  }
}

/** The budget of every year of the run, base year to horizon. */
export function budgetsOf(catalogue: Known, simulation: BudgetRun, basis: PriceBasis): Budget[] {
  return simulation.run.years.map(year => budgetOf(catalogue, simulation, year, basis))
}

function overRequestOf(scaling: number, floor: number, whole: number): OverRequest | null {
  if (!isCut(scaling)) return null
  const excess = (1 - floor) / scaling - (1 - floor)
  return { excess, money: excess * whole, granted: scaling }
}

/** Years in which the requests of a run were cut, in their order. */
export function cutYears(catalogue: Pick<Catalogue, 'budget'>, run: BudgetRun['run']): number[] {
  const scaling = run.series[catalogue.budget.scaling] ?? []
  return run.years.filter((_, index) => isCut(scaling[index] ?? 1))
}

function valueAt(series: Series, id: string, index: number): number {
  const value = series[id]?.[index]
  if (value === undefined) throw new RangeError(`the run has no ${id} in this year`)
  return value
}
