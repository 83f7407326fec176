/** A scenario's levers and parameters as the numbers of a run. */

import type { Scenario } from '../../../shared/scenario/document.ts'
import { type PathGround, samplePath } from '../../../shared/scenario/path.ts'
import type { Model, ModelLever } from '../model/model.ts'

/** Where the path of a lever stands. */
export function groundOf({ years, head }: Model, { defaults, executed }: ModelLever): PathGround {
  const ground = { years, defaults, firstFreeYear: head.last_outturn + 1 }
  return executed === undefined ? ground : { ...ground, executed }
}

/** The lever's values in a scenario, one per year. */
export function leverValues(model: Model, lever: ModelLever, scenario: Scenario): readonly number[] {
  const path = scenario.levers[lever.id]
  if (path === undefined) return lever.defaults
  return samplePath(path, groundOf(model, lever))
}

/** Whether the lever in a slot is known in the year with that index: no column of a batch moves it there. */
export function executedYears({ levers, years }: Model): (slot: number, yearIndex: number) => boolean {
  const known = new Set(
    levers.flatMap(({ slot, executed = {} }) =>
      years.flatMap((year, index) => (executed[year] === undefined ? [] : [slot * years.length + index])),
    ),
  )
  return (slot, yearIndex) => known.has(slot * years.length + yearIndex)
}

/** An empty record [year][slot] with the levers in their slots: all of the scenario's, or only its assumptions. */
export function recordWithLevers(
  model: Model,
  scenario: Scenario,
  which: 'all' | 'assumptions',
): Float64Array {
  const { slots } = model
  const record = defaultsOf(model).record.slice()
  for (const id of Object.keys(scenario.levers)) {
    const lever = model.leverById.get(id)
    if (lever === undefined || (which === 'assumptions' && lever.kind !== 'assumption')) continue
    writeLever(record, slots, lever.slot, leverValues(model, lever, scenario))
  }
  return record
}

/** The parameters of a scenario by index. */
export function parameterValues(model: Model, scenario: Scenario): Float64Array {
  const values = defaultsOf(model).parameters.slice()
  for (const [id, value] of Object.entries(scenario.parameters)) {
    const parameter = model.parameterById.get(id)
    if (parameter !== undefined) values[parameter.index] = value
  }
  return values
}

/** What a scenario that sets nothing begins with: most of every scenario, and copied in one go. */
interface Defaults {
  readonly record: Float64Array
  readonly parameters: Float64Array
}

const knownDefaults = new WeakMap<Model, Defaults>()

function defaultsOf(model: Model): Defaults {
  const known = knownDefaults.get(model)
  if (known !== undefined) return known
  const { levers, parameters, slots, years } = model
  const record = new Float64Array(slots * years.length)
  for (const lever of levers) writeLever(record, slots, lever.slot, lever.defaults)
  const defaults = { record, parameters: Float64Array.from(parameters, ({ value }) => value) }
  knownDefaults.set(model, defaults)
  return defaults
}

function writeLever(record: Float64Array, slots: number, slot: number, values: readonly number[]): void {
  for (let year = 0; year < values.length; year += 1) record[year * slots + slot] = values[year] ?? Number.NaN
}
