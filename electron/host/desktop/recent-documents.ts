/** Files that were opened or saved last, told to the system's own list and to the menu. */

import type { App } from 'electron'
import type { Handlers } from '../../../shared/contract/contract.ts'
import type { RecentFiles } from '../../services/recent-files.ts'
import type { ScenarioFiles } from '../../services/scenario-files.ts'

export interface RecentDocuments {
  readonly app: Pick<App, 'addRecentDocument' | 'clearRecentDocuments'>
  readonly services: {
    readonly files: Pick<ScenarioFiles, 'placeOfTicket'>
    readonly recents: Pick<RecentFiles, 'list' | 'forget'>
  }
  readonly platform: NodeJS.Platform
  /** Told after the list changed. */
  readonly onChange: () => void
}

/** The handlers, of which those that open, save, rescue and forget tell what became of the list. */
export function tellRecents(handlers: Handlers, parts: RecentDocuments): Handlers {
  const { app, services, onChange } = parts

  function note(ticket: string | null): void {
    if (ticket !== null && hasOwnList(parts.platform))
      app.addRecentDocument(services.files.placeOfTicket(ticket).path)
    onChange()
  }

  return {
    ...handlers,
    'files:open': async input => {
      const opened = await handlers['files:open'](input)
      note(opened.ticket)
      return opened
    },
    'files:save': async input => {
      const saved = await handlers['files:save'](input)
      note(saved.ticket)
      return saved
    },
    'backups:rescue': async input => {
      const saved = await handlers['backups:rescue'](input)
      note(saved.ticket)
      return saved
    },
    'recents:forget': async input => {
      const answer = await handlers['recents:forget'](input)
      onChange()
      return answer
    },
  }
}

/** Forgets all of them, here and in the system's list. */
export function clearRecents({ app, services, platform, onChange }: RecentDocuments): void {
  for (const { ticket } of services.recents.list()) services.recents.forget(ticket)
  if (hasOwnList(platform)) app.clearRecentDocuments()
  onChange()
}

/** Linux keeps none for programs. */
function hasOwnList(platform: NodeJS.Platform): boolean {
  return platform === 'darwin' || platform === 'win32'
}
