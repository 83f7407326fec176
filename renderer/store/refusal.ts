/** What the host refused, as faults to show. */

import { type Fault, FaultError } from '../../shared/faults.ts'

/** The faults that something rejected with; anything else is a mistake of the program and goes on. */
export function faultsOf(reason: unknown): readonly Fault[] {
  if (reason instanceof FaultError) return reason.faults
  throw reason
}
