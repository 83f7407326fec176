/** Which files of a folder are scenario files. */

import { EXTENSION, isDeviceName } from '../../shared/scenario/file-name.ts'

/** Whether a file of this name is listed and opened as a scenario: hidden ones are not. */
export function isScenarioName(name: string): boolean {
  return name.toLowerCase().endsWith(EXTENSION) && !name.startsWith('.')
}

/** Whether the system keeps a file under this very name: Windows takes `CON.h45` for a device and `a:b.h45` for a hidden part of `a`. */
export function isKeptName(name: string, platform: NodeJS.Platform = process.platform): boolean {
  return platform !== 'win32' || !(/[<>:"/\\|?*]/.test(name) || isDeviceName(name))
}
