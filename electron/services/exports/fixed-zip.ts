/** Archives that are the same bytes whenever and wherever they are written. */

import { unzipSync, zipSync } from 'fflate'

/** The first day that an archive can say, in the time of whatever place: only its digits are kept. */
export function firstDay(): Date {
  return new Date(1980, 0, 1)
}

/** The archive with the same files in the same order, all of one day that never changes. */
export function withFixedTimes(archive: Uint8Array): Uint8Array {
  return zipSync(unzipSync(archive), { mtime: firstDay(), level: 6 })
}
