/** Files that are too large, too deep or too wide: refused soon, and without being held in memory. */

import { mkdir, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FaultError } from '../../../shared/faults.ts'
import { LIMITS } from '../../../shared/scenario/document.ts'
import { FailingDisk } from '../disk/failing-disk.ts'
import { openNamed, openShelf } from '../shelf.ts'
import { inWorkFolder } from '../work-folder.ts'
import { type Campaign, Count } from './campaign.ts'

interface LargeFile {
  readonly name: string
  readonly make: (path: string) => Promise<void>
  readonly code: string
  /** Whether the bytes are looked at at all. */
  readonly isRead: boolean
}

const MEGABYTE = 1024 * 1024

/** A file of this size that takes no room on the disk. */
const sparse = (bytes: number) => async (path: string) => {
  await writeFile(path, '')
  await truncate(path, bytes)
}
const filled = (text: () => string) => (path: string) => writeFile(path, text())

const files: readonly LargeFile[] = [
  { name: '25 MB and a byte', make: sparse(LIMITS.bytes + 1), code: 'file.too-large', isRead: false },
  { name: '50 MB', make: filled(() => ' '.repeat(50 * MEGABYTE)), code: 'file.too-large', isRead: false },
  { name: '5 GB', make: sparse(5 * 1024 * MEGABYTE), code: 'file.too-large', isRead: false },
  {
    name: 'a million levels',
    make: filled(() => '['.repeat(1_000_000) + ']'.repeat(1_000_000)),
    code: 'scenario.json-too-deep',
    isRead: true,
  },
  {
    name: 'a million keys',
    make: filled(() => `{${Array.from({ length: 1_000_000 }, (_, key) => `"k${key}":1`).join()}}`),
    code: 'scenario.json-too-wide',
    isRead: true,
  },
  {
    name: 'five million items',
    make: filled(() => `[${'1,'.repeat(4_999_999)}1]`),
    code: 'scenario.json-too-many',
    isRead: true,
  },
]

export const largeCampaign: Campaign = {
  name: 'large',
  promise:
    'A file that is too large is refused without a byte of it being read, one that is too deep or too wide without overflow.',
  sizes: { usual: 1, nightly: 1 },
  run: () =>
    inWorkFolder(async root => {
      const count = new Count()
      const figures: Record<string, number> = {}
      const disk = new FailingDisk()
      const shelf = openShelf(root, disk.fs)
      await mkdir(shelf.folder)
      for (const { name, make, code, isRead } of files) {
        await make(join(shelf.folder, 'large.h45'))
        disk.arm()
        const memory = process.memoryUsage().rss
        const began = performance.now()
        const found = await openNamed(shelf, 'large.h45').then(
          () => 'opened',
          (error: unknown) => (error instanceof FaultError ? error.faults[0].code : String(error)),
        )
        figures[`${name}: ms`] = Math.round(performance.now() - began)
        figures[`${name}: MB`] = Math.round((process.memoryUsage().rss - memory) / MEGABYTE)
        const wasRead = disk.calls.some(call => call === '.read')
        count.add(found === code && wasRead === isRead ? 'held' : 'failed', () => `${name}: ${found}`)
      }
      return count.outcome(figures)
    }),
}
