/** Replaces a file whole or not at all: whatever interrupts it, the disk holds the old bytes or the new ones. */

import type { FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { systemReason } from './file-faults.ts'
import type { FileSystem } from './file-system.ts'
import { opensPatiently, patiently } from './patience.ts'
import { realPlace, temporaryName } from './real-place.ts'
import { syncFolder } from './sync-folder.ts'

export interface WriteOptions {
  /** Permissions of a file that is not there yet, before the user's mask; a file that is there keeps its own. */
  readonly freshMode?: number
  /** The last word before the file is replaced; what it throws stops the write. */
  readonly beforeReplacing?: () => Promise<void>
}

export interface Written {
  /** Whether the file belongs to whom it belonged before; a system gives files away for its administrator only. */
  readonly keptOwner: boolean
}

/** The file was replaced, but the disk did not confirm it: after a power cut either content may stand there. */
export class UnconfirmedError extends Error {
  /** The system's code. */
  readonly code: string

  constructor(cause: unknown) {
    super('the disk did not confirm the write', { cause })
    this.name = 'UnconfirmedError'
    this.code = systemReason(cause)
  }
}

interface Owned {
  readonly mode: number
  readonly uid: number
  readonly gid: number
}

/**
 * Writes `bytes` to `target`; through a link to the file that it leads to. The steps are: new file beside it, full write,
 * fsync, reading back, rename over it, fsync of the folder. Never writes in place.
 * @throws the system's error, with the old file untouched; `EISDIR` for all that is no regular file, `EBADLINK` for a link
 * that leads nowhere, `ENOTKEPT` where the disk gives back other bytes; `UnconfirmedError` once the file has been replaced.
 */
export async function writeAtomically(
  fs: FileSystem,
  target: string,
  bytes: Uint8Array,
  { freshMode = 0o666, beforeReplacing = async () => {} }: WriteOptions = {},
): Promise<Written> {
  const real = await realPlace(fs, target)
  const folder = dirname(real)
  const temporary = join(folder, temporaryName(basename(real)))
  const before = await ownedBy(fs, real)
  let written: Written
  try {
    written = await writeNew(fs, temporary, bytes, before, freshMode)
    await beforeReplacing()
    await patiently(() => fs.rename(temporary, real), isHeld)
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => {})
    throw error
  }
  await syncFolder(fs, folder).catch(error => {
    throw new UnconfirmedError(error)
  })
  return written
}

/** Whose the file is that stands there, null for none. A folder or device is never replaced. */
async function ownedBy(fs: FileSystem, path: string): Promise<Owned | null> {
  try {
    const entry = await fs.stat(path)
    if (!entry.isFile()) throw Object.assign(new Error('not a regular file'), { code: 'EISDIR' })
    return { mode: entry.mode & 0o777, uid: entry.uid, gid: entry.gid }
  } catch (error) {
    if (systemReason(error) === 'ENOENT') return null
    throw error
  }
}

async function writeNew(
  fs: FileSystem,
  path: string,
  bytes: Uint8Array,
  before: Owned | null,
  freshMode: number,
): Promise<Written> {
  const handle = await opensPatiently(() => fs.open(path, 'wx+', before?.mode ?? freshMode))
  try {
    await handle.writeFile(bytes)
    const keptOwner = before === null || (await giveTo(handle, before))
    await handle.sync()
    await checkKept(handle, bytes)
    return { keptOwner }
  } finally {
    await handle.close()
  }
}

/** The owner first: a change of owner takes permissions away. */
async function giveTo(handle: FileHandle, { mode, uid, gid }: Owned): Promise<boolean> {
  const fresh = await handle.stat()
  if (fresh.uid !== uid || fresh.gid !== gid) {
    await handle.chown(uid, gid).catch(() => handle.chown(fresh.uid, gid).catch(() => {}))
  }
  await handle.chmod(mode).catch(() => {})
  const given = await handle.stat()
  return given.uid === uid && given.gid === gid
}

/** A full disk may cut a write short without a word; a failing one may keep something else. */
async function checkKept(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  const { size } = await handle.stat()
  if (size !== bytes.length) throw Object.assign(new Error('the write was cut short'), { code: 'ENOSPC' })
  const back = Buffer.alloc(bytes.length)
  let length = 0
  while (length < size) {
    const { bytesRead } = await handle.read(back, length, size - length, length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  if (!back.equals(bytes)) throw Object.assign(new Error('other bytes came back'), { code: 'ENOTKEPT' })
}

/** Virus scanners and sync tools hold a file for moments; on Windows that reads as a lack of permission. */
function isHeld(code: string): boolean {
  return code === 'EBUSY' || (process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES'))
}
