/** Where results go: to standard output, or whole into the file that `--out` names. */

import * as fs from 'node:fs/promises'
import { resolve } from 'node:path'
import { FaultError } from '../../../shared/faults.ts'
import { EXTENSION } from '../../../shared/scenario/file-name.ts'
import { writeAtomically } from '../../services/disk/atomic-write.ts'
import { fileFault } from '../../services/disk/file-faults.ts'
import type { Asked } from './command.ts'
import { textOf } from './given.ts'
import { words } from './words.ts'

/**
 * Results never take the place of a scenario, by whatever name or link it is reached.
 * @param files that the command reads.
 * @throws FaultError `usage.out-is-scenario`.
 */
export async function checkOut({ given }: Asked, files: readonly string[]): Promise<void> {
  const out = textOf(given, 'out')
  if (out === null) return
  const real = (file: string) => fs.realpath(file).catch(() => resolve(file))
  const [target = '', ...sources] = await Promise.all([out, ...files].map(real))
  if (target.toLowerCase().endsWith(EXTENSION) || sources.includes(target))
    throw new FaultError({ code: 'usage.out-is-scenario', args: { file: out } })
}

/** @throws FaultError `file.…` for a file that cannot be written. */
export async function giveResults({ given, language, terminal }: Asked, text: string): Promise<void> {
  const out = textOf(given, 'out')
  if (out === null) {
    await terminal.out(text)
    return
  }
  try {
    await writeAtomically(fs, resolve(out), new TextEncoder().encode(text))
  } catch (error) {
    throw new FaultError(fileFault(error, out, 'save'))
  }
  terminal.say(`${words[language].wrote(out)}\n`)
}
