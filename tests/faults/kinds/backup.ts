/** The private backup of unsaved work. */

import { Backups } from '../../../electron/services/backups.ts'
import { openShelf, placesIn, titled } from '../shelf.ts'
import type { Found, KindOfFile } from './kind.ts'

const SLOT = 'slot-0001'

const open = (root: string) => new Backups({ folder: placesIn(root).preferences, files: openShelf(root) })

/** What is offered at the next start; the next backup works, whatever that is. */
async function judge(root: string): Promise<Found> {
  const backups = open(root)
  const [left] = await backups.list([SLOT], true)
  if (left === undefined) {
    await backups.write(SLOT, null, titled('next'))
    return 'old'
  }
  const { document } = await backups.open(left.slot, 'restore')
  await backups.write(SLOT, null, titled('next'))
  if (document.title !== 'old' && document.title !== 'new')
    return { damaged: `it is called ${document.title}` }
  return document.title
}

export const backupKinds: readonly KindOfFile[] = [
  {
    name: 'the first backup',
    prepare: async root => () => open(root).write(SLOT, null, titled('new')),
    judge,
  },
  {
    name: 'a backup over an older one',
    prepare: async root => {
      const backups = open(root)
      await backups.write(SLOT, null, titled('old'))
      return () => backups.write(SLOT, null, titled('new', 2000))
    },
    judge: async root => {
      const left = await open(root).list([SLOT], true)
      return left.length === 1 ? await judge(root) : { damaged: 'there is no backup any more' }
    },
  },
]
