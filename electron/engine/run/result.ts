/** A simulation as plain data: series by id, and what the checks, flags and targets say of them. */

import { type Fault, throwFaults } from '../../../shared/faults.ts'
import type { TargetDefinition } from '../../../shared/model/definition.ts'
import type { RunResult, Series, TargetResult } from '../../../shared/model/result.ts'
import { meets } from '../../../shared/model/rule.ts'
import { nearWords } from '../../../shared/near-word.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import type { Model } from '../model/model.ts'
import { checkHeld, executedGaps, flagYears } from './judge.ts'
import type { Simulation } from './simulation.ts'

export interface Answer {
  readonly run: RunResult
  /** The same series in the reference run. */
  readonly reference: Series
}

/**
 * The answer of a run: the series asked for (equations and levers by public id, or all of them), in their units, one
 * number per year from the base year to the horizon.
 * @throws FaultError `run.unknown-variable` for each id that the model does not have.
 */
export function runResult(
  model: Model,
  scenario: Scenario,
  simulation: Simulation,
  variables: readonly string[] | 'all',
): Answer {
  const ids = variables === 'all' ? [...model.slotById.keys()] : variables
  const { own, reference } = simulation
  const gaps = executedGaps(model, simulation)
  const missed = new Set(gaps.map(({ check }) => check.split('[')[0]))
  return {
    run: {
      id: scenario.id,
      title: scenario.title,
      years: [...model.years],
      series: seriesOf(model, own, ids),
      checks: model.checks.map(({ id }) => ({ id, held: !missed.has(id) && checkHeld(model, id, own) })),
      flags: model.flags.map(({ id }) => ({ id, years: flagYears(model, id, own) })),
      targets: model.targets.map(target => targetResult(model, target, own)),
      ...(gaps.length === 0 ? {} : { gaps: [...gaps] }),
    },
    reference: seriesOf(model, reference, ids),
  }
}

/** A fault for each id that is neither an equation nor a lever of the model. */
export function variableFaults({ slotById }: Model, ids: readonly string[]): readonly Fault[] {
  return ids
    .filter(id => !slotById.has(id))
    .map(id => ({
      code: 'run.unknown-variable',
      args: { variable: id, near: nearWords(id, slotById.keys()) },
    }))
}

function seriesOf(model: Model, record: Float64Array, ids: readonly string[]): Series {
  throwFaults(variableFaults(model, ids))
  return Object.fromEntries(ids.map(id => [id, valuesOf(model, record, id)]))
}

/** Values of a series, one per year. */
function valuesOf({ slotById, slots, years }: Model, record: Float64Array, id: string): number[] {
  const slot = slotById.get(id) ?? 0
  return years.map((_, yearIndex) => record[yearIndex * slots + slot] ?? Number.NaN)
}

function targetResult(model: Model, target: TargetDefinition, record: Float64Array): TargetResult {
  const values = valuesOf(model, record, target.variable)
  const value = values[target.year - model.baseYear] ?? Number.NaN
  const first = values.findIndex(reached => meets(reached, target))
  return {
    id: target.id,
    value,
    met: meets(value, target),
    gap: value - target.value,
    firstMet: first < 0 ? null : (model.years[first] ?? null),
  }
}
