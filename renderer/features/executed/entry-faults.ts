/** Why an executed value was not taken, said first of the value and then of the model. */

import type { Fault } from '../../../shared/faults.ts'

/** What a run refuses speaks of levers and assumptions; here it is the value that was entered. */
export function entryFaults(faults: readonly Fault[]): readonly Fault[] {
  const isOfRun = faults.some(({ code }) => code.startsWith('run.'))
  return isOfRun ? [{ code: 'executed.no-run', args: {} }, ...faults] : faults
}
