/** Presenting: where it is seen, and what the audience is kept from. Never in a file, never a step of undo. */

import type { StoreApi } from 'zustand/vanilla'
import type { Fault } from '../../shared/faults.ts'
import type { AppState } from './app-state.ts'

/** `second`: in a window of its own. `here`: over this very window. */
export type Stage = 'second' | 'here'

export interface Presentation {
  readonly stage: Stage
  /** Name of the channel over which scenes go to the audience's page. */
  readonly channel: string
  /** The audience sees what it saw when the hold began, whatever is changed. */
  readonly isHeld: boolean
  /** The audience sees an empty ground. */
  readonly isBlank: boolean
  /** Milliseconds since 1970. */
  readonly startedAt: number
}

export interface PresentationActions {
  beginPresenting(stage: Stage, channel: string): void
  /** The same presentation on another stage. `channel`: of the window that was opened for it; without one it stays. */
  moveStage(stage: Stage, channel?: string): void
  holdAudience(isHeld: boolean): void
  blankAudience(isBlank: boolean): void
  endPresenting(): void
}

/** What is said of where the audience looks, for as long as somebody presents. */
const PLACES: readonly string[] = ['audience.no-display', 'audience.same-display', 'audience.display-gone']

function withoutPlaces(notices: readonly Fault[]): readonly Fault[] {
  return notices.filter(({ code }) => !PLACES.includes(code))
}

export function presentationActions(
  { getState: get, setState: set }: StoreApi<AppState>,
  now: () => number = Date.now,
): PresentationActions {
  const change = (part: Partial<Presentation>) => {
    const { presentation } = get()
    if (presentation !== null) set({ presentation: { ...presentation, ...part } })
  }
  return {
    beginPresenting: (stage, channel) =>
      set({ presentation: { stage, channel, isHeld: false, isBlank: false, startedAt: now() } }),
    moveStage: (stage, channel) => change(channel === undefined ? { stage } : { stage, channel }),
    holdAudience: isHeld => change({ isHeld }),
    blankAudience: isBlank => change({ isBlank }),
    endPresenting: () => set({ presentation: null, notices: withoutPlaces(get().notices) }),
  }
}
