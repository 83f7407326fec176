/** A scenario that comes with the program. */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Scenario, scenarioFile } from '../../shared/scenario/document.ts'

/** The first scenario of `seeds/scenarios/NAME.h45`. */
export function shippedPreset(name: string): Scenario {
  const file = fileURLToPath(new URL(`../../seeds/scenarios/${name}.h45`, import.meta.url))
  const [first] = scenarioFile.parse(JSON.parse(readFileSync(file, 'utf8'))).scenarios
  if (first === undefined) throw new Error(`${name} holds no scenario`)
  return first
}
