/** The store as the screen follows it: at once, but under a moving hand in one piece with the result of its run. */

import { shallow } from 'zustand/shallow'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AppState } from './app-state.ts'

/** A store that is only read. */
export type ShownStore = Pick<StoreApi<AppState>, 'getState' | 'getInitialState' | 'subscribe'>

export interface PacedStore extends ShownStore {
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
export function paced(store: ShownStore, nextFrame: NextFrame): PacedStore {
  const shown = createStore(store.getState)
  const catchUp = () => shown.setState(store.getState(), true)

  /** What was shown when a frame was last waited for: the wait is over as soon as anything else is. */
  let awaited: AppState | null = null

  /** A hand moves just before a frame is drawn: the first one still belongs to the movement itself. */
  function catchUpAfterNextFrame(): void {
    const before = shown.getState()
    if (awaited === before) return
    awaited = before
    nextFrame(() =>
      nextFrame(() => {
        if (shown.getState() === before) catchUp()
      }),
    )
  }

  store.subscribe(state => {
    if (hasOnlyMoved(state, shown.getState())) catchUpAfterNextFrame()
    else catchUp()
  })

  return { ...shown, catchUp }
}

/** Whether nothing is new but a movement of the lever in hand, to which there is no result yet. */
function hasOnlyMoved(state: AppState, shown: AppState): boolean {
  const { document, past, future, slots, moved } = state
  return state.held !== null && shallow(state, { ...shown, document, past, future, slots, moved })
}

/** What stands still from the moment a lever is taken until it is let go, and follows `store` at any other time. */
export function atRest(store: ShownStore): ShownStore {
  const rested = createStore(store.getState)
  store.subscribe(state => {
    if (state.held === null) rested.setState(state, true)
  })
  return rested
}
