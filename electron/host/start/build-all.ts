/** `npm run build`: builds every part of the program, as far as it is stale, and shows how. */

import { fileURLToPath } from 'node:url'
import { refuseToStart } from '../refuse.ts'
import { languageOfWords } from '../start-options.ts'
import { buildStale } from './build.ts'

try {
  await buildStale(
    fileURLToPath(new URL('../../../', import.meta.url)),
    ['client', 'preload', 'desktop'],
    'info',
  )
} catch (error) {
  process.exitCode = refuseToStart(error, languageOfWords([], process.env))
}
