/** Files that are named from outside, on a command line, by a second start or by the system: the same gate for all of them. */

import { realpath } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { type Fault, FaultError, fault } from '../../shared/faults.ts'
import { fileFault } from '../services/disk/file-faults.ts'
import { within } from '../services/disk/patience.ts'
import { isScenarioName } from '../services/file-names.ts'

/** More files than this are not taken at once, and no path is longer than this. */
const MOST_FILES = 20
const LONGEST_PATH = 4096

const fullPath = z.string().max(LONGEST_PATH).refine(path.isAbsolute)

/** What one start hands to another: full paths, never its words themselves. */
export const handedFiles = z.strictObject({
  files: z.array(fullPath).max(MOST_FILES),
  /** Files beyond those that are taken at once. */
  leftOut: z.number().int().nonnegative(),
  /** Why some of the words name no file. */
  refused: z.array(fault).max(MOST_FILES),
})
export type HandedFiles = z.infer<typeof handedFiles>

export const NO_FILES: HandedFiles = { files: [], leftOut: 0, refused: [] }

/** What the words name, counted from `folder`; words that begin as options do are none. */
export function handOver(words: readonly string[], folder: string): HandedFiles {
  const files: string[] = []
  const refused: Fault[] = []
  for (const word of words.filter(one => !one.startsWith('-'))) {
    const reason = refusalOf(word)
    if (reason === undefined) files.push(path.resolve(folder, word))
    else refused.push(reason)
  }
  return {
    files: files.slice(0, MOST_FILES),
    leftOut: Math.max(0, files.length - MOST_FILES),
    refused: refused.slice(0, MOST_FILES),
  }
}

/** Why a word is no path of a scenario file. An address (`file://…`) is no path, and nothing in a path is decoded. */
function refusalOf(word: string): Fault | undefined {
  const name = path.basename(word)
  if (word.includes('\0') || word.length > LONGEST_PATH || /^[a-z][a-z0-9+.-]*:\/\//i.test(word))
    return { code: 'outside.no-path', args: { name: word.slice(0, 100) } }
  return isScenarioName(name) ? undefined : { code: 'file.not-a-scenario-name', args: { name } }
}

/** Whether the path leads to another machine, which must not even be looked at unasked: looking logs in there. */
export function isOnNetwork(file: string, platform: NodeJS.Platform = process.platform): boolean {
  return platform === 'win32' && /^[\\/]{2}/.test(file)
}

/** Milliseconds that a disk may take to say where a file is. */
const PATIENCE = 10_000

/** @throws FaultError where the path does not lead to anything, or its disk does not answer, as `file.…`. */
export async function checkIsThere(file: string): Promise<void> {
  try {
    await within(PATIENCE, () => realpath(file))
  } catch (error) {
    throw new FaultError(fileFault(error, path.basename(file), 'open'))
  }
}

/** Says that of several files only one is opened. */
export function onlyOneOpened(name: string, others: number): Fault {
  return { code: 'outside.one-at-a-time', args: { name, others } }
}
