/** Everything a KPI card says, as data: value, difference from the baseline, target, state and gap. */

import type { CatalogueTarget } from '../../../shared/model/catalogue.ts'
import type { RunResult, Series } from '../../../shared/model/result.ts'
import type { Headline, Measured } from './headlines.ts'
import { goalOf, stateOf, type TargetState } from './target-state.ts'

/** A target judged in a run. */
export interface Judgement {
  readonly target: CatalogueTarget
  /** The variable in the target's year. */
  readonly value: number
  readonly state: TargetState
}

/** A number of the run with what it measures. */
export interface Amount extends Measured {
  readonly value: number
}

export interface Kpi extends Judgement {
  readonly headline: Headline
  /** The baseline in the target's year. */
  readonly base: number
  /** value − base. */
  readonly change: number
  /** (value − base) / |base|; null where the baseline is zero. */
  readonly relativeChange: number | null
  /** value − goal: negative means below it. */
  readonly gap: number
  /** The gap as an amount of the whole (money, people); null where the pack names no whole. */
  readonly gapAmount: Amount | null
  /** The amount behind the value in the target's year. */
  readonly amount: Amount | null
  /** Where there is none: the same part of the whole, as an amount. */
  readonly equivalent: Amount | null
  readonly further: readonly Judgement[]
  /** Upper end of the bullet bar; rests on target and baseline only, so it stands still while a policy lever moves. */
  readonly scale: number
  /** Year by year, for the sparkline. */
  readonly years: readonly number[]
  readonly values: readonly number[]
  readonly baseValues: readonly number[]
}

/**
 * Reads a headline off a run and its baseline.
 * @throws RangeError when a series or the target's year is missing.
 */
export function kpiOf(headline: Headline, run: Pick<RunResult, 'years' | 'series'>, reference: Series): Kpi {
  const { target, variable, unit, whole, money } = headline
  const values = seriesOf(run.series, variable.id)
  const baseValues = seriesOf(reference, variable.id)
  const judge = (each: CatalogueTarget): Judgement => ({
    target: each,
    state: stateOf(each, run.years, values),
    value: at(run.years, values, each.year),
  })
  const inYear = (id: string) => at(run.years, seriesOf(run.series, id), target.year)

  const judgement = judge(target)
  const { value } = judgement
  const base = at(run.years, baseValues, target.year)
  const gap = value - goalOf(target)
  return {
    ...judgement,
    headline,
    base,
    change: value - base,
    relativeChange: base === 0 ? null : (value - base) / Math.abs(base),
    gap,
    gapAmount: whole && { ...whole, value: gap * inYear(whole.variable.id) },
    amount: money && { ...money, value: inYear(money.variable.id) },
    equivalent: money === null && whole ? { ...whole, value: value * inYear(whole.variable.id) } : null,
    further: headline.furtherTargets.map(judge),
    scale: bulletScale(goalOf(target), base, unit.percent),
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

function seriesOf(series: Series, id: string): readonly number[] {
  const found = series[id]
  if (found === undefined) throw new RangeError(`the run has no series ${id}`)
  return found
}

function at(years: readonly number[], values: readonly number[], year: number): number {
  const value = values[years.indexOf(year)]
  if (value === undefined) throw new RangeError(`the run has no value for ${year}`)
  return value
}
