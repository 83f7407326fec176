/** What a refused save asks for: another place, the planner's word, or a look at what another program wrote. */

import type { Fault } from '../../../shared/faults.ts'

/** What a host refuses only until the planner says that the file on disk may go. */
const REPLACEABLE: readonly string[] = [
  'file.exists',
  'file.changed-on-disk',
  'file.gone',
  'file.write-protected',
]

/** True where a save was refused only to protect what stands on disk. */
export function isReplaceable(faults: readonly Fault[]): boolean {
  return faults.length > 0 && faults.every(({ code }) => REPLACEABLE.includes(code))
}

/** True where a save was refused because another program has written the file since it was read. */
export function isConflict(faults: readonly Fault[]): boolean {
  return faults.length > 0 && faults.every(({ code }) => code === 'file.changed-on-disk')
}

/** True where saving to another place would help: the file, its folder or its disk refused, and nothing was written. */
export function isForElsewhere(faults: readonly Fault[]): boolean {
  return faults.length > 0 && faults.every(({ code }) => /^file\.(?!not-certain$)/.test(code))
}
