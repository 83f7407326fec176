/** The checks that run nothing: formatting and lint of every file, and the types of every zone. */

import { runPackage } from './command.ts'
import { type Counts, ONE_FAILED, ONE_PASSED } from './counts.ts'
import type { Step } from './step.ts'

/** Folders with a tsconfig.json of their own; the root's is that of the configuration files. */
const ZONES = [
  '.',
  'shared',
  'electron/engine',
  'electron/services',
  'electron/host',
  'electron/packaging',
  'renderer',
  'tests',
]

export const checkSteps: readonly Step[] = [
  {
    name: 'Formatting and lint',
    run: async () => passedOrFailed(await runPackage('biome', ['check', '--error-on-warnings', '.'])),
  },
  ...ZONES.map(zone => ({
    name: `Types of ${zone === '.' ? 'the configuration files' : zone}`,
    run: async () => passedOrFailed(await runPackage('tsc', ['--project', zone])),
  })),
]

function passedOrFailed(status: number): Counts {
  return status === 0 ? ONE_PASSED : ONE_FAILED
}
