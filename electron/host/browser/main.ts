/** The browser's host as it is built: one file that the start loads, where hundreds of sources would take most of its time. */

import path from 'node:path'
import { FaultError } from '../../../shared/faults.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { readPageFiles } from '../page-files.ts'
import { userFolders } from '../program.ts'
import { refuseToStart } from '../refuse.ts'
import { type StartOptions, systemLanguage } from '../start-options.ts'
import { openBuiltPage } from './page.ts'
import { serveBrowser } from './serve.ts'

export interface BuiltSurroundings {
  /** Folder of the program, with its package.json and what was built below `dist/`. */
  readonly root: string
  readonly options: StartOptions
  /** In which a refusal is said. */
  readonly language: Language
  /** Told where the page can be had: of this host, or of the one that runs already. */
  readonly announce: (word: 'serving' | 'running', address: string) => void
}

/** Serves the built page until the process is interrupted; the status with which it shall end. What cannot be is said. */
export async function serveBuiltPage(surroundings: BuiltSurroundings): Promise<number> {
  try {
    await serve(surroundings)
    return 0
  } catch (error) {
    // Here, because a fault of this file is none to the sources, which have a class of their own for it.
    return refuseToStart(error, surroundings.language)
  }
}

async function serve({ root, options, announce }: BuiltSurroundings): Promise<void> {
  const files = await readPageFiles(path.join(root, 'dist/renderer')).catch(() => {
    throw new FaultError({ code: 'host.page-missing', args: {} })
  })
  await serveBrowser({
    root,
    options,
    places: {
      seeds: path.join(root, 'seeds'),
      ...userFolders(process.platform, process.env),
      language: systemLanguage(process.env),
    },
    openPage: async () => openBuiltPage(files),
    onReady: address => announce('serving', address),
    onRunning: address => announce('running', address),
  })
}
