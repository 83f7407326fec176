/** Formulas that are being written: they wait for the planner until they are applied or given up, and are no content. */

import type { StoreApi } from 'zustand/vanilla'
import { type AppState, activeScenario } from './app-state.ts'
import type { OwnEditing } from './drawer.ts'

/** What stands in the fields. */
export interface OwnDraft {
  /** Of an indicator; empty for a changed formula. */
  readonly label: string
  /** Id of a unit; null where it is left to the formula. */
  readonly unit: string | null
  readonly formula: string
  /** What an indicator is in the base year; empty where that follows from its formula. */
  readonly start: string
  readonly note: string
  /** Of a changed formula: whether it is meant for every element of the family. */
  readonly isForFamily: boolean
}

export interface OwnActions {
  /** Opens the drawer on the planner's own formulas, at one of them or at the list. */
  openOwnFormulas(editing: OwnEditing | null): void
  /** Keeps what is being written, or with null lets it go. */
  keepDraft(editing: OwnEditing, draft: OwnDraft | null): void
}

/** Under which a draft waits: an indicator is of the document, a changed formula of the scenario in hand. */
export function draftKey(state: Pick<AppState, 'document' | 'activeId'>, { kind, id }: OwnEditing): string {
  const owner = kind === 'indicator' ? '' : activeScenario(state).id
  return [state.document.id, owner, kind, id ?? ''].join(' ')
}

export function ownActions({ getState: get, setState: set }: StoreApi<AppState>): OwnActions {
  return {
    openOwnFormulas: editing => set({ drawer: { tab: 'own-formulas', editing } }),
    keepDraft: (editing, draft) => {
      const { [draftKey(get(), editing)]: _before, ...others } = get().drafts
      set({ drafts: draft === null ? others : { ...others, [draftKey(get(), editing)]: draft } })
    },
  }
}
