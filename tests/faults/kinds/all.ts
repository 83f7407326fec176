/** Every kind of file that the program writes. */

import { backupKinds } from './backup.ts'
import { controls } from './controls.ts'
import { instanceLockKind } from './instance-lock.ts'
import type { KindOfFile } from './kind.ts'
import { modelPrintKind } from './model-print.ts'
import { preferencesKind } from './preferences.ts'
import { scenarioKinds } from './scenario.ts'

export const kindsOfFile: readonly KindOfFile[] = [
  ...scenarioKinds,
  ...backupKinds,
  preferencesKind,
  modelPrintKind,
  instanceLockKind,
]

/** The kind or the control of this name. @throws where there is none. */
export function kindNamed(name: string): KindOfFile {
  const kind = [...kindsOfFile, ...controls].find(each => each.name === name)
  if (kind === undefined) throw new Error(`no such kind of file: ${name}`)
  return kind
}
