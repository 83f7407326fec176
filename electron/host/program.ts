/** The program behind every screen: its services and what answers for them, opened from the options of the start. */

import { homedir } from 'node:os'
import path from 'node:path'
import type { Handlers } from '../../shared/contract/contract.ts'
import type { Language } from '../../shared/model/definition.ts'
import { openRunningServices, type RunningServices } from '../services/packs/running-services.ts'
import type { MakeStore } from '../services/preferences.ts'
import type { Services } from '../services/services.ts'
import { createHandlers, type HostTraits } from './handlers.ts'
import { type Report, reportToStderr } from './report.ts'
import type { StartOptions } from './start-options.ts'

/** The name that folders of the program bear. */
export const PROGRAM_NAME = 'Hanoi 2045'

/** What holds where the options are silent. */
export interface ProgramPlaces {
  /** Version of the program. */
  readonly version: string
  readonly seeds: string
  readonly documents: string
  readonly preferences: string
  /** Of the system, where the program speaks it. */
  readonly language: Language | undefined
}

export interface Program {
  readonly running: RunningServices
  readonly handlers: Handlers
}

/**
 * @param report told what goes wrong beside the questions.
 * @throws FaultError where the pack that is given, or the one that the program comes with, cannot be used.
 */
export async function openProgram(
  options: StartOptions,
  places: ProgramPlaces,
  makeStore: MakeStore,
  traitsFor: (running: RunningServices) => HostTraits,
  report: Report = reportToStderr,
): Promise<Program> {
  const running = await openRunningServices({
    shipped: places.seeds,
    ...(options.seeds !== undefined && { given: options.seeds }),
    documents: options.documents ?? places.documents,
    version: places.version,
    preferences: {
      folder: options.preferences ?? places.preferences,
      makeStore,
      defaults: { language: places.language ?? 'vi', theme: 'system' },
    },
    analysis: { report },
    report,
  })
  return { running, handlers: createHandlers(running, traitsFor(running)) }
}

/** Keeps what a start leaves behind: the language given with it, and what the model held. To be called only once nothing can refuse it. */
export async function keepStart({ language }: StartOptions, services: Services): Promise<void> {
  if (language !== undefined) services.preferences.write({ language })
  await services.keepModelPrint()
}

/** Where a system keeps a user's documents and a program's settings; the same places that Electron finds. */
export function userFolders(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
  home = homeFolder(),
): { readonly documents: string; readonly preferences: string } {
  const settings = {
    darwin: path.join(home, 'Library/Application Support'),
    win32: environment.APPDATA ?? path.join(home, 'AppData/Roaming'),
  }
  const base =
    platform === 'darwin' || platform === 'win32'
      ? settings[platform]
      : environment.XDG_CONFIG_HOME || path.join(home, '.config')
  return {
    documents: path.join(home, 'Documents', PROGRAM_NAME),
    preferences: path.join(base, PROGRAM_NAME),
  }
}

/** Where the system knows of none, a place that keeps nothing: preferences and saves then say so, each in its own words. */
function homeFolder(): string {
  try {
    const home = homedir()
    if (path.isAbsolute(home)) return home
  } catch {}
  return path.resolve('/nonexistent')
}
