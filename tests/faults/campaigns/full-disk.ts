/** A disk that takes only part of what is written: by a limit on the size of files, and by a small disk of its own. */

import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Backups } from '../../../electron/services/backups.ts'
import { confStore } from '../../../electron/services/conf-store.ts'
import { openPreferences } from '../../../electron/services/preferences.ts'
import { writeScenario } from '../../../shared/scenario/write.ts'
import { openNamed, openShelf, placesIn, titled } from '../shelf.ts'
import { inWorkFolder } from '../work-folder.ts'
import { type Campaign, Count } from './campaign.ts'

const SAVER = fileURLToPath(new URL('full-disk-saver.ts', import.meta.url))
const run = promisify(execFile)
const OLD = titled('old', 100_000)

interface Kept {
  readonly name: string
  /** What is said where the disk does not take it. */
  readonly code: string
  readonly prepare: (root: string) => Promise<unknown>
  /** What is wrong with what stands there afterwards. */
  readonly judge: (root: string) => Promise<string | null>
}

const preferencesIn = (root: string) =>
  openPreferences({
    folder: placesIn(root).preferences,
    makeStore: confStore,
    defaults: { language: 'vi', theme: 'system' },
  })
const backupsIn = (root: string) =>
  new Backups({ folder: placesIn(root).preferences, files: openShelf(root) })

const kept: readonly Kept[] = [
  {
    name: 'scenario',
    code: 'file.disk-full',
    prepare: root => openShelf(root).save({ document: OLD, to: { name: 'plan' }, replace: false }),
    judge: async root => {
      const { documents } = placesIn(root)
      const names = await readdir(documents)
      if (names.length > 1) return `beside it lies ${names.join()}`
      if ((await readFile(join(documents, 'plan.h45'), 'utf8')) !== writeScenario(OLD))
        return 'it is another file'
      return await openNamed(openShelf(root), 'plan.h45').then(() => null, String)
    },
  },
  {
    name: 'backup',
    code: 'backup.not-kept',
    prepare: root => backupsIn(root).write('slot-0001', null, OLD),
    judge: async root => {
      const [left] = await backupsIn(root).list([], true)
      return left?.title === 'old' ? null : `the backup is ${left?.title}`
    },
  },
  {
    name: 'preferences',
    code: 'preferences.not-kept',
    prepare: async root => preferencesIn(root).write({ theme: 'dark' }),
    judge: async root => {
      const { theme } = preferencesIn(root).read()
      return theme === 'dark' ? null : `the theme is ${theme}`
    },
  },
]

/** Writes something large where files can have no more than so many kilobytes. */
async function tryLimit(
  { name, code, prepare, judge }: Kept,
  kilobytes: number,
  count: Count,
): Promise<void> {
  await inWorkFolder(async root => {
    await prepare(root)
    // The signal of the limit is ignored, so that the write fails instead of the process.
    const order = `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$0" "$@"`
    const { stdout } = await run('bash', ['-c', order, process.execPath, SAVER, root, name])
    const wrong = await judge(root)
    const what = () => `${name}, ${kilobytes} KB: ${stdout}; ${wrong ?? 'the old one stands'}`
    count.add(wrong === null ? (stdout === code ? 'held' : 'failed') : 'corrupt', what)
  })
}

/** The same on a small disk of its own, which only an administrator can make; whether there was one. */
async function tryDisk({ name, code, prepare, judge }: Kept, count: Count): Promise<boolean> {
  return await inWorkFolder(async root => {
    try {
      await run('mount', ['-t', 'tmpfs', '-o', 'size=700k', 'tmpfs', root])
    } catch {
      return false
    }
    try {
      await prepare(root)
      const { stdout } = await run(process.execPath, [SAVER, root, name])
      const wrong = await judge(root)
      const what = () => `${name}, a disk of 700 KB: ${stdout}; ${wrong ?? 'the old one stands'}`
      count.add(wrong === null ? (stdout === code ? 'held' : 'failed') : 'corrupt', what)
      return true
    } finally {
      await run('umount', [root])
    }
  })
}

export const fullDiskCampaign: Campaign = {
  name: 'full-disk',
  promise:
    'Where the disk takes only a part, that is told, what stood there before stands whole and nothing is left beside it.',
  sizes: { usual: 1, nightly: 1 },
  run: async () => {
    const count = new Count()
    const [scenario, backup, preferences] = kept
    let disks = 0
    for (const each of [scenario, backup])
      if (each !== undefined) {
        for (const kilobytes of [150, 400, 800]) await tryLimit(each, kilobytes, count)
        if (await tryDisk(each, count)) disks += 1
      }
    if (preferences !== undefined) await tryLimit(preferences, 1, count)
    return count.outcome({ 'small disks that could be made': disks })
  },
}
