/** What a file on disk is now, to somebody who has read or written it. */

import { dirname } from 'node:path'
import type { FileStanding } from '../../shared/contract/files.ts'
import { FaultError } from '../../shared/faults.ts'
import { LIMITS } from '../../shared/scenario/document.ts'
import { systemReason } from './disk/file-faults.ts'
import type { FileSystem } from './disk/file-system.ts'
import {
  type Fingerprint,
  fingerprintOf,
  readSeen,
  type Sighting,
  sameFingerprint,
  sameSighting,
  sightingOf,
} from './disk/read-bytes.ts'

/** What a holder saw of a file. */
export interface Seen {
  readonly known: Fingerprint
  /** Null where that was in an earlier run, or the disk did not say; then only its bytes tell. */
  readonly sighting: Sighting | null
  /** Of the folder: another one says that a drive was taken away or put in its place. Null where it is not known. */
  readonly folderDevice: number | null
}

/**
 * The file at `path` against what was `seen` of it; null for a holder who never saw it. It is read only where the system tells of a change;
 * where only that changed, `seen` is what to know it by from now on. Never throws.
 */
export async function standingOf(
  fs: FileSystem,
  path: string,
  seen: Seen | null,
): Promise<{ readonly standing: FileStanding; readonly seen: Seen | null }> {
  const answer = (standing: FileStanding) => ({ standing, seen })
  try {
    const entry = await fs.stat(path)
    if (seen === null || !entry.isFile()) return answer('changed')
    if (seen.sighting !== null && sameSighting(seen.sighting, sightingOf(entry))) return answer('same')
    const { bytes, sighting } = await readSeen(fs, path, '', LIMITS.bytes)
    if (!sameFingerprint(seen.known, fingerprintOf(bytes))) return answer('changed')
    return { standing: 'same', seen: { ...seen, sighting } }
  } catch (error) {
    if (systemReason(error) === 'ENOENT') return answer(await standingOfMissing(fs, path, seen))
    return answer(isAboutContent(error) ? 'changed' : 'unavailable')
  }
}

/** The device of the folder of `path`; null where it cannot be asked. */
export async function folderDeviceOf(fs: Pick<FileSystem, 'stat'>, path: string): Promise<number | null> {
  return await fs.stat(dirname(path)).then(
    ({ dev }) => dev,
    () => null,
  )
}

/** Gone only where its folder is there to say so. */
async function standingOfMissing(
  fs: FileSystem,
  path: string,
  seen: Seen | null,
): Promise<'gone' | 'unavailable'> {
  const device = await folderDeviceOf(fs, path)
  const before = seen?.folderDevice ?? device
  return device !== null && device === before ? 'gone' : 'unavailable'
}

/** A file that has grown beyond all scenarios or is being written is another one; one that cannot be read may be the same. */
function isAboutContent(error: unknown): boolean {
  const codes = error instanceof FaultError ? error.faults.map(({ code }) => code) : []
  return codes.some(code =>
    ['file.too-large', 'file.changed-while-reading', 'file.not-a-file'].includes(code),
  )
}
