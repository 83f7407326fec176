/** `npm run licences`: writes the licences of everything that the program brings along, which its help shows and its packages hold. */

import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundledPackages, type Licensed, licenceBook, licenceOffences } from './licences.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What the program brings along beside packages. */
const others: readonly Licensed[] = [
  {
    name: 'IBM Plex Sans',
    version: '(typeface)',
    licence: 'OFL-1.1',
    text: readFileSync(path.join(root, 'renderer/theme/fonts/OFL.txt'), 'utf8'),
    author: 'IBM Corp.',
  },
  {
    name: 'Sobol direction numbers',
    version: 'new-joe-kuo-6.21201',
    licence: 'BSD-3-Clause',
    text: readFileSync(path.join(root, 'electron/engine/sampling/joe-kuo-licence.txt'), 'utf8'),
    author: 'Frances Y. Kuo and Stephen Joe',
  },
]

const packages = bundledPackages(root)
const offences = licenceOffences(packages)
if (offences.length > 0) {
  process.stderr.write(`${offences.join('\n')}\n`)
  process.exitCode = 1
} else {
  writeFileSync(path.join(root, 'renderer/features/help/licences.txt'), licenceBook(packages, others))
}
