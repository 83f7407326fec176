/** Work that may be refused, with what was refused instead of an exception. */

import { type Fault, FaultError, type Place } from '../../../shared/faults.ts'

export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** What was refused, standing at `place` where it has none of its own. */
export async function attempt<T>(place: () => Place, work: () => T | Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    return { ok: false, faults: error.faults.map(fault => ({ ...fault, at: fault.at ?? place() })) }
  }
}
