/** From what is drawn to the columns of a batch. */

import type { Sampling } from '../../../shared/analysis/varied.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import type { InputColumn } from '../batch/batch.ts'
import type { Model, ModelLever } from '../model/model.ts'
import { leverValues } from '../run/lever-paths.ts'
import { drawn } from './draws.ts'
import type { DrawRange } from './unit-points.ts'

/**
 * The columns of a batch that varies a scenario as the sampling says. A parameter has the value drawn, whatever the scenario
 * sets for it; a lever has the scenario's own path, moved as a whole.
 * @param range draws of the sampling that the batch runs; all of them when absent.
 * @throws FaultError `analysis.*` for a sampling that cannot be drawn.
 */
export function inputColumns(
  model: Model,
  scenario: Scenario,
  sampling: Sampling,
  range?: DrawRange,
): InputColumn[] {
  const ids = sampling.inputs.map(({ id }) => id)
  return columnsOf(model, scenario, ids, drawn(model, sampling, range))
}

/**
 * The columns of known inputs.
 * @param amounts by id and draw: the value of a parameter, or how far the path of a lever is moved, in their units.
 */
export function columnsOf(
  model: Model,
  scenario: Scenario,
  ids: readonly string[],
  amounts: readonly Float64Array[],
): InputColumn[] {
  return ids.flatMap((id, position): InputColumn[] => {
    const values = amounts[position] ?? new Float64Array()
    const parameter = model.parameterById.get(id)
    if (parameter !== undefined) return [{ kind: 'parameter', index: parameter.index, values }]
    const lever = model.leverById.get(id)
    if (lever === undefined) return []
    return [{ kind: 'lever', slot: lever.slot, values: movedPath(model, lever, scenario, values) }]
  })
}

/** [year][draw]: the path from the first free year on moved by each amount and kept in the lever's range. */
function movedPath(model: Model, lever: ModelLever, scenario: Scenario, by: Float64Array): Float64Array {
  const { head, years } = model
  const { min, max } = lever.range
  const values = new Float64Array(years.length * by.length)
  leverValues(model, lever, scenario).forEach((value, year) => {
    const begin = year * by.length
    if ((years[year] ?? 0) <= head.last_outturn) values.fill(value, begin, begin + by.length)
    else
      by.forEach((amount, draw) => {
        values[begin + draw] = Math.min(Math.max(value + amount, min), max)
      })
  })
  return values
}
