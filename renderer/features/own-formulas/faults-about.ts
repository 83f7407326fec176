/** Which of the faults of a run are about one formula of its scenario. */

import type { Fault } from '../../../shared/faults.ts'

/** @param id of the indicator, or of the variable whose formula was changed. */
export function faultsAbout(id: string, faults: readonly Fault[]): Fault[] {
  return faults.filter(
    ({ code, args }) => args.own === id || (code === 'own.no-number' && args.variable === id),
  )
}
