/** What a page begins with: the work that its tab had in hand before it was loaded again, and what others left unsaved. */

import type { LeftBackup } from '../../../shared/contract/files.ts'
import { MOST_SLOTS } from '../../client/tab-memory.ts'
import type { App } from '../../store/app-store.ts'
import { isPristine } from '../../store/new-document.ts'
import { isRisky, showRestored } from './restored-work.ts'

/** What the tab of this page remembers of the page before it. */
export interface Remembered {
  /** Slots of its unsaved work, which no other page has. */
  readonly slots: readonly string[]
  /** Slots of pages of this browser that were closed, whose work nobody has in hand. */
  readonly closed: readonly string[]
  /** Of the file that it had in hand. */
  readonly ticket: string | null
  /** Slots that living pages have; work in them is in somebody's hand, though its host may have ended since. */
  readonly held: ReadonlySet<string>
}

/**
 * Brings back what this tab had in hand: its unsaved work where that is one and its file is as it was, its file otherwise.
 * All other work that was left waits for an answer. What is in hand already is not replaced, and nothing that goes wrong
 * here is a reason not to begin. Answers with the slots of this tab that still hold work.
 */
export async function takeUpWork(
  app: App,
  { slots, closed, ticket, held }: Remembered,
): Promise<readonly string[]> {
  const { client, store } = app
  const claims = [...closed, ...slots].slice(-MOST_SLOTS)
  const listed = await client.ask('backups:list', { claims }).catch(() => [])
  const left = listed.filter(({ slot }) => slots.includes(slot) || !held.has(slot))
  const own = left.filter(({ slot }) => slots.includes(slot))
  const [only] = own.length === 1 ? own : []
  const isRestored = only !== undefined && isPlain(only) && (await restoreUntouched(app, only))
  if (!isRestored && ticket !== null) await openUntouched(app, ticket)
  tellKept(app, own)
  const waiting = isRestored ? left.filter(each => each !== only) : left
  if (waiting.length > 0) store.setState({ left: waiting })
  return own.map(({ slot }) => slot)
}

/** Another page, or another start, put a model in force with which this tab's work cannot be shown. */
function tellKept({ actions }: App, own: readonly LeftBackup[]): void {
  actions.say(
    own.flatMap(({ title, otherPack }) =>
      otherPack === null ? [] : [{ code: 'pack.work-kept', args: { title, pack: otherPack } }],
    ),
  )
}

/** Nothing has to be asked about it. */
function isPlain(work: LeftBackup): boolean {
  const isAsItWas = work.standing === null || work.standing === 'same'
  return isAsItWas && !isRisky(work) && work.otherPack === null
}

async function restoreUntouched(app: App, work: LeftBackup): Promise<boolean> {
  if (!isUntouched(app)) return false
  const opened = await app.client
    .ask('backups:open', { slot: work.slot, purpose: 'restore' })
    .catch(() => null)
  if (opened === null || !isUntouched(app)) return false
  showRestored(app, work, opened)
  return true
}

/** A host that was started again does not know the file any more; there is nothing to say about that. */
async function openUntouched(app: App, ticket: string): Promise<void> {
  const opened = await app.client.ask('files:open', { ticket }).catch(() => null)
  if (opened !== null && isUntouched(app)) app.actions.show(opened)
}

/** The planner has begun nothing on this page yet. */
function isUntouched({ store }: App): boolean {
  const { document, file } = store.getState()
  return file === null && isPristine(document)
}
