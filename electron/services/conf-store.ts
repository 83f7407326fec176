/** Keeps preferences where there is no Electron: the same file that electron-store would write. */

import Conf from 'conf'
import { outliveFileLimits } from './disk/file-limit.ts'
import type { PreferenceStore } from './preference-file.ts'

/** The store of `FOLDER/NAME.json`. @throws where that file is not JSON or the folder cannot be written. */
export function confStore(folder: string, name: string): PreferenceStore {
  outliveFileLimits()
  const conf = new Conf<Record<string, unknown>>({
    cwd: folder,
    configName: name,
    accessPropertiesByDotNotation: false,
  })
  return { get: key => conf.get(key), set: (key, value) => conf.set(key, value) }
}
