/** Batches into the memory that a module works in, and their results out of it. */

import type { Model } from '../model/model.ts'
import { executedYears, leverValues, parameterValues } from '../run/lever-paths.ts'
import { holdToModel } from '../run/scenario-faults.ts'
import { type Batch, type BatchResult, type InputColumn, touchesPolicy } from './batch.ts'
import { ADDRESS, type BatchLayout, JOB, NUMBER, workspaceLayout } from './batch-layout.ts'
import { PAIR } from './emit-steps.ts'
import { columnOf, columnStride } from './result-columns.ts'
import { BYTES_PER_PAGE, type WasmMemory } from './web-assembly.ts'

/**
 * Writes all that the threads read, after the memory has grown to the size that the layout asks for.
 * @throws FaultError `run.*` where the batch's scenario cannot be run.
 */
export function writeBatch(memory: WasmMemory, model: Model, layout: BatchLayout, batch: Batch): void {
  holdToModel(model, batch.scenario)
  const missing = Math.ceil((layout.bytes - memory.buffer.byteLength) / BYTES_PER_PAGE)
  if (missing > 0) memory.grow(missing)
  const numbers = new Float64Array(memory.buffer)
  const addresses = new Uint32Array(memory.buffer)
  numbers.set(baseValues(model, batch), layout.values / NUMBER)
  const { moves, judged } = writeColumns(numbers, model, layout, batch)
  addresses.set(moves, layout.moves / ADDRESS)
  addresses.set(
    batch.outputs.map(slot => slot * PAIR),
    layout.outputs / ADDRESS,
  )
  const set = (name: keyof typeof JOB, value: number) => {
    addresses[(layout.job + JOB[name]) / ADDRESS] = value
  }
  set('values', layout.values)
  set('levers', layout.moves)
  set('others', layout.moves + judged * ADDRESS)
  set('othersEnd', layout.moves + moves.length * ADDRESS)
  set('outputs', layout.outputs)
  set('outputsEnd', layout.outputs + ADDRESS * batch.outputs.length)
  set('results', layout.results)
  set('columns', batch.outputs.length * layout.years)
  set('columnBytes', columnStride(batch.draws) * NUMBER)
  set('failed', layout.failed)
  set('hasReference', touchesPolicy(model, batch) ? 1 : 0)
}

/** What the threads found, once all draws were run. Its columns lie in the memory and hold until the next batch is written. */
export function readBatch(memory: WasmMemory, layout: BatchLayout): BatchResult {
  const { draws, years } = layout
  const size = { draws, years }
  const values = new Float64Array(memory.buffer, layout.results)
  return {
    draws,
    failed: new Uint8Array(memory.buffer, layout.failed, draws),
    column: (output, yearIndex) => columnOf(values, size, output, yearIndex),
  }
}

/** Parameters, and the levers of both runs [year][lever], as they are where no column says otherwise. */
function baseValues(model: Model, { scenario }: Batch): Float64Array {
  const { levers, parameters, years } = model
  const values = new Float64Array(workspaceLayout(model).values)
  values.set(parameterValues(model, scenario))
  const own = parameters.length
  const reference = own + levers.length * years.length
  for (const lever of levers) {
    const path = leverValues(model, lever, scenario)
    const referencePath = lever.kind === 'assumption' ? path : lever.defaults
    for (const year of years.keys()) {
      const place = year * levers.length + lever.slot
      values[own + place] = path[year] ?? Number.NaN
      values[reference + place] = referencePath[year] ?? Number.NaN
    }
  }
  return values
}

/** Copies the input columns in and says where each goes to. */
function writeColumns(
  numbers: Float64Array,
  model: Model,
  layout: BatchLayout,
  { draws, inputs }: Batch,
): { readonly moves: readonly number[]; readonly judged: number } {
  const workspace = workspaceLayout(model)
  const stride = columnStride(draws)
  const isExecuted = executedYears(model)
  const judged: number[] = []
  const others: number[] = []
  let place = layout.columns / NUMBER
  /** Both lanes of the last pair are filled, so that the one that is of no draw does nothing out of the ordinary. */
  const write = (column: Float64Array) => {
    numbers.set(column, place)
    numbers[place + draws] = column.at(-1) ?? 0
    place += stride
    return (place - stride) * NUMBER
  }
  for (const input of inputs) {
    if (input.kind === 'parameter') {
      others.push(write(input.values.subarray(0, draws)), workspace.parameters + input.index * PAIR)
      continue
    }
    for (const year of model.years.keys()) {
      if (isExecuted(input.slot, year)) continue
      const column = write(input.values.subarray(year * draws, (year + 1) * draws))
      const pair = (year * model.levers.length + input.slot) * PAIR
      judged.push(column, workspace.ownLevers + pair)
      if (isAssumption(model, input)) others.push(column, workspace.referenceLevers + pair)
    }
  }
  return { moves: [...judged, ...others], judged: judged.length }
}

function isAssumption({ levers }: Model, input: InputColumn): boolean {
  return input.kind === 'lever' && levers[input.slot]?.kind === 'assumption'
}
