/** A folder of its own for one piece of work, gone when it ends. */

import { existsSync } from 'node:fs'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** By its real path, so that what is named after a path has one name. */
export function inWorkFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  return inFolderBelow(tmpdir(), work)
}

/** The same where nothing waits for a real disk: in memory, if the system has such a place. */
export function inQuickFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  return inFolderBelow(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), work)
}

async function inFolderBelow<T>(place: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await realpath(await mkdtemp(join(place, 'faults-')))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
