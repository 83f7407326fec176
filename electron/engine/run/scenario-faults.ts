/** What in a scenario the model cannot run: names it does not know, years that are not free, values out of range. */

import { type Fault, type FaultArgument, throwFaults } from '../../../shared/faults.ts'
import { nearWords } from '../../../shared/near-word.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import type { Model, ModelLever } from '../model/model.ts'
import { hasFormulas, ownFormulaFaults } from '../model/own-formulas.ts'
import { leverValues } from './lever-paths.ts'

/**
 * Every mistake of a scenario, in its own order; empty when it can be run. Nothing is clamped. Faults carry `lever`,
 * `parameter` or `own`, the id under which the scenario has the mistake, and no place: the reader of its file knows that.
 * @param model as its pack says it, or with the scenario's formulas.
 */
export function scenarioFaults(model: Model, scenario: Scenario): readonly Fault[] {
  const { formulas } = scenario
  return [
    ...inputFaults(model, scenario),
    ...(hasFormulas(model, formulas) ? [] : ownFormulaFaults(model, formulas).map(({ fault }) => fault)),
  ]
}

/**
 * Refuses a scenario that cannot be run by the model.
 * @throws FaultError with its `scenarioFaults`; an Error where the model is not the one with the scenario's formulas.
 */
export function holdToModel(model: Model, scenario: Scenario): void {
  throwFaults(scenarioFaults(model, scenario))
  if (!hasFormulas(model, scenario.formulas))
    throw new Error('a scenario was to be run by a model without its formulas')
}

/** Those of its levers and parameters. */
export function inputFaults(model: Model, scenario: Scenario): readonly Fault[] {
  return [
    ...Object.entries(scenario.levers).flatMap(([id, path]) => leverFaults(model, id, path, scenario)),
    ...Object.entries(scenario.parameters).flatMap(([id, value]) => parameterFaults(model, id, value)),
  ]
}

function leverFaults(model: Model, id: string, path: LeverPath, scenario: Scenario): Fault[] {
  const lever = model.leverById.get(id)
  if (lever === undefined) {
    if (model.parameterById.has(id)) return [fault('run.parameter-as-lever', { lever: id })]
    if (model.slotById.has(id)) return [fault('run.variable-as-lever', { lever: id })]
    return [fault('run.unknown-lever', { lever: id, near: nearWords(id, model.leverById.keys()) })]
  }
  const years = yearFaults(model, lever, path)
  return years.length > 0 ? years : rangeFaults(model, lever, scenario)
}

/** Mistakes in the years of a path: before the first free one, behind the last one, or the wrong way round. */
function yearFaults({ head }: Model, lever: ModelLever, path: LeverPath): Fault[] {
  const first = head.last_outturn + 1
  const last = head.horizon
  const outside = (year: number, earliest: number) =>
    year < earliest || year > last
      ? [fault('run.year-not-free', { ...leverWords(lever), year, first: earliest, last })]
      : []
  switch (path.shape) {
    case 'constant':
      return []
    case 'step':
      return outside(path.year, first)
    case 'growth':
      return outside(path.from, head.last_outturn)
    case 'ramp':
    case 's_curve': {
      if (path.from >= path.to)
        return [fault('run.ramp-backwards', { ...leverWords(lever), from: path.from, to: path.to })]
      return [...outside(path.from, head.last_outturn), ...outside(path.to, first)]
    }
    case 'points': {
      const years = Object.keys(path.points).map(Number)
      if (years.length === 0) return [fault('run.no-points', leverWords(lever))]
      return years.flatMap(year => outside(year, first))
    }
  }
}

/** The first free year in which the lever would stand outside its range. */
function rangeFaults(model: Model, lever: ModelLever, scenario: Scenario): Fault[] {
  const values = leverValues(model, lever, scenario)
  const { min, max } = lever.range
  const wrong = model.years.findIndex((year, index) => {
    const value = values[index] ?? Number.NaN
    return year > model.head.last_outturn && !(value >= min && value <= max)
  })
  if (wrong < 0) return []
  const year = model.years[wrong] ?? 0
  const value = values[wrong] ?? 0
  return [
    fault('run.lever-out-of-range', {
      ...leverWords(lever),
      year,
      value: Number.isFinite(value) ? value : String(value),
      min,
      max,
    }),
  ]
}

function parameterFaults(model: Model, id: string, value: number): Fault[] {
  const parameter = model.parameterById.get(id)
  if (parameter === undefined) {
    if (model.leverById.has(id)) return [fault('run.lever-as-parameter', { parameter: id })]
    const near = nearWords(id, model.parameterById.keys())
    return [fault('run.unknown-parameter', { parameter: id, near })]
  }
  const { low, high, label } = parameter
  if (value >= low && value <= high) return []
  const words = { labelEn: label.en, labelVi: label.vi }
  return [fault('run.parameter-out-of-range', { parameter: id, ...words, value, low, high })]
}

function leverWords({ id, label }: ModelLever): Record<string, FaultArgument> {
  return { lever: id, labelEn: label.en, labelVi: label.vi }
}

function fault(code: string, args: Record<string, FaultArgument>): Fault {
  return { code, args }
}
