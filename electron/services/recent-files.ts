/** The files that were opened or saved last, known without touching them. */

import { basename, dirname } from 'node:path'
import type { RecentFile } from '../../shared/contract/files.ts'
import { MOST_RECENTS, type PreferencesKeeper } from './preferences.ts'
import type { ScenarioFiles } from './scenario-files.ts'

export class RecentFiles {
  private readonly preferences: Pick<PreferencesKeeper, 'read' | 'write'>
  private readonly files: Pick<ScenarioFiles, 'admit' | 'placeOfTicket'>
  /** Id of the pack that runs. */
  private readonly pack: string
  private readonly now: () => Date

  constructor(
    preferences: Pick<PreferencesKeeper, 'read' | 'write'>,
    files: Pick<ScenarioFiles, 'admit' | 'placeOfTicket'>,
    pack: string,
    now: () => Date = () => new Date(),
  ) {
    this.preferences = preferences
    this.files = files
    this.pack = pack
    this.now = now
  }

  /** The last one first. Whether they are still there is not asked: a drive that is away must not hold up a start. */
  list(): RecentFile[] {
    return this.preferences.read().recents.map(({ path, openedAt, pack = this.pack }) => ({
      ...this.files.admit(path, 'open'),
      folder: basename(dirname(path)),
      openedAt,
      otherPack: pack === this.pack ? null : pack,
    }))
  }

  /** Notes that the file of a ticket was opened or saved. */
  note(ticket: string): void {
    const { path } = this.files.placeOfTicket(ticket)
    const recents = [{ path, openedAt: this.now().toISOString(), pack: this.pack }, ...this.without(path)]
    this.preferences.write({ recents: recents.slice(0, MOST_RECENTS) })
  }

  /** Takes the file of a ticket off the list; the file stays. */
  forget(ticket: string): void {
    this.preferences.write({ recents: this.without(this.files.placeOfTicket(ticket).path) })
  }

  private without(path: string) {
    return this.preferences.read().recents.filter(each => each.path !== path)
  }
}
