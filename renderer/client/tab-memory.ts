/** What a tab, or its whole browser, remembers of earlier pages: the slots of their unsaved work, and a tab the file that it had in hand. */

import { z } from 'zod'
import { backupSlot, fileTicket } from '../../shared/contract/files.ts'

const SLOTS = 'hanoi-2045-slots'
const TICKET = 'hanoi-2045-file'
/** As many as a page may claim. */
export const MOST_SLOTS = 20

export interface SlotMemory {
  /** Slots that were written and not seen empty since; of a browser the latest of all its pages. */
  slots(): readonly string[]
  keepSlots(slots: readonly string[]): void
}

export interface TabMemory extends SlotMemory {
  /** Of the file that was in hand last; null for none. */
  ticket(): string | null
  keepTicket(ticket: string | null): void
}

/** @param storage of the tab or of the browser; whatever else stands there counts as nothing. */
export function slotMemory(storage: Pick<Storage, 'getItem' | 'setItem'>): SlotMemory {
  return {
    slots: () =>
      z
        .array(backupSlot)
        .catch([])
        .parse(jsonOf(storage.getItem(SLOTS))),
    keepSlots: slots => storage.setItem(SLOTS, JSON.stringify(slots.slice(-MOST_SLOTS))),
  }
}

/** @param storage of the tab; whatever else stands there counts as nothing. */
export function tabMemory(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): TabMemory {
  return {
    ...slotMemory(storage),
    ticket: () => fileTicket.nullable().catch(null).parse(storage.getItem(TICKET)),
    keepTicket: ticket => {
      if (ticket === null) storage.removeItem(TICKET)
      else storage.setItem(TICKET, ticket)
    },
  }
}

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
