/** A process that saves without end, and says each number on standard output once its save was acknowledged. */

import { writeSync } from 'node:fs'
import { openShelf, titled } from '../shelf.ts'

const [root = '', first = '1'] = process.argv.slice(2)
const shelf = openShelf(root)
const small = 600
const large = 80_000

for (let turn = Number(first); ; turn += 1) {
  const document = titled(`save ${turn}`, turn % 3 === 0 ? small : large)
  await shelf.save({ document, to: { name: 'plan' }, replace: true })
  writeSync(1, `${turn}\n`)
}
