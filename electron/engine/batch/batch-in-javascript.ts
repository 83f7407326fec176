/** Batches by the model's generated JavaScript, one draw after the other: the reference, and what is left without WebAssembly. */

import { throwFaults } from '../../../shared/faults.ts'
import type { Model } from '../model/model.ts'
import { allFinite } from '../run/diagnose.ts'
import { brokenChecks } from '../run/judge.ts'
import { parameterValues, recordWithLevers } from '../run/lever-paths.ts'
import { scenarioFaults } from '../run/scenario-faults.ts'
import type { Simulation } from '../run/simulation.ts'
import type { Batch, InputColumn, RunBatch } from './batch.ts'
import { columnOf, columnStride } from './result-columns.ts'

/** @param onDraw told before each draw; may throw to end the batch. */
export function batchInJavaScript(model: Model, onDraw: (draw: number) => void = () => undefined): RunBatch {
  const years = model.years.length
  return batch => {
    const { draws, outputs } = batch
    const values = new Float64Array(outputs.length * years * columnStride(draws))
    const failed = new Uint8Array(draws)
    const run = drawsInJavaScript(model, batch, { values, failed })
    for (let draw = 0; draw < draws; draw += 1) {
      onDraw(draw)
      run(draw, draw + 1)
    }
    return { draws, failed, column: (output, year) => columnOf(values, { draws, years }, output, year) }
  }
}

/** Where the results of a batch are written: `values` as `result-columns.ts` says, `failed` as `BatchResult` does. */
export interface BatchResults {
  readonly values: Float64Array
  readonly failed: Uint8Array
}

/** Runs the draws of a batch from one up to another, which is not run any more; each is written to its own place. */
export type RunDraws = (from: number, end: number) => void

/** @throws FaultError `run.*` where the batch's scenario cannot be run at all. */
export function drawsInJavaScript(model: Model, batch: Batch, { values, failed }: BatchResults): RunDraws {
  const { slots } = model
  const years = model.years.length
  const { outputs } = batch
  const run = drawRunner(model, batch)
  const size = { draws: batch.draws, years }
  return (from, end) => {
    for (let draw = from; draw < end; draw += 1) {
      const { own } = run(draw)
      failed[draw] = isSound(model, own) ? 0 : 1
      outputs.forEach((slot, output) => {
        for (let year = 0; year < years; year += 1)
          columnOf(values, size, output, year)[draw] = own[year * slots + slot] ?? Number.NaN
      })
    }
  }
}

/** Runs single draws of a batch; each answer holds until the next. */
export function drawRunner(model: Model, batch: Batch): (draw: number) => Simulation {
  throwFaults(scenarioFaults(model, batch.scenario))
  const { slots, years } = model
  const parameters = parameterValues(model, batch.scenario)
  const own = recordWithLevers(model, batch.scenario, 'all')
  const reference = recordWithLevers(model, batch.scenario, 'assumptions')
  const setLever = (record: Float64Array, { slot, values }: LeverColumn, draw: number) => {
    for (let year = 0; year < years.length; year += 1)
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
    model.runAllYears(reference, reference, parameters)
    model.runAllYears(own, reference, parameters)
    return { own, reference, parameters }
  }
}

type LeverColumn = Extract<InputColumn, { kind: 'lever' }>

/** Whether all numbers are finite and all hard checks hold. */
function isSound(model: Model, own: Float64Array): boolean {
  if (!allFinite(own)) return false
  return brokenChecks(model, { own, reference: own, parameters: own }, 'own').length === 0
}
