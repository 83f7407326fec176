/** Holds a model to its reality checks: what must be true of runs against each other, whatever their numbers are. */

import type { Words } from '../../../shared/model/definition.ts'
import type { RealityCheckDefinition } from '../../../shared/model/reality-check.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import type { RunBatch } from '../batch/batch.ts'
import type { Model } from '../model/model.ts'
import { type Breach, batchOf, FAILED, type Laboratory } from './kinds/laboratory.ts'
import { isMonotone } from './kinds/monotone.ts'
import { fallsAlong } from './kinds/order.ts'
import { isReference, repeats } from './kinds/same-runs.ts'
import { scales } from './kinds/scaling.ts'
import { stays } from './kinds/stillness.ts'

export interface RealityResult {
  readonly id: string
  readonly label: Words
  /** Null where the check holds. */
  readonly breach: Breach | null
}

/** @param presets scenarios of the pack's presets, by id. */
export function realityChecks(
  model: Model,
  presets: ReadonlyMap<string, Scenario>,
  runBatch: RunBatch,
): RealityResult[] {
  return model.realityChecks.map(check => {
    const preset = presets.get(check.preset)
    if (preset === undefined) throw new Error(`the pack has no preset ${check.preset}`)
    return { id: check.id, label: check.label, breach: breachOf(check, { model, runBatch, preset }) }
  })
}

function breachOf(check: RealityCheckDefinition, laboratory: Laboratory): Breach | null {
  switch (check.kind) {
    case 'holds':
      return laboratory.runBatch(batchOf(laboratory, [], [], 1)).failed[0] === 0 ? null : FAILED
    case 'repeats':
      return repeats(laboratory)
    case 'is_reference':
      return isReference(laboratory)
    case 'never_lowers':
    case 'never_raises':
      return isMonotone(check, laboratory)
    case 'falls_along':
      return fallsAlong(check, laboratory)
    case 'stays':
      return stays(check, laboratory)
    case 'scales':
      return scales(check, laboratory)
  }
}
