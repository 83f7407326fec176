/** What scenarios are compared by: the levers in which they differ, and their results in some years, as data. */

import {
  type Catalogue,
  type CatalogueLever,
  type CatalogueParameter,
  type CatalogueTarget,
  yearsOf,
} from '../../model/catalogue.ts'
import type { UnitDefinition } from '../../model/definition.ts'
import type { Series } from '../../model/result.ts'
import type { Scenario, ScenarioInputs } from '../../scenario/document.ts'
import type { LeverPath } from '../../scenario/lever-path.ts'
import { samplePath } from '../../scenario/path.ts'
import type { PriceBasis } from '../../scenario/view.ts'
import { itemOf } from '../catalogue-item.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { stateOf, type TargetState } from '../indicators/target-state.ts'
import { groundOf } from '../levers/lever-ground.ts'
import { sectorsOf } from '../levers/lever-list.ts'
import { isBaselineMoved } from '../levers/moved-baseline.ts'
import { shownIn } from '../prices/price-basis.ts'

/** A scenario beside its last result. */
export interface Compared {
  readonly scenario: Pick<Scenario, 'id' | 'title'> & ScenarioInputs
  /** Null until its run has answered, or where it cannot be run. */
  readonly result: { readonly series: Series; readonly reference: Series } | null
}

/** Those that are compared, and with what: a scenario, or the moving baseline of each, which is null. */
export interface Comparison {
  readonly base: Compared | null
  /** Without the base. */
  readonly others: readonly Compared[]
  /** The scenario in hand: its baseline, under its assumptions, is shown where the base is the moving one. */
  readonly inHand: Compared
}

/** Ids of the columns of a table, the base first; null for the moving baseline. */
export function columnIds({ base, others }: Pick<Comparison, 'base' | 'others'>): (string | null)[] {
  return [base?.scenario.id ?? null, ...others.map(({ scenario }) => scenario.id)]
}

/** A number of one scenario, and its difference from the base; null where there is no base value. */
export interface Figure {
  readonly value: number
  readonly change: number | null
}

export interface LeverFigure extends Figure {
  /** Null is the default path. */
  readonly path: LeverPath | null
}

export interface LeverRow {
  readonly lever: CatalogueLever
  readonly unit: UnitDefinition
  readonly base: LeverFigure
  /** In the order of the scenarios. */
  readonly others: readonly LeverFigure[]
}

/** True where the base is the moving baseline, and the assumptions of the scenario in hand have moved it. */
export function hasMovedBase(
  { base, inHand }: Pick<Comparison, 'base' | 'inHand'>,
  catalogue: Pick<Catalogue, 'levers'>,
): boolean {
  return base === null && isBaselineMoved(inHand.scenario, catalogue)
}

/**
 * The levers whose paths differ among the scenarios and their base in any year, in the order of the panel, with their values
 * in `year`. The moving baseline has every policy on its default path, and the assumptions of the scenario in hand; one that
 * it has moved with has its row as well, be it the same in all columns: it says why the baseline is another.
 */
export function leverRows(
  { base, others, inHand }: Comparison,
  catalogue: Catalogue,
  year: number,
): LeverRow[] {
  return inPanelOrder(catalogue).flatMap(lever => {
    const ground = groundOf(lever, catalogue)
    const holder = base ?? (lever.kind === 'assumption' ? inHand : null)
    const basePath = holder?.scenario.levers[lever.id] ?? null
    const paths = others.map(({ scenario }) => scenario.levers[lever.id] ?? null)
    if (basePath === null && paths.every(path => path === null)) return []
    const [baseValues, ...values] = [basePath, ...paths].map(path => samplePath(path, ground))
    if (baseValues === undefined) return []
    const plain = base === null ? samplePath(null, ground) : baseValues
    if ([baseValues, ...values].every(each => isSameSeries(each, plain))) return []
    const index = year - catalogue.baseYear
    const baseValue = baseValues[index] ?? 0
    return [
      {
        lever,
        unit: itemOf(catalogue.units, lever.unit),
        base: { value: baseValue, change: null, path: basePath },
        others: values.map((each, place) => ({
          value: each[index] ?? 0,
          change: (each[index] ?? 0) - baseValue,
          path: paths[place] ?? null,
        })),
      },
    ]
  })
}

