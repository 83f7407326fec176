/** The store as the screen follows it: at once, but under a moving hand in one piece with the result of its run. */

import { shallow } from 'zustand/shallow'
import type { StoreApi } from 'zustand/vanilla'
import type { AppState } from './app-state.ts'

/** A store that is only read. */
export interface PacedStore extends Pick<StoreApi<AppState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Shows at once whatever is held back. */
  catchUp(): void
}

/** Asks to be called with the next frame, as `requestAnimationFrame` does. */
export type NextFrame = (then: () => void) => unknown

/**
 * While a lever is in hand, its movement is shown together with the result that answers to it, so that the screen is drawn
 * once and not twice for each; where the result does not come with the next frame, the movement is shown without it.
 * Whatever else changes is shown at once.
 */
export function paced(store: StoreApi<AppState>, nextFrame: NextFrame): PacedStore {
  let shown = store.getState()
  /** Counts what was shown: a frame that was waited for is late where something was shown since. */
  let turn = 0
  let awaited = -1
  const listeners = new Set<Parameters<StoreApi<AppState>['subscribe']>[0]>()

  function catchUp(): void {
    const before = shown
    shown = store.getState()
    if (shown === before) return
    turn += 1
    for (const listener of listeners) listener(shown, before)
  }

  /** A hand moves just before a frame is drawn: the first one still belongs to the movement itself. */
  function catchUpAfterNextFrame(): void {
    if (awaited === turn) return
    const mine = turn
    awaited = mine
    nextFrame(() =>
      nextFrame(() => {
        if (mine === turn) catchUp()
      }),
    )
  }

  store.subscribe(state => {
    if (hasOnlyMoved(state, shown)) catchUpAfterNextFrame()
    else catchUp()
  })

  return {
    getState: () => shown,
    getInitialState: store.getInitialState,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    catchUp,
  }
}

/** Whether nothing is new but a movement of the lever in hand, to which there is no result yet. */
function hasOnlyMoved(state: AppState, shown: AppState): boolean {
  const { document, past, future, slots, moved } = state
  return state.held !== null && shallow(state, { ...shown, document, past, future, slots, moved })
}
