/** Everything a card says, as data: value, difference from the baseline, and of a target its state and the gap. */

import type { Catalogue, CatalogueTarget } from '../../model/catalogue.ts'
import type { UnitDefinition } from '../../model/definition.ts'
import type { RunResult, Series } from '../../model/result.ts'
import type { PriceBasis } from '../../scenario/view.ts'
import { seriesOf, shownIn, shownValue } from '../prices/price-basis.ts'
import type { Indicator, Measured } from './indicator.ts'
import { goalOf, stateOf, type TargetState } from './target-state.ts'

/** A card of the board. */
export interface Card {
  readonly indicator: Indicator
  /** The target that the card judges; null where it judges none. */
  readonly target: CatalogueTarget | null
}

/** A target judged in a run. */
export interface Judgement {
  /** With its value and goal in the unit of the card. */
  readonly target: CatalogueTarget
  readonly state: TargetState
}

/** A number of the run with what it measures. */
export interface Amount {
  /** Id of the variable. */
  readonly variable: string
  readonly unit: UnitDefinition
  readonly value: number
}

export interface JudgedTarget extends Judgement {
  /** value − goal: negative means below it. */
  readonly gap: number
  /** The gap as an amount of the whole (money, people); null where the variable is a share of none. */
  readonly gapAmount: Amount | null
  /** Upper end of the bullet bar; rests on target and baseline only, so it stands still while a policy lever moves. */
  readonly scale: number
}

export interface Kpi {
  readonly indicator: Indicator
  /** The year of the target, or the selected one where the card has no target. */
  readonly year: number
  /** Of value, base, change and gap. */
  readonly unit: UnitDefinition
  readonly value: number
  /** The baseline in the same year. */
  readonly base: number
  /** value − base. */
  readonly change: number
  /** (value − base) / |base|; null where the baseline is zero. */
  readonly relativeChange: number | null
  readonly judged: JudgedTarget | null
  /** What else is demanded of the variable. */
  readonly further: readonly Judgement[]
  /** The amount behind the value. */
  readonly amount: Amount | null
  /** Where there is none: the same part of the whole, as an amount. */
  readonly equivalent: Amount | null
  /** Year by year, for the sparkline. */
  readonly years: readonly number[]
  readonly values: readonly number[]
  readonly baseValues: readonly number[]
}

/** Ids of the series that a card is read off. */
export function seriesOfCard({ indicator }: Card): string[] {
  return [indicator, indicator.money, indicator.whole].flatMap(each =>
    each === null ? [] : [each.variable.id],
  )
}

/**
 * Reads a card off a run and its baseline, money in the price basis.
 * @param selected the year of a card without a target.
 * @throws RangeError when a series or the year is missing.
 */
export function kpiOf(
  card: Card,
  run: Pick<RunResult, 'years' | 'series'>,
  reference: Series,
  selected: number,
  basis: PriceBasis,
  catalogue: Pick<Catalogue, 'prices' | 'units'>,
): Kpi {
  const { indicator, target } = card
  const { money, whole } = indicator
  const year = target?.year ?? selected
  const index = run.years.indexOf(year)
  const modelled = seriesOf(run.series, indicator.id)
  const modelledBase = seriesOf(reference, indicator.id)
  const { values, unit } = shownIn(indicator, modelled, basis, run.series, catalogue)
  const baseValues = shownIn(indicator, modelledBase, basis, reference, catalogue).values
  const [value, base] = [at(values, index, year), at(baseValues, index, year)]

  const amountOf = (measured: Measured, inModel: number): Amount | null => {
    const shown = shownValue(measured, inModel, index, basis, run.series, catalogue)
    // Money as a share says nothing new beside a share.
    return shown.unit.percent ? null : { variable: measured.variable.id, ...shown }
  }
  const partOfWhole = (share: number) =>
    whole && amountOf(whole, share * at(seriesOf(run.series, whole.variable.id), index, year))

  const judge = (each: CatalogueTarget): Judgement => ({
    target: asShown(each, each === target ? index : run.years.indexOf(each.year)),
    state: stateOf(each, run.years, modelled),
  })
  const asShown = (each: CatalogueTarget, dueIndex: number): CatalogueTarget => {
    const show = (inModel: number) =>
      shownValue(indicator, inModel, dueIndex, basis, run.series, catalogue).value
    if (unit.id === indicator.unit.id) return each
    return { ...each, value: show(each.value), goal: show(goalOf(each)) }
  }
  const judgedOf = (each: CatalogueTarget): JudgedTarget => {
    const judgement = judge(each)
    const goal = goalOf(judgement.target)
    return {
      ...judgement,
      gap: value - goal,
      gapAmount: partOfWhole(at(modelled, index, year) - goalOf(each)),
      scale: bulletScale(goal, base, unit.percent),
    }
  }
  return {
    indicator,
    year,
    unit,
    value,
    base,
    change: value - base,
    relativeChange: base === 0 ? null : (value - base) / Math.abs(base),
    judged: target && judgedOf(target),
    further: target === null ? [] : indicator.targets.filter(each => each.id !== target.id).map(judge),
    amount: money && amountOf(money, at(seriesOf(run.series, money.variable.id), index, year)),
    equivalent: money === null && whole ? partOfWhole(at(modelled, index, year)) : null,
    years: run.years,
    values,
    baseValues,
  }
}

/** The target stands in the middle of the bar; a share that aims at nearly all ends a little after 100 %. */
function bulletScale(target: number, base: number, isShare: boolean): number {
  const wide = Math.max(2 * target, 1.1 * base)
  if (isShare && target <= 1 && base <= 1) return Math.min(wide, 1.04)
  return wide > 0 ? wide : 1
}

function at(values: readonly number[], index: number, year: number): number {
  const value = values[index]
  if (value === undefined) throw new RangeError(`the run has no value for ${year}`)
  return value
}
