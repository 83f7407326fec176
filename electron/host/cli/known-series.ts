/** Series that were typed, held to those that the model has. */

import { throwFaults } from '../../../shared/faults.ts'
import { nearWords } from '../../../shared/near-word.ts'
import type { RunningModel } from '../../services/running-model.ts'

/** @throws FaultError `run.unknown-variable`, one for each id that is neither a variable nor a lever. */
export function checkSeries({ model }: RunningModel, ids: readonly string[]): void {
  const known = model.slotById
  throwFaults(
    ids
      .filter(id => !known.has(id))
      .map(variable => ({
        code: 'run.unknown-variable',
        args: { variable, near: nearWords(variable, known.keys()) },
      })),
  )
}
