/** The store as it was when no lever was in hand: for what would only have to follow every movement of one. */

import type { PacedStore } from './paced.ts'

/** A store that is only read. */
export type StillStore = Pick<PacedStore, 'getState' | 'getInitialState' | 'subscribe'>

/** Stands still from the moment a lever is taken until it is let go, and is the same as `store` at any other time. */
export function atRest(store: StillStore): StillStore {
  let rested = store.getState()
  const listeners = new Set<Parameters<StillStore['subscribe']>[0]>()
  store.subscribe(state => {
    if (state.held !== null) return
    const before = rested
    rested = state
    for (const listener of listeners) listener(rested, before)
  })
  return {
    getState: () => rested,
    getInitialState: store.getInitialState,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
