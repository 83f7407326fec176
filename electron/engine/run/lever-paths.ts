/** A scenario's levers and parameters as the numbers of a run. */

import type { Scenario } from '../../../shared/scenario/document.ts'
import { samplePath } from '../../../shared/scenario/path.ts'
import type { Model, ModelLever } from '../model/model.ts'

/** The lever's values in a scenario, one per year. */
export function leverValues(model: Model, lever: ModelLever, scenario: Scenario): readonly number[] {
  const path = scenario.levers[lever.id]
  if (path === undefined) return lever.defaults
  return samplePath(path, {
    years: model.years,
    defaults: lever.defaults,
    firstFreeYear: model.head.last_outturn + 1,
  })
}

/** An empty record [year][slot] with the levers in their slots: all of the scenario's, or only its assumptions. */
export function recordWithLevers(
  model: Model,
  scenario: Scenario,
  which: 'all' | 'assumptions',
): Float64Array {
  const { levers, slots, years } = model
  const record = new Float64Array(slots * years.length)
  for (const lever of levers) {
    const values =
      which === 'all' || lever.kind === 'assumption' ? leverValues(model, lever, scenario) : lever.defaults
    values.forEach((value, year) => {
      record[year * slots + lever.slot] = value
    })
  }
  return record
}

/** The parameters of a scenario by index. */
export function parameterValues(model: Model, scenario: Scenario): Float64Array {
  return Float64Array.from(model.parameters, ({ id, value }) => scenario.parameters[id] ?? value)
}