function inPanelOrder(catalogue: Catalogue): readonly CatalogueLever[] {
  return (['policy', 'assumption'] as const)
    .flatMap(kind => sectorsOf(catalogue, kind))
    .flatMap(({ primary, detailed }) => [...primary, ...detailed])
}

/** To twelve digits: two ways to write a path may differ in the last bit. */
function isSameSeries(one: readonly number[], other: readonly number[]): boolean {
  return one.every((value, index) => {
    const match = other[index] ?? Number.NaN
    return value === match || value.toPrecision(12) === match.toPrecision(12)
  })
}

export interface ParameterRow {
  readonly parameter: CatalogueParameter
  readonly unit: UnitDefinition
  readonly base: Figure
  readonly others: readonly Figure[]
}

/** The parameters that differ among the scenarios and their base, in the order of the pack; the moving baseline has them as levers of assumption. */
export function parameterRows(
  { base, others, inHand }: Comparison,
  catalogue: Pick<Catalogue, 'parameters' | 'units'>,
): ParameterRow[] {
  return catalogue.parameters.flatMap(parameter => {
    const valueIn = ({ scenario }: Compared) => scenario.parameters[parameter.id] ?? parameter.value
    const baseValue = valueIn(base ?? inHand)
    const values = others.map(valueIn)
    const plain = base === null ? parameter.value : baseValue
    if ([baseValue, ...values].every(value => value === plain)) return []
    return [
      {
        parameter,
        unit: itemOf(catalogue.units, parameter.unit),
        base: { value: baseValue, change: null },
        others: values.map(value => ({ value, change: value - baseValue })),
      },
    ]
  })
}

export interface YearRow {
  readonly year: number
  /** Null where the run is missing. */
  readonly base: Figure | null
  readonly others: readonly (Figure | null)[]
}

export interface TargetRow {
  readonly target: CatalogueTarget
  readonly base: TargetState | null
  readonly others: readonly (TargetState | null)[]
}

export interface ResultRows {
  readonly indicator: Indicator
  /** Of the values: that of the model, or of the price basis. */
  readonly unit: UnitDefinition
  readonly years: readonly YearRow[]
  readonly targets: readonly TargetRow[]
}

/**
 * A variable in the years, and what becomes of its targets. Where the base is the moving baseline, every scenario is compared
 * with its own: the model under the same assumptions without any policy.
 */
export function resultRows(
  indicator: Indicator,
  { base, others, inHand }: Comparison,
  years: readonly number[],
  basis: PriceBasis,
  catalogue: Catalogue,
): ResultRows {
  const sideOf = (compared: Compared, isBaseline: boolean): Series | null => {
    if (compared.result === null) return null
    return isBaseline ? compared.result.reference : compared.result.series
  }
  const shown = (side: Series | null) => {
    const values = side?.[indicator.id]
    return side === null || values === undefined ? null : shownIn(indicator, values, basis, side, catalogue)
  }
  const baseShown = base === null ? shown(sideOf(inHand, true)) : shown(sideOf(base, false))
  const ownBases = others.map(each => (base === null ? shown(sideOf(each, true)) : baseShown))
  const owns = others.map(each => shown(sideOf(each, false)))
  const valueIn = (values: readonly number[] | undefined, year: number) => values?.[year - catalogue.baseYear]

  const state = (side: Series | null, target: CatalogueTarget): TargetState | null => {
    const values = side?.[target.variable]
    return values === undefined ? null : stateOf(target, yearsOf(catalogue), values)
  }
  const baseSide = base === null ? sideOf(inHand, true) : sideOf(base, false)
  return {
    indicator,
    unit: [baseShown, ...owns].find(each => each !== null)?.unit ?? indicator.unit,
    years: years.map(year => {
      const baseValue = valueIn(baseShown?.values, year)
      return {
        year,
        base: baseValue === undefined ? null : { value: baseValue, change: null },
        others: owns.map((own, place) => {
          const value = valueIn(own?.values, year)
          const from = valueIn(ownBases[place]?.values, year)
          return value === undefined ? null : { value, change: from === undefined ? null : value - from }
        }),
      }
    }),
    targets: indicator.targets.map(target => ({
      target,
      base: state(baseSide, target),
      others: others.map(each => state(sideOf(each, false), target)),
    })),
  }
}
