/** What savers leave that are killed: files of ours beside the planner's, which nobody will come back for. */

import { join } from 'node:path'
import { breakIfDead, isLockName } from './file-lock.ts'
import type { FileSystem } from './file-system.ts'
import { isAlive } from './process-identity.ts'
import { makerOf } from './real-place.ts'

const STALE = 10 * 60 * 1000
/** Files looked at in one call, so that no save waits for thousands. */
const MOST = 500

/**
 * Removes from `folder` our own temporary files and locks that are older than ten minutes at `now`, a time of the folder's server in
 * milliseconds, and whose process is dead. Looks at 500 at most; what is left is for the next call.
 * @throws the system's error.
 */
export async function removeLeftovers(fs: FileSystem, folder: string, now: number): Promise<void> {
  const living = new Map<number, boolean>()
  const lives = (maker: number) => {
    const alive = living.get(maker) ?? isAlive(maker)
    living.set(maker, alive)
    return alive
  }
  const ours = (await fs.readdir(folder)).filter(name => {
    const maker = makerOf(name)
    return maker === null ? isLockName(name) : !lives(maker)
  })
  for (const name of ours.slice(0, MOST)) {
    const path = join(folder, name)
    const entry = await fs.lstat(path).catch(() => null)
    if (entry === null || now - entry.mtimeMs <= STALE) continue
    if (isLockName(name)) await breakIfDead(fs, path, now)
    else await fs.rm(path, { force: true })
  }
}
