/** Where a file really is, links followed, and how names beside it are made. */

import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { systemReason } from './file-faults.ts'
import type { FileSystem } from './file-system.ts'

/**
 * The place to which a write of `target` goes: the end of its links, or its own name in the real folder where nothing is there yet.
 * @throws the system's error; `EBADLINK` for a link that leads nowhere.
 */
export async function realPlace(fs: Pick<FileSystem, 'realpath' | 'lstat'>, target: string): Promise<string> {
  try {
    return await fs.realpath(target)
  } catch (error) {
    if (systemReason(error) !== 'ENOENT') throw error
    const isLink = await fs.lstat(target).then(
      entry => entry.isSymbolicLink(),
      () => false,
    )
    if (isLink) throw Object.assign(new Error('the link leads nowhere'), { code: 'EBADLINK' })
    return join(await fs.realpath(dirname(target)), basename(target))
  }
}

/** The name of a file of ours that stands beside `name` for a moment. It says whose it is, so that it can be swept. */
export function temporaryName(name: string): string {
  return `.${beginningOf(name)}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`
}

/** The process that made a file of this name by `temporaryName`; null for a name that is not ours. */
export function makerOf(name: string): number | null {
  const process_ = /^\..*\.(\d{1,10})\.[0-9a-f]{12}\.tmp$/.exec(name)?.[1]
  return process_ === undefined ? null : Number(process_)
}

/** At most 72 bytes, so that what is put beside it fits every file system, however long the name is. */
export function beginningOf(name: string): string {
  return name.slice(0, 24).toWellFormed()
}
