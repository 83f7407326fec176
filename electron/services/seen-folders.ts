/** Folders in which scenario files were listed before: one of them that is missing is out of reach, and not empty. */

import type { PreferencesKeeper } from './preferences.ts'

/** Folders remembered; the oldest go first. */
const MOST = 20

export class SeenFolders {
  private readonly preferences: PreferencesKeeper

  constructor(preferences: PreferencesKeeper) {
    this.preferences = preferences
  }

  has(folder: string): boolean {
    return this.preferences.read().seenFolders.includes(folder)
  }

  add(folder: string): void {
    const others = this.preferences.read().seenFolders.filter(seen => seen !== folder)
    this.preferences.write({ seenFolders: [...others, folder].slice(-MOST) })
  }
}
