/** The bytes of a regular file, whole and not larger than allowed; opening changes nothing on disk. */

import { createHash } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { FaultError } from '../../../shared/faults.ts'
import { fileFault } from './file-faults.ts'
import type { FileSystem } from './file-system.ts'
import { opensPatiently } from './patience.ts'

/** What a file held when it was read: enough to know later whether it still does. */
export interface Fingerprint {
  readonly size: number
  readonly sha256: string
}

/** Where and when a file was read: what has to differ before it is worth reading again. */
export interface Sighting {
  readonly size: number
  readonly modified: number
  readonly device: number
  readonly inode: number
}

/** The fingerprint of what was read or is about to be written. */
export function fingerprintOf(bytes: Uint8Array): Fingerprint {
  return { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Whether both are of the same bytes. */
export function sameFingerprint(a: Fingerprint, b: Fingerprint): boolean {
  return a.size === b.size && a.sha256 === b.sha256
}

/**
 * Reads `path`, named `name` in faults, up to `limit` bytes. Its size is asked of the opened file before anything is read;
 * a device or pipe is refused without waiting for it.
 * @throws FaultError `file.…`
 */
export async function readBytes(
  fs: Pick<FileSystem, 'open'>,
  path: string,
  name: string,
  limit: number,
): Promise<Uint8Array> {
  return (await readSeen(fs, path, name, limit)).bytes
}

/** As `readBytes`, with what the system said of the file that was read. */
export async function readSeen(
  fs: Pick<FileSystem, 'open'>,
  path: string,
  name: string,
  limit: number,
): Promise<{ readonly bytes: Uint8Array; readonly sighting: Sighting }> {
  try {
    const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)
    const handle = await opensPatiently(() => fs.open(path, flags))
    try {
      return await readOpened(handle, name, limit)
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw error instanceof FaultError ? error : new FaultError(fileFault(error, name, 'open'))
  }
}

async function readOpened(handle: FileHandle, name: string, limit: number) {
  const entry = await handle.stat()
  if (!entry.isFile()) throw new FaultError({ code: 'file.not-a-file', args: { name } })
  if (entry.size > limit) throw new FaultError({ code: 'file.too-large', args: { name, limit } })
  const room = new Uint8Array(entry.size + 1)
  let length = 0
  for (;;) {
    const { bytesRead } = await handle.read(room, length, room.length - length, length)
    if (bytesRead === 0) break
    length += bytesRead
    if (length > entry.size) break
  }
  if (length !== entry.size) throw new FaultError({ code: 'file.changed-while-reading', args: { name } })
  return { bytes: room.subarray(0, length), sighting: sightingOf(entry) }
}

/** What the system says of a file, without a look into it. */
export function sightingOf({ size, mtimeMs, dev, ino }: Stats): Sighting {
  return { size, modified: mtimeMs, device: dev, inode: ino }
}

/** Whether nothing speaks for a change between both. */
export function sameSighting(a: Sighting, b: Sighting): boolean {
  return a.size === b.size && a.modified === b.modified && a.device === b.device && a.inode === b.inode
}
