/** The files that were opened or saved last, known without touching them. */

import type { RecentFile } from '../../shared/contract/files.ts'
import type { PreferencesKeeper } from './preferences.ts'
import type { ScenarioFiles } from './scenario-files.ts'

export class RecentFiles {
  private readonly preferences: PreferencesKeeper
  private readonly files: ScenarioFiles

  constructor(preferences: PreferencesKeeper, files: ScenarioFiles) {
    this.preferences = preferences
    this.files = files
  }

  list(): RecentFile[] {
    throw new Error(`not built: ${this.preferences} ${this.files}`)
  }

  /** Notes that the file of a ticket was opened or saved. */
  note(ticket: string): void {
    throw new Error(`not built: ${ticket}`)
  }

  forget(ticket: string): void {
    throw new Error(`not built: ${ticket}`)
  }
}
