/** Keeps preferences with electron-store: the one place where it is made. */

import Store from 'electron-store'
import { outliveFileLimits } from '../../services/disk/file-limit.ts'
import type { PreferenceStore } from '../../services/preference-file.ts'

/** The store of `FOLDER/NAME.json`. @throws where that file is not JSON or the folder cannot be written. */
export function electronStore(folder: string, name: string): PreferenceStore {
  outliveFileLimits()
  const store = new Store<Record<string, unknown>>({
    cwd: folder,
    name,
    accessPropertiesByDotNotation: false,
  })
  return { get: key => store.get(key), set: (key, value) => store.set(key, value) }
}
