/** Series that were typed, held to those that the model has. */

import { type Fault, throwFaults } from '../../../shared/faults.ts'
import type { RunResult } from '../../../shared/model/result.ts'
import { nearWords } from '../../../shared/near-word.ts'
import { isOwnId } from '../../../shared/scenario/own-formula.ts'
import type { RunningModel } from '../../services/running-model.ts'

/**
 * Indicators of scenarios are known only once their files are read.
 * @throws FaultError `run.unknown-variable`, one for each id that is neither a variable nor a lever, nor that of an indicator.
 */
export function checkSeries({ model }: RunningModel, ids: readonly string[]): void {
  const known = model.slotById
  throwFaults(ids.filter(id => !known.has(id) && !isOwnId(id)).map(id => unknown(id, known.keys())))
}

/** @throws FaultError `run.unknown-variable`, one for each indicator that none of the runs has. */
export function checkIndicators(runs: readonly RunResult[], ids: readonly string[]): void {
  const known = new Set(runs.flatMap(({ series }) => Object.keys(series)).filter(isOwnId))
  throwFaults(ids.filter(id => isOwnId(id) && !known.has(id)).map(id => unknown(id, known)))
}

function unknown(variable: string, known: Iterable<string>): Fault {
  return { code: 'run.unknown-variable', args: { variable, near: nearWords(variable, known) } }
}
