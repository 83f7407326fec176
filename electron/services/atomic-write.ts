/** Replaces a file whole or not at all: whatever interrupts it, the disk holds the old bytes or the new ones. */

import { randomBytes } from 'node:crypto'
import type * as promises from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { systemReason } from './file-faults.ts'

/** The calls of `node:fs/promises` that files are kept with; tests put failing ones in their place. */
export type FileSystem = Pick<
  typeof promises,
  'open' | 'rename' | 'rm' | 'realpath' | 'lstat' | 'stat' | 'mkdir' | 'readdir'
>

/** Waits before a rename is tried again that a virus scanner or a sync tool holds up: about five seconds in all. */
const WAITS = [10, 20, 40, 80, 160, 320, 640, 1280, 2560]
const STALE = 10 * 60 * 1000

/**
 * Writes `bytes` to `target`; through a link to the file that it leads to. The steps are: new file beside it, full write,
 * fsync, rename over it, fsync of the folder. Never writes in place.
 * @throws the system's error, with the old file untouched; `EISDIR` for all that is no regular file, `EBADLINK` for a link
 * that leads nowhere.
 */
export async function writeAtomically(fs: FileSystem, target: string, bytes: Uint8Array): Promise<void> {
  const real = await realTarget(fs, target)
  const folder = dirname(real)
  const temporary = join(folder, temporaryName(basename(real)))
  const mode = await modeOf(fs, real)
  try {
    await writeNew(fs, temporary, bytes, mode)
    await renamePatiently(fs, temporary, real)
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => {})
    throw error
  }
  await syncFolder(fs, folder)
}

/** Removes what writers that were killed left in `folder`: our own temporary files of dead processes, older than ten minutes. */
export async function removeLeftovers(fs: FileSystem, folder: string, now: number): Promise<void> {
  for (const name of await fs.readdir(folder)) {
    const owner = /^\..*\.(\d+)\.[0-9a-f]{12}\.tmp$/.exec(name)?.[1]
    if (owner === undefined || isAlive(Number(owner))) continue
    const path = join(folder, name)
    const { mtimeMs } = await fs.lstat(path)
    if (now - mtimeMs > STALE) await fs.rm(path, { force: true })
  }
}

async function realTarget(fs: FileSystem, target: string): Promise<string> {
  try {
    return await fs.realpath(target)
  } catch (error) {
    if (systemReason(error) !== 'ENOENT') throw error
    const isLink = await fs.lstat(target).then(
      entry => entry.isSymbolicLink(),
      () => false,
    )
    if (isLink) throw Object.assign(new Error('the link leads nowhere'), { code: 'EBADLINK' })
    return target
  }
}

/** Short enough for every file system, however long the file's own name is. */
function temporaryName(name: string): string {
  return `.${name.slice(0, 50)}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`
}

/** The permissions of the file that stands there, null for none. A folder or device is never replaced. */
async function modeOf(fs: FileSystem, path: string): Promise<number | null> {
  try {
    const entry = await fs.stat(path)
    if (!entry.isFile()) throw Object.assign(new Error('not a regular file'), { code: 'EISDIR' })
    return entry.mode & 0o777
  } catch (error) {
    if (systemReason(error) === 'ENOENT') return null
    throw error
  }
}

async function writeNew(fs: FileSystem, path: string, bytes: Uint8Array, mode: number | null): Promise<void> {
  const handle = await fs.open(path, 'wx', mode ?? 0o666)
  try {
    await handle.writeFile(bytes)
    if (mode !== null) await handle.chmod(mode).catch(() => {})
    await handle.sync()
    const { size } = await handle.stat()
    if (size !== bytes.length) throw Object.assign(new Error('the write was cut short'), { code: 'ENOSPC' })
  } finally {
    await handle.close()
  }
}

async function renamePatiently(fs: FileSystem, from: string, to: string): Promise<void> {
  for (const wait of WAITS) {
    try {
      await fs.rename(from, to)
      return
    } catch (error) {
      const code = systemReason(error)
      const passes =
        code === 'EBUSY' || (process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES'))
      if (!passes) throw error
    }
    await setTimeout(wait)
  }
  await fs.rename(from, to)
}

/** Without it a power cut may take the rename back. Some network drives cannot; the file is whole there all the same. */
async function syncFolder(fs: FileSystem, folder: string): Promise<void> {
  if (process.platform === 'win32') return
  try {
    const handle = await fs.open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EPERM', 'EACCES', 'EISDIR', 'EBADF'].includes(systemReason(error)))
      throw error
  }
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0)
    return true
  } catch (error) {
    return systemReason(error) === 'EPERM'
  }
}
