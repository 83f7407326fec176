/** Makes the names in a folder hard: without it a power cut may take back what was made or renamed there. */

import { systemReason } from './file-faults.ts'
import type { FileSystem } from './file-system.ts'
import { opensPatiently } from './patience.ts'

/** Answers of drives that cannot, such as some of the network; what they hold is whole all the same. */
const CANNOT = ['EINVAL', 'ENOTSUP', 'ENOSYS', 'EPERM', 'EACCES', 'EISDIR', 'EBADF']

/** @throws the system's error where the disk did not confirm it. */
export async function syncFolder(fs: Pick<FileSystem, 'open'>, folder: string): Promise<void> {
  if (process.platform === 'win32') return
  try {
    const handle = await opensPatiently(() => fs.open(folder, 'r'))
    await handle.sync().finally(() => handle.close())
  } catch (error) {
    if (!CANNOT.includes(systemReason(error))) throw error
  }
}
