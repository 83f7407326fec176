/** Whether two back ends agree to the last bit. */

import type { Batch, BatchResult, RunBatch } from '../../../electron/engine/batch/batch.ts'
import type { Model } from '../../../electron/engine/model/model.ts'

/** The first places at which two answers to a batch differ, in words; a NaN is like any other. */
export function differences(
  { years }: Model,
  { draws, outputs }: Batch,
  [first, second]: readonly [BatchResult, BatchResult],
): readonly string[] {
  const found: string[] = []
  for (let draw = 0; draw < draws; draw += 1)
    if (first.failed[draw] !== second.failed[draw])
      found.push(`draw ${draw}: failed ${first.failed[draw]} and ${second.failed[draw]}`)
  for (const [output, slot] of outputs.entries())
    for (const [index, year] of years.entries()) {
      const [one, other] = [first.column(output, index), second.column(output, index)]
      if (one.length !== draws || other.length !== draws)
        found.push(`slot ${slot}: a column of another length`)
      for (let draw = 0; draw < draws; draw += 1)
        if (!Object.is(one[draw], other[draw]))
          found.push(`draw ${draw}, slot ${slot}, ${year}: ${one[draw]} and ${other[draw]}`)
    }
  return found.slice(0, 5)
}

/** Runs the batch by both and says where they differ. */
export function compared(
  model: Model,
  batch: Batch,
  back: readonly [RunBatch, RunBatch],
): { readonly differences: readonly string[]; readonly failed: number } {
  const results = [back[0](batch), back[1](batch)] as const
  return {
    differences: differences(model, batch, results),
    failed: results[0].failed.reduce((count, flag) => count + flag, 0),
  }
}

export function allSlots({ slots }: Model): readonly number[] {
  return Array.from({ length: slots }, (_, slot) => slot)
}

/** Numbers from 0 to below 1, the same in every run of the tests. */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state / 2 ** 32
  }
}
