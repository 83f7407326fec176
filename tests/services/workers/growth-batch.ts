/** A batch of the small pack whose draws differ in the growth of the envelope. */

import type { Batch } from '../../../electron/engine/batch/batch.ts'
import type { Model } from '../../../electron/engine/model/model.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'

/** @param draws each with a growth of its own from the first free year on. */
export function growthBatch(model: Model, scenario: Scenario, draws: number): Batch {
  const growth = model.leverById.get('growth')
  const envelope = model.slotById.get('envelope')
  if (growth === undefined || envelope === undefined) throw new Error('this is for the small pack')
  const values = new Float64Array(model.years.length * draws)
  model.years.forEach((year, index) => {
    const usual = growth.defaults[index] ?? Number.NaN
    for (let draw = 0; draw < draws; draw += 1)
      values[index * draws + draw] = year > model.head.last_outturn ? usual + draw / 1e4 : usual
  })
  return { draws, scenario, inputs: [{ kind: 'lever', slot: growth.slot, values }], outputs: [envelope] }
}
