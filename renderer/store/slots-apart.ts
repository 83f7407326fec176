/** Scenarios that are drawn together are told apart: no two of them have the same slot, however many a document has. */

import type { StoreApi } from 'zustand/vanilla'
import { SLOTS } from '../../shared/reading/slots.ts'
import { type AppState, shownScenarios } from './app-state.ts'

type Slots = Readonly<Record<string, number>>

/**
 * The slots after each of `drawn` that has the slot of one before it got a free one. Those that were drawn already come
 * first, so that it is a line that comes new that changes its look; the same object where nothing changes.
 */
export function slotsApart(slots: Slots, drawn: readonly string[]): Slots {
  const used = new Set<number>()
  const clashing = drawn.filter(id => {
    const slot = slots[id]
    if (slot === undefined || used.has(slot)) return true
    used.add(slot)
    return false
  })
  if (clashing.length === 0) return slots
  const free = SLOTS.filter(slot => !used.has(slot))
  return { ...slots, ...Object.fromEntries(clashing.map((id, index) => [id, free[index] ?? SLOTS[0]])) }
}

/** Keeps the slots of what is drawn apart, from now on. Must be called before anything else listens to the store. */
export function keepSlotsApart(store: StoreApi<AppState>): void {
  const drawnIn = (state: AppState) => shownScenarios(state).map(({ id }) => id)
  const part = (state: AppState, before: readonly string[]) => {
    const drawn = drawnIn(state)
    const stayed = before.filter(id => drawn.includes(id))
    const slots = slotsApart(state.slots, [...new Set([...stayed, ...drawn])])
    if (slots !== state.slots) store.setState({ slots })
  }
  store.subscribe((state, before) => {
    const isSame =
      state.document.scenarios === before.document.scenarios &&
      state.activeId === before.activeId &&
      state.shown === before.shown &&
      state.slots === before.slots
    if (!isSame) part(state, drawnIn(before))
  })
}
