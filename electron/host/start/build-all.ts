/** `npm run build`: builds every part of the program, as far as it is stale, and shows how. */

import { fileURLToPath } from 'node:url'
import { refuseToStart } from '../refuse.ts'
import { languageOfWords } from '../start-options.ts'
import { buildStale, buildWith } from './build.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

try {
  await buildStale(root, ['client', 'preload', 'desktop', 'browser', 'analysis', 'exports', 'imports'], {
    build: buildWith('info'),
  })
} catch (error) {
  process.exitCode = refuseToStart(error, languageOfWords([], process.env))
}
