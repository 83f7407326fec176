/** A process that opens and saves the one file when it is told to; two of them race. */

import * as fs from 'node:fs/promises'
import { FaultError } from '../../../shared/faults.ts'
import { openNamed, openShelf, saveAgain, titled } from '../shelf.ts'

const [root = '', own = ''] = process.argv.slice(2)
/** Whether the disk has links just now: without them a lock is empty for a moment. */
let hasLinks = true
const shelf = openShelf(root, {
  ...fs,
  link: async (existing, path) => {
    if (!hasLinks) throw Object.assign(new Error('no links'), { code: 'EPERM' })
    await fs.link(existing, path)
  },
})
let opened = await openNamed(shelf, 'plan.h45')

async function answer(order: unknown): Promise<string> {
  const { open, round, links } = Object(order)
  if (open === true) {
    opened = await openNamed(shelf, 'plan.h45')
    return 'opened'
  }
  hasLinks = links === true
  try {
    await saveAgain(shelf, opened, titled(`${own} ${round}`, 4000))
    return 'saved'
  } catch (error) {
    return error instanceof FaultError ? error.faults[0].code : String(error)
  }
}

process.on('message', order => {
  answer(order).then(said => process.send?.(said))
})
process.send?.('ready')
