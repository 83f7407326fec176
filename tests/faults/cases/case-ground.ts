/** What the cases have in common: a folder with one saved scenario, and what is refused said by its code. */

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type SavesUnderWay, watchSaves } from '../../../electron/host/saves-under-way.ts'
import type { FileSystem } from '../../../electron/services/disk/file-system.ts'
import type { ScenarioFiles } from '../../../electron/services/scenario-files.ts'
import type { OpenedFile } from '../../../shared/contract/files.ts'
import { FaultError } from '../../../shared/faults.ts'
import { faultSentences } from '../../../shared/locale/fault-sentences.ts'
import { stubHandlers } from '../../host/stub-handlers.ts'
import { openNamed, openShelf, titled } from '../shelf.ts'
import { inQuickFolder } from '../work-folder.ts'

export const NAME = 'plan.h45'

/** A folder that is gone when the test ends. */
export function aFolder(): Promise<string> {
  return new Promise((given, failed) => {
    inQuickFolder(
      folder =>
        new Promise<void>(resolve => {
          onTestFinished(() => resolve())
          given(folder)
        }),
    ).catch(failed)
  })
}

export interface SavedScenario {
  readonly root: string
  readonly shelf: ScenarioFiles
  readonly path: string
  readonly opened: OpenedFile
}

/** A scenario that is saved and open; `fs` is used from then on only. */
export async function aSavedScenario(fs?: FileSystem): Promise<SavedScenario> {
  const root = await aFolder()
  await openShelf(root).save({ document: titled('old'), to: { name: NAME }, replace: false })
  const shelf = openShelf(root, fs)
  const opened = await openNamed(shelf, NAME)
  return { root, shelf, path: join(shelf.folder, NAME), opened }
}

/** The saves of a shelf as a program counts them that may be told to end. */
export function savesOf(shelf: ScenarioFiles): SavesUnderWay {
  return watchSaves({ ...stubHandlers(), 'files:save': request => shelf.save(request) })
}

/**
 * The codes of what is refused, none where nothing is. Each has a sentence in both languages.
 * @throws what is no refusal.
 */
export async function codesOf(work: () => unknown): Promise<string[]> {
  try {
    await work()
    return []
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    return error.faults.map(({ code, args }) => {
      const said = faultSentences[code]
      if (said === undefined || said.vi(args) === '' || said.en(args) === '')
        throw new Error(`nothing is said of ${code}`)
      return code
    })
  }
}

/** Title of what stands on the disk. */
export async function titleAt(path: string): Promise<unknown> {
  return Object(JSON.parse(await readFile(path, 'utf8'))).title
}

/** What lies in the folder of documents. */
export function namesIn(shelf: ScenarioFiles): Promise<string[]> {
  return readdir(shelf.folder)
}
