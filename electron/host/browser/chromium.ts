/** Where a browser of the Chromium family is installed, which can show a page as a window of its own. */

import { accessSync, constants } from 'node:fs'
import path from 'node:path'

export interface Machine {
  readonly platform: NodeJS.Platform
  readonly environment: NodeJS.ProcessEnv
  /** Whether there is a program at this absolute path. */
  readonly runs: (file: string) => boolean
}

export const thisMachine: Machine = {
  platform: process.platform,
  environment: process.env,
  runs(file) {
    try {
      accessSync(file, constants.X_OK)
      return true
    } catch {
      return false
    }
  },
}

const ON_PATH = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
]

const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser']

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
]

/** Absolute path of the browser: the one that CHROMIUM_PATH names, or else the first that is installed. */
export function findChromium(machine: Machine = thisMachine): string | undefined {
  const named = machine.environment.CHROMIUM_PATH
  if (named !== undefined && named !== '') return machine.runs(named) ? named : undefined
  return placesOf(machine).find(machine.runs)
}

function placesOf({ platform, environment }: Machine): string[] {
  switch (platform) {
    case 'darwin': {
      const folders = ['/Applications', path.posix.join(environment.HOME ?? '/', 'Applications')]
      return folders.flatMap(folder =>
        MAC_APPLICATIONS.map(name => `${folder}/${name}.app/Contents/MacOS/${name}`),
      )
    }
    case 'win32': {
      const folders = [
        environment.ProgramFiles,
        environment['ProgramFiles(x86)'],
        environment.LOCALAPPDATA,
      ].filter(folder => folder !== undefined)
      return folders.flatMap(folder => WINDOWS_PROGRAMS.map(name => path.win32.join(folder, name)))
    }
    default: {
      const folders = (environment.PATH ?? '').split(':').filter(path.posix.isAbsolute)
      return ON_PATH.flatMap(name => folders.map(folder => path.posix.join(folder, name)))
    }
  }
}
