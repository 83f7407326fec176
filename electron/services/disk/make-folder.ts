/**
 * Makes a folder and those above it, each tried once. Node's own recursive `mkdir` never ends where the system says ENOENT
 * below a folder that is there, as Linux does in `/proc`.
 */

import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { systemReason } from './file-faults.ts'
import type { FileSystem } from './file-system.ts'
import { syncFolder } from './sync-folder.ts'

/**
 * @param mode permissions of folders that are made, before the user's mask.
 * @throws the system's error where one of the folders cannot be made.
 */
export async function makeFolder(
  fs: Pick<FileSystem, 'stat' | 'mkdir' | 'open'>,
  folder: string,
  mode = 0o777,
): Promise<void> {
  const missing: string[] = []
  for (const place of upwards(folder)) {
    const there = await fs.stat(place).then(() => true, isMissing)
    if (there) break
    missing.unshift(place)
  }
  for (const place of missing) {
    await fs.mkdir(place, { mode }).catch(passIfThere)
    // What is written into a folder is there after a power cut only if the folder is.
    await syncFolder(fs, dirname(place))
  }
}

/** The same for what must be there before the first turn of the event loop. */
export function makeFolderSync(folder: string, mode = 0o777): void {
  const missing: string[] = []
  for (const place of upwards(folder)) {
    if (statSync(place, { throwIfNoEntry: false }) !== undefined) break
    missing.unshift(place)
  }
  for (const place of missing) {
    try {
      mkdirSync(place, { mode })
    } catch (error) {
      passIfThere(error)
    }
  }
}

/** The folder and all above it. */
function* upwards(folder: string): Generator<string> {
  yield folder
  if (dirname(folder) !== folder) yield* upwards(dirname(folder))
}

/** False for what is not there; any other error says that the system lets nobody look. */
function isMissing(error: unknown): false {
  if (systemReason(error) === 'ENOENT' || systemReason(error) === 'ENOTDIR') return false
  throw error
}

/** Somebody else may have made it meanwhile. */
function passIfThere(error: unknown): void {
  if (systemReason(error) !== 'EEXIST') throw error
}
