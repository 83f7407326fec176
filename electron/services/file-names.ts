/** Which files of a folder are scenario files. */

import { EXTENSION } from '../../shared/scenario/file-name.ts'

/** Whether a file of this name is listed and opened as a scenario: hidden ones are not. */
export function isScenarioName(name: string): boolean {
  return name.toLowerCase().endsWith(EXTENSION) && !name.startsWith('.')
}
