/** A copy of the small pack with one text replaced, for tests of what the reader says of it. */

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { openModel } from '../../electron/services/running-model.ts'
import { type Fault, FaultError } from '../../shared/faults.ts'

export const TINY = fileURLToPath(new URL('../fixtures/packs/tiny', import.meta.url))

/** The folder of a copy that the test may change; gone when the test ends. */
export async function copyOfTiny(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pack-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await cp(TINY, folder, { recursive: true })
  return folder
}

/** A copy in whose `file` the one place that reads `from` now reads `to`. */
export async function tinyWith(file: string, from: string, to: string): Promise<string> {
  const folder = await copyOfTiny()
  const text = await readFile(join(folder, file), 'utf8')
  if (text.split(from).length !== 2) throw new Error(`${file} must hold exactly once: ${from}`)
  await writeFile(
    join(folder, file),
    text.replace(from, () => to),
  )
  return folder
}

/** What opening the pack says; none where it opens. */
export async function faultsOf(folder: string): Promise<readonly Fault[]> {
  return faultsFrom(() => openModel(folder))
}

export async function faultsFrom(work: () => unknown): Promise<readonly Fault[]> {
  try {
    await work()
    return []
  } catch (error) {
    if (error instanceof FaultError) return error.faults
    throw error
  }
}

/** `FILE:LINE:COLUMN`, as a message shows it. */
export function placeOf({ at }: Fault): string {
  return at === undefined ? '' : `${at.file}:${at.line}:${at.column}`
}
