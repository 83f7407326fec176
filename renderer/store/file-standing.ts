/** What became of the file in hand on disk: asked again and again, and answered where no work is touched by it. */

import type { StoreApi } from 'zustand/vanilla'
import type { FileStanding, OpenedFile } from '../../shared/contract/files.ts'
import { sameContent } from '../../shared/json/same-content.ts'
import type { Client } from '../client/client.ts'
import { type AppState, type FileInHand, isEdited } from './app-state.ts'
import { notTold } from './notices.ts'
import { faultsOf } from './refusal.ts'

interface StandingParts {
  readonly client: Client
  readonly store: StoreApi<AppState>
  /** Whether a save is under way: what a look says of the file meanwhile is out of date. */
  readonly isSaving: () => boolean
  /** Shows what was read from disk in place of the same document. */
  readonly showAgain: (opened: OpenedFile) => void
}

/**
 * Asks what stands on disk and notes it. A file that was changed elsewhere is read again where nothing was changed here;
 * otherwise the planner decides. A host that does not answer says so elsewhere.
 */
export function standingCheck({ client, store, isSaving, showAgain }: StandingParts): () => Promise<void> {
  const { getState: get, setState: set } = store

  /** Another file came into hand, or the same was written, or a hand is on a lever. */
  const isOutdated = (file: FileInHand) => get().file !== file || isSaving() || get().held !== null

  function note(file: FileInHand, standing: FileStanding): void {
    if (standing !== file.standing) set({ file: { ...file, standing } })
  }

  async function readAgain(file: FileInHand): Promise<void> {
    let opened: OpenedFile
    try {
      opened = await client.ask('files:open', { ticket: file.ticket })
    } catch (reason) {
      if (isOutdated(file)) return
      // Said once; it is tried again with every look, for another program may still be writing.
      if (file.standing === 'same') set({ notices: notTold(get().notices, faultsOf(reason)) })
      return note(file, 'changed')
    }
    if (isOutdated(file)) return
    if (isWorkOpen(get())) return note(file, 'changed')
    if (isNothingNew(opened, get()) && opened.ticket !== null) {
      set({ file: { ...file, ticket: opened.ticket, standing: 'same' } })
    } else showAgain(opened)
  }

  return async () => {
    const { file } = get()
    if (file === null || file.standing === 'unread' || isOutdated(file)) return
    const standing = await client.ask('files:check', { ticket: file.ticket }).then(
      answer => answer.standing,
      () => file.standing,
    )
    if (isOutdated(file) || standing === 'unread') return
    // What was gone stands in this page alone: nothing is read over it unasked.
    const mayRead = file.standing === 'same' || file.standing === 'changed'
    if (standing === 'changed' && mayRead && !isWorkOpen(get())) await readAgain(file)
    else note(file, standing)
  }
}

/** Whether reading the file again would cost the planner something: changes, or changes taken back that can be done again. */
function isWorkOpen(state: Pick<AppState, 'document' | 'saved' | 'future'>): boolean {
  return isEdited(state) || state.future.length > 0
}

/** Other bytes of the same content: written by another program in its own way. */
function isNothingNew({ document, notices, report, isReadOnly }: OpenedFile, { saved }: AppState): boolean {
  return notices.length === 0 && report === null && !isReadOnly && sameContent(document, saved)
}
