/** Keeps a copy of unsaved work with the host: a second after the last change, and not later than five while changes go on. */

import type { StoreApi } from 'zustand/vanilla'
import type { Fault } from '../../shared/faults.ts'
import { sameContent } from '../../shared/json/same-content.ts'
import type { ScenarioDocument } from '../../shared/scenario/document.ts'
import type { Client } from '../client/client.ts'
import { type AppState, type BackupState, isUnsaved } from './app-state.ts'
import { notTold } from './notices.ts'
import { faultsOf } from './refusal.ts'

export interface BackupFollower {
  /** Sends at once what is due: the page may go. */
  flush(): void
  /** Has the host keep what is due, and answers whether it does: the page is about to go. */
  keepNow(): Promise<boolean>
  stop(): void
}

/** Milliseconds after the last change; at most after the first that is not kept; and until what was refused is tried again. */
const REST = 1000
const LONGEST = 5000
const RETRY = 30_000

/**
 * Follows the store from now on and keeps its unsaved work in `slot`, which must be empty and nobody else's. The slot is
 * emptied when the work is saved, taken back or given up. One write is under way at a time.
 */
export function followWithBackups(client: Client, store: StoreApi<AppState>, slot: string): BackupFollower {
  const { getState: get, setState: set } = store
  /** What the slot is known to hold. */
  let kept: { readonly document: ScenarioDocument; readonly ticket: string | null } | null = null
  /** False as soon as something was sent: an answer that was lost says nothing of what the host did. */
  let isEmpty = true
  /** When the first change was made that is not kept yet. */
  let since: number | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let isBusy = false
  let isDueMeanwhile = false
  /** What was said of a refusal, to take it back when the host keeps work again. */
  let said: readonly Fault[] = []

  const unsubscribe = store.subscribe((state, before) => {
    const isOther =
      state.document !== before.document || state.saved !== before.saved || state.file !== before.file
    if (!isOther) return
    if (state.saved !== before.saved && !isUnsaved(state)) settle()
    else plan()
  })

  function plan(): void {
    const now = Date.now()
    since ??= now
    clearTimeout(timer)
    timer = setTimeout(settle, Math.max(0, Math.min(REST, since + LONGEST - now)))
  }

  async function settle(): Promise<void> {
    clearTimeout(timer)
    since = null
    if (isBusy) {
      isDueMeanwhile = true
      return
    }
    isBusy = true
    const isDone = await act()
    isBusy = false
    if (isDueMeanwhile) {
      isDueMeanwhile = false
      settle()
    } else if (!isDone && since === null) timer = setTimeout(settle, RETRY)
  }

  /** Brings the slot to what it must hold now. False where the host did not do it. */
  async function act(): Promise<boolean> {
    const isDone = isUnsaved(get()) ? await keep() : await empty()
    return isDone && (await letGoTakenOver())
  }

  function isKept({ document, file }: AppState): boolean {
    return kept?.document === document && kept.ticket === ticketOf(file)
  }

  async function keep(): Promise<boolean> {
    const state = get()
    if (isKept(state)) return true
    const { document } = state
    const ticket = ticketOf(state.file)
    isEmpty = false
    try {
      const { savedAt } = await client.ask('backups:write', { slot, ticket, document })
      kept = { document, ticket }
      tell({ savedAt, isRefused: false }, [])
      return true
    } catch (reason) {
      tell({ savedAt: get().backup.savedAt, isRefused: true }, faultsOf(reason))
      return false
    }
  }

  /** Work that nobody waits for: a refusal is tried again, and not told. */
  async function empty(): Promise<boolean> {
    tell({ savedAt: null, isRefused: false }, [])
    if (isEmpty) return true
    isEmpty = true
    kept = null
    const isDone = await discard(slot)
    if (!isDone) isEmpty = false
    return isDone
  }

  async function letGoTakenOver(): Promise<boolean> {
    for (const each of get().backup.takenOver) {
      if (!(await discard(each))) return false
      const { backup } = get()
      set({ backup: { ...backup, takenOver: backup.takenOver.filter(other => other !== each) } })
    }
    return true
  }

  function discard(each: string): Promise<boolean> {
    return client.ask('backups:discard', { slot: each }).then(
      () => true,
      () => false,
    )
  }

  /** A refusal is said once, however often it is tried again, and no longer once it is over. */
  function tell(now: Pick<BackupState, 'savedAt' | 'isRefused'>, faults: readonly Fault[]): void {
    const { backup, notices } = get()
    if (backup.savedAt !== now.savedAt || backup.isRefused !== now.isRefused)
      set({ backup: { ...backup, ...now } })
    if (sameContent(said, faults)) return
    const others = notices.filter(notice => !said.some(each => sameContent(each, notice)))
    said = faults
    set({ notices: notTold(others, faults) })
  }

  function isDue(): boolean {
    return isUnsaved(get()) ? !isKept(get()) : !isEmpty
  }

  return {
    keepNow: async () => !isDue() || (await act()),
    flush: () => {
      if (!isDue()) return
      // What is under way may never arrive when the page goes.
      if (isBusy) act()
      else settle()
    },
    stop: () => {
      clearTimeout(timer)
      unsubscribe()
    },
  }
}

function ticketOf(file: AppState['file']): string | null {
  return file?.ticket ?? null
}
