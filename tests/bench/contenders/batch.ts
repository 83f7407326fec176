/** The engine's batches. */

import type { Batch, BatchResult, RunBatch } from '../../../electron/engine/batch/batch.ts'
import type { Model } from '../../../electron/engine/model/model.ts'
import { scenario } from '../../engine/scenarios.ts'
import { OUTPUTS, type Subset } from '../subset/subset.ts'
import type { Contender } from './contender.ts'

export function batchContender(
  model: Model,
  subset: Subset,
  drawn: Float64Array,
  runBatch: RunBatch,
  { id, name }: Pick<Contender, 'id' | 'name'>,
): Contender {
  const years = subset.years.length
  let result: BatchResult | null = null
  const batches = new Map<number, Batch>()
  return {
    id,
    name,
    run: count => {
      const batch = batches.get(count) ?? parameterBatch(model, subset, drawn, count)
      batches.set(count, batch)
      result = runBatch(batch)
    },
    resultOf: draw =>
      OUTPUTS.flatMap((_, output) =>
        Array.from({ length: years }, (_, year) => result?.column(output, year)[draw] ?? Number.NaN),
      ),
  }
}

/** The first `count` draws of the subset's parameters. */
export function parameterBatch(
  model: Model,
  { parameters }: Subset,
  drawn: Float64Array,
  count: number,
): Batch {
  return {
    draws: count,
    scenario: scenario(),
    inputs: parameters.map(({ id }, place) => ({
      kind: 'parameter',
      index: model.parameterById.get(id)?.index ?? 0,
      values: Float64Array.from(
        { length: count },
        (_, draw) => drawn[draw * parameters.length + place] ?? Number.NaN,
      ),
    })),
    outputs: OUTPUTS.map(id => model.slotById.get(id) ?? 0),
  }
}
