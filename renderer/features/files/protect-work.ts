/** Keeps the work of this page from being lost: by backups while it lives, and by taking up what was left when it begins. */

import { freeSlots, heldSlots, takeSlot, takeSlots } from '../../client/slot-locks.ts'
import { slotMemory, tabMemory } from '../../client/tab-memory.ts'
import type { App } from '../../store/app-store.ts'
import { followWithBackups } from '../../store/backups.ts'
import { followModel } from '../packs/start-anew.ts'
import { takeUpWork } from './take-up-work.ts'

/** Follows the app from now on. Ends when what the tab had in hand before is in hand again. */
export async function protectWork(app: App, page: Window): Promise<void> {
  const { locks } = page.navigator
  const tab = tabMemory(page.sessionStorage)
  const browser = slotMemory(page.localStorage)
  const before = { slots: tab.slots(), ticket: tab.ticket(), ofBrowser: browser.slots() }
  const slot = crypto.randomUUID()
  tab.keepSlots([...before.slots, slot])
  browser.keepSlots([...before.ofBrowser, slot])
  takeSlot(locks, slot)

  const { flush, keepNow } = followWithBackups(app.client, app.store, slot)
  followModel(app, page, keepNow)
  page.addEventListener('pagehide', flush)
  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState === 'hidden') flush()
  })
  app.store.subscribe(({ file }, { file: last }) => {
    if (file !== last) tab.keepTicket(file?.ticket ?? null)
  })

  const slots = await takeSlots(locks, before.slots)
  const held = await heldSlots(locks)
  const closed = await freeSlots(locks, before.ofBrowser)
  const full = await takeUpWork(app, { slots, closed, ticket: before.ticket, held })
  tab.keepSlots([...full, slot])
}
