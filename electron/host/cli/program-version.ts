/** Which version of the program runs. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './open-pack.ts'

export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  return String(version)
}
