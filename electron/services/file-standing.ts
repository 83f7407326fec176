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
  readBytes,
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
    return answer(await standingOfUnread(fs, path, seen?.folderDevice ?? null, error))
  }
}

/**
 * The file at `path` against what is `known` of it from an earlier run, null for nothing, and the bytes that it holds; null where they
 * cannot be read. Never throws.
 */
export async function contentNow(
  fs: Pick<FileSystem, 'open' | 'stat'>,
  path: string,
  known: Fingerprint | null,
): Promise<{ readonly standing: FileStanding; readonly bytes: Uint8Array | null }> {
  try {
    const bytes = await readBytes(fs, path, '', LIMITS.bytes)
    const isSame = known !== null && sameFingerprint(known, fingerprintOf(bytes))
    return { standing: isSame ? 'same' : 'changed', bytes }
  } catch (error) {
    return { standing: await standingOfUnread(fs, path, null, error), bytes: null }
  }
}

/** The device of the folder of `path`; null where it cannot be asked. */
export async function folderDeviceOf(fs: Pick<FileSystem, 'stat'>, path: string): Promise<number | null> {
  return await fs.stat(dirname(path)).then(
    ({ dev }) => dev,
    () => null,
  )
}

/** What the refusal of a look says. Gone only where its folder, on the device that it was on, is there to say so. */
async function standingOfUnread(
  fs: Pick<FileSystem, 'stat'>,
  path: string,
  folderDevice: number | null,
  error: unknown,
): Promise<FileStanding> {
  const code = error instanceof FaultError ? error.faults[0].code : systemReason(error)
  if (OTHER_CONTENT.has(code)) return 'changed'
  if (code !== 'ENOENT' && code !== 'file.not-found') return 'unavailable'
  const device = await folderDeviceOf(fs, path)
  return device !== null && device === (folderDevice ?? device) ? 'gone' : 'unavailable'
}

/** A file that has grown beyond all scenarios or is being written is another one; one that cannot be read may be the same. */
const OTHER_CONTENT: ReadonlySet<string> = new Set([
  'file.too-large',
  'file.changed-while-reading',
  'file.not-a-file',
])
