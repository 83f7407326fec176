/** Unsaved work, kept apart from the planner's files until it is saved or given up. */

import type { LeftBackup, OpenedBackup } from '../../shared/contract/files.ts'
import type { ScenarioDocument } from '../../shared/scenario/document.ts'
import type { SavedFile, ScenarioFiles } from './scenario-files.ts'

interface BackupsOptions {
  /** Private folder of the program, below which backups are kept. */
  readonly folder: string
  readonly files: ScenarioFiles
}

export class Backups {
  private readonly options: BackupsOptions

  constructor(options: BackupsOptions) {
    this.options = options
  }

  write(slot: string, ticket: string | null, document: ScenarioDocument): Promise<{ savedAt: string }> {
    return Promise.reject(new Error(`not built: ${slot} ${ticket} ${document.id} ${this.options.folder}`))
  }

  list(claims: readonly string[]): Promise<LeftBackup[]> {
    return Promise.reject(new Error(`not built: ${claims}`))
  }

  open(slot: string, purpose: 'look' | 'restore'): Promise<OpenedBackup> {
    return Promise.reject(new Error(`not built: ${slot} ${purpose}`))
  }

  discard(slot: string): Promise<void> {
    return Promise.reject(new Error(`not built: ${slot}`))
  }

  rescue(slot: string): Promise<SavedFile> {
    return Promise.reject(new Error(`not built: ${slot}`))
  }
}
