/** A process that opens and saves the one file when it is told to; two of them race. */

import { FaultError } from '../../../shared/faults.ts'
import { openNamed, openShelf, saveAgain, titled } from '../shelf.ts'

const [root = '', own = ''] = process.argv.slice(2)
const shelf = openShelf(root)
let opened = await openNamed(shelf, 'plan.h45')

async function answer(order: unknown): Promise<string> {
  const { open, round } = Object(order)
  if (open === true) {
    opened = await openNamed(shelf, 'plan.h45')
    return 'opened'
  }
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
