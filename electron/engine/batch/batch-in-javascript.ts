/** Batches by the model's generated JavaScript, one draw after the other: the reference, and what is left without WebAssembly. */

import type { Model, RunAllYears } from '../model/model.ts'
import { allFinite } from '../run/diagnose.ts'
import { brokenChecks } from '../run/judge.ts'
import { executedYears, parameterValues, recordWithLevers } from '../run/lever-paths.ts'
import { holdToModel } from '../run/scenario-faults.ts'
import type { Simulation } from '../run/simulation.ts'
import type { Batch, InputColumn, RunBatch } from './batch.ts'
import { columnOf, columnStride } from './result-columns.ts'

/** @param onDraw told before each draw; may throw to end the batch. */
export function batchInJavaScript(model: Model, onDraw: (draw: number) => void = () => undefined): RunBatch {
  const { slots, years } = model
  return batch => {
    const { draws, outputs } = batch
    const run = drawRunner(model, batch)
    const size = { draws, years: years.length }
    const values = new Float64Array(outputs.length * years.length * columnStride(draws))
    const failed = new Uint8Array(draws)
    for (let draw = 0; draw < draws; draw += 1) {
      onDraw(draw)
      const { own } = run(draw)
      if (!isSound(model, own)) failed[draw] = 1
      outputs.forEach((slot, output) => {
        for (let year = 0; year < years.length; year += 1) {
          columnOf(values, size, output, year)[draw] = own[year * slots + slot] ?? Number.NaN
        }
      })
    }
    return { draws, failed, column: (output, year) => columnOf(values, size, output, year) }
  }
}

/** Runs single draws of a batch, by the generated code or by another way that is held against it; each answer holds until the next. */
export function drawRunner(
  model: Model,
  batch: Batch,
  runAllYears: RunAllYears = model.runAllYears,
): (draw: number) => Simulation {
  holdToModel(model, batch.scenario)
  const { slots, years } = model
  const parameters = parameterValues(model, batch.scenario)
  const own = recordWithLevers(model, batch.scenario, 'all')
  const reference = recordWithLevers(model, batch.scenario, 'assumptions')
  const isExecuted = executedYears(model)
  const setLever = (record: Float64Array, { slot, values }: LeverColumn, draw: number) => {
    for (let year = 0; year < years.length; year += 1)
      if (!isExecuted(slot, year))
        record[year * slots + slot] = values[year * batch.draws + draw] ?? Number.NaN
  }
  return draw => {
    for (const input of batch.inputs) {
      if (input.kind === 'parameter') parameters[input.index] = input.values[draw] ?? Number.NaN
      else {
        setLever(own, input, draw)
        if (model.levers[input.slot]?.kind === 'assumption') setLever(reference, input, draw)
      }
    }
    runAllYears(reference, reference, parameters)
    runAllYears(own, reference, parameters)
    return { own, reference, parameters }
  }
}

type LeverColumn = Extract<InputColumn, { kind: 'lever' }>

/** Whether all numbers are finite and all hard checks hold. */
function isSound(model: Model, own: Float64Array): boolean {
  if (!allFinite(own)) return false
  return brokenChecks(model, { own, reference: own, parameters: own }, 'own').length === 0
}
