/** Which scene the audience sees: follows what is offered, holds it, blanks it. A pure machine, whatever a scene is. */

import { sameContent } from '../../../shared/json/same-content.ts'

/** What stands before the audience. */
export interface Staged<S> {
  readonly scene: S
  /** An empty ground in place of it. */
  readonly isBlank: boolean
}

export interface StageState<S> {
  /** What the operator's screen shows; null until there is something. */
  readonly offered: S | null
  /** What the audience was shown last. */
  readonly shown: S | null
  readonly isHeld: boolean
  readonly isBlank: boolean
}

export type StageEvent<S> =
  | { readonly kind: 'offer'; readonly scene: S }
  | { readonly kind: 'hold'; readonly isHeld: boolean }
  | { readonly kind: 'blank'; readonly isBlank: boolean }
  /** A page of the audience has begun and knows nothing. */
  | { readonly kind: 'arrival' }

export const emptyStage = { offered: null, shown: null, isHeld: false, isBlank: false } as const

/**
 * The stage after an event, and what is to be sent to the audience; null where it sees what it should already. While held nothing
 * that the operator does to the screen is sent; to blank is meant for the audience, and is sent at any time. A page that begins
 * under a hold is given what was shown before it, or where nothing was, what is offered: it cannot hold what it never had.
 */
export function staged<S extends object>(
  state: StageState<S>,
  event: StageEvent<S>,
): readonly [StageState<S>, Staged<S> | null] {
  switch (event.kind) {
    case 'offer': {
      const next = { ...state, offered: event.scene }
      if (state.isHeld || sameContent(event.scene, state.shown)) return [next, null]
      return sent({ ...next, shown: event.scene })
    }
    case 'hold': {
      const next = { ...state, isHeld: event.isHeld }
      if (event.isHeld || sameContent(state.offered, state.shown)) return [next, null]
      return sent({ ...next, shown: state.offered })
    }
    case 'blank': {
      if (event.isBlank === state.isBlank) return [state, null]
      return sent({ ...state, isBlank: event.isBlank })
    }
    case 'arrival':
      return sent({ ...state, shown: state.shown ?? state.offered })
  }
}

function sent<S>(state: StageState<S>): readonly [StageState<S>, Staged<S> | null] {
  const { shown, isBlank } = state
  return [state, shown === null ? null : { scene: shown, isBlank }]
}
