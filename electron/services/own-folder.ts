/** The folder of the program among the planner's documents. */

import { dirname } from 'node:path'
import { FaultError } from '../../shared/faults.ts'
import type { FileSystem } from './disk/file-system.ts'
import { makeFolder } from './disk/make-folder.ts'

/** Folders that were there before. */
export interface SeenFoldersSet {
  has(folder: string): boolean
  add(folder: string): unknown
}

/**
 * Made on the first save; one that was there and went with all above it would be made on another disk, where nobody looks.
 * @param name of the file that is to be saved there.
 * @throws FaultError `file.drive-away`; the system's error where it cannot be made.
 */
export async function makeOwnFolder(
  fs: FileSystem,
  folder: string,
  seenFolders: SeenFoldersSet,
  name: string,
): Promise<void> {
  const above = await fs.stat(dirname(folder)).catch(() => null)
  const isAway = above === null && seenFolders.has(folder)
  if (isAway) throw new FaultError({ code: 'file.drive-away', args: { name } })
  await makeFolder(fs, folder)
  if (!seenFolders.has(folder)) seenFolders.add(folder)
}
