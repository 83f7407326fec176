/** The scenario files that mutations begin from: those of the pack, and one of every version of the format. */

import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { SAMPLE } from '../../shared/scenario/sample.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
/** Larger ones would only be slower. */
const LARGEST = 8000

export interface Sample {
  readonly name: string
  readonly text: string
}

export function samples(): readonly Sample[] {
  const files = globSync(['seeds/scenarios/*.h45', 'tests/fixtures/scenario-files/**/*.h45'], { cwd: ROOT })
  const read = files.sort().map(name => ({ name, text: readFileSync(`${ROOT}${name}`, 'utf8') }))
  return [{ name: 'sample', text: SAMPLE }, ...read].filter(({ text }) => text.length <= LARGEST)
}
