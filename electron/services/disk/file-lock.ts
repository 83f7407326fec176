/**
 * One saver of a file at a time, over all programs and computers that keep to it: a small hidden file beside the real one
 * says who is saving. Compare, write and rename are one step to all who hold it; without it two savers that compare in the same moment
 * would both find the file unchanged.
 */

import { createHash, randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { systemReason } from './file-faults.ts'
import type { FileSystem } from './file-system.ts'
import { opensPatiently, pause } from './patience.ts'
import { ourselves, processIdentity, standingOf } from './process-identity.ts'
import { readBytes } from './read-bytes.ts'
import { beginningOf, temporaryName } from './real-place.ts'

export interface FileLock {
  /** Whether it still is ours: others may break it after a sleep of hours. */
  isHeld(): Promise<boolean>
  /** Gives it back; never throws. */
  release(): Promise<void>
}

/** Milliseconds for which another saver is waited for. */
const PATIENCE = 10_000
const LONGEST_PAUSE = 200
/** Milliseconds after which a lock is dead whose holder cannot be asked: a save is given up long before. */
const LEASE = 2 * 60 * 1000
/**
 * The same for a lock that is empty or cut off, as a power cut leaves it, and for a moment a saver without links. Above the two
 * seconds to which FAT counts. A saver that lives and was only that slow finds its lock lost before it replaces anything.
 */
const TORN_LEASE = 5000
const LARGEST = 4096

const holder = processIdentity.extend({ token: z.string() })
type Holder = z.infer<typeof holder>

/** A lock as it was found. */
interface Found {
  /** Null where it could not be read. */
  readonly text: string | null
  /** Null where it does not say whose it is. */
  readonly holder: Holder | null
  /** By the clock of the file's own server. */
  readonly changed: number
}

/** Locks of this process that it could not take away. */
const abandoned = new Set<string>()

/**
 * Takes the lock of the file `real`, whose folder must be there; a lock of a dead process is broken.
 * @throws `EHELD` where another saver holds it for ten seconds, or the system's error.
 */
export async function takeFileLock(
  fs: FileSystem,
  real: string,
  { patience = PATIENCE, signal }: { readonly patience?: number; readonly signal?: AbortSignal } = {},
): Promise<FileLock> {
  const path = lockPath(real)
  const ours: Holder = { ...ourselves(), token: randomBytes(12).toString('hex') }
  const text = JSON.stringify(ours)
  const draft = join(dirname(real), temporaryName(basename(real)))
  try {
    await writeFresh(fs, draft, text)
    // Written this moment, so that its time is the present of the server, whatever our own clock says.
    const { mtimeMs: begun } = await fs.stat(draft)
    const start = performance.now()
    for (let turn = 0; ; turn += 1) {
      signal?.throwIfAborted()
      if (await claim(fs, draft, path, text)) return lockOf(fs, path, ours.token)
      const waited = performance.now() - start
      if (waited > patience) throw Object.assign(new Error('another saver holds it'), { code: 'EHELD' })
      if (await breakIfDead(fs, path, begun + waited)) continue
      await pause(Math.min(LONGEST_PAUSE, 2 ** turn) * (0.5 + Math.random()))
    }
  } finally {
    await fs.rm(draft, { force: true }).catch(() => {})
  }
}

/** Hidden, of bounded length, and one for each name. */
function lockPath(real: string): string {
  const name = basename(real)
  const key = createHash('sha256').update(name).digest('hex').slice(0, 12)
  return join(dirname(real), `.${beginningOf(name)}.${key}.lock`)
}

/** Whether a file of this name is a lock. */
export function isLockName(name: string): boolean {
  return /^\..*\.[0-9a-f]{12}\.lock$/.test(name)
}

/**
 * Takes away the lock at `path` where its holder is dead at `now`, a time of the file's server. Whether it did.
 * It is moved aside first and looked at again: whoever comes between gets theirs back.
 */
export async function breakIfDead(fs: FileSystem, path: string, now: number): Promise<boolean> {
  const found = await find(fs, path)
  if (found === null) return true
  if (!isDead(found, now)) return false
  const aside = join(dirname(path), temporaryName(basename(path)))
  try {
    await fs.rename(path, aside)
  } catch (error) {
    if (systemReason(error) === 'ENOENT') return true
    throw error
  }
  try {
    const moved = await find(fs, aside)
    if (moved !== null && moved.text !== found.text) await claim(fs, aside, path, moved.text ?? '')
  } finally {
    await fs.rm(aside, { force: true })
  }
  return true
}

function isDead({ text, holder: owner, changed }: Found, now: number): boolean {
  const isOld = Math.abs(now - changed) > (isTorn(text) ? TORN_LEASE : LEASE)
  if (owner === null) return isOld
  if (abandoned.has(owner.token)) return true
  const standing = standingOf(owner)
  return standing === 'dead' || (standing === 'unknown' && isOld)
}

/** Whether it was never written to its end. One that cannot be read, or that a newer program wrote in its own way, may be whole. */
function isTorn(text: string | null): boolean {
  return text !== null && jsonOf(text) === undefined
}

/** Puts `draft` in the place of the lock, whole from its first moment; false where there is one. */
async function claim(fs: FileSystem, draft: string, path: string, text: string): Promise<boolean> {
  try {
    await fs.link(draft, path)
    return true
  } catch (error) {
    if (systemReason(error) === 'EEXIST') return false
  }
  // Not every file system has links; there the lock is empty for a moment.
  try {
    await writeFresh(fs, path, text)
    return true
  } catch (error) {
    if (systemReason(error) === 'EEXIST' || isBeingRemoved(error)) return false
    throw error
  }
}

/** Windows refuses a name whose file is being removed while somebody reads it. */
function isBeingRemoved(error: unknown): boolean {
  return process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(systemReason(error))
}

async function writeFresh(fs: FileSystem, path: string, text: string): Promise<void> {
  const handle = await opensPatiently(() => fs.open(path, 'wx', 0o666))
  try {
    await handle.writeFile(text)
  } catch (error) {
    await fs.rm(path, { force: true }).catch(() => {})
    throw error
  } finally {
    await handle.close()
  }
}

/** Null where there is none. */
async function find(fs: FileSystem, path: string): Promise<Found | null> {
  try {
    const { mtimeMs } = await fs.lstat(path)
    const text = await read(fs, path).catch(() => null)
    return { text, holder: text === null ? null : parsed(text), changed: mtimeMs }
  } catch (error) {
    if (systemReason(error) === 'ENOENT') return null
    throw error
  }
}

/** The text of a lock. @throws FaultError where it cannot be read. */
async function read(fs: FileSystem, path: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(fs, path, basename(path), LARGEST))
}

function parsed(text: string): Holder | null {
  return holder.safeParse(jsonOf(text)).data ?? null
}

/** Undefined for what is no JSON, which no JSON stands for. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function lockOf(fs: FileSystem, path: string, token: string): FileLock {
  return {
    isHeld: async () => (await find(fs, path))?.holder?.token === token,
    release: async () => {
      try {
        // What cannot be read is taken for ours: a lock that was left would stop every other saver.
        const isOurs = await read(fs, path).then(
          text => parsed(text)?.token === token,
          () => true,
        )
        if (isOurs) await fs.rm(path, { force: true })
      } catch {
        abandoned.add(token)
      }
    },
  }
}
