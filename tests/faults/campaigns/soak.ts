/** Opens and saves many times over: what a process holds open, and what lies in the folder, does not grow. */

import { readdir } from 'node:fs/promises'
import { openNamed, openShelf, saveAgain, titled } from '../shelf.ts'
import { inQuickFolder } from '../work-folder.ts'
import { type Campaign, Count } from './campaign.ts'

/** Files that this process has open; only Linux tells. */
async function openFiles(): Promise<number> {
  return process.platform === 'linux' ? (await readdir('/proc/self/fd')).length : 0
}

const SPARE = 5

export const soakCampaign: Campaign = {
  name: 'soak',
  promise: 'However often is opened and saved, no file stays open and nothing gathers beside the file.',
  sizes: { usual: 1000, nightly: 20_000 },
  run: ({ size }) =>
    inQuickFolder(async root => {
      const count = new Count()
      const shelf = openShelf(root)
      await shelf.save({ document: titled('begin'), to: { name: 'plan' }, replace: false })
      const before = await openFiles()
      for (let turn = 0; turn < size; turn += 1) {
        const opened = await openNamed(shelf, 'plan.h45')
        await saveAgain(shelf, opened, titled(`turn ${turn}`))
        const names = await readdir(shelf.folder)
        count.add(names.length === 1 ? 'held' : 'failed', () => `turn ${turn}: ${names.join(', ')}`)
      }
      const more = (await openFiles()) - before
      count.add(more <= SPARE ? 'held' : 'failed', () => `${more} files stay open`)
      return count.outcome({ 'files that stay open': more })
    }),
}
