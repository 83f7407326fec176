/** The last change shown again: its results before and after it in turn, three times, without touching the content. */

import type { StoreApi } from 'zustand/vanilla'
import type { Client } from '../client/client.ts'
import { type AppState, activeScenario } from './app-state.ts'
import { runOnce } from './runs.ts'

export interface ReplayActions {
  /** Shows the last change again; nothing where there is none. Resolves when the screen is as before. */
  replay(): Promise<void>
}

/** Three times within three seconds; each side stands as long as the other. In milliseconds. */
const TIMES = 3
const HALF = 480

export function createReplay(
  client: Client,
  { getState: get, setState: set }: StoreApi<AppState>,
  wait: (milliseconds: number) => Promise<void> = pause,
): ReplayActions {
  let current = 0

  return {
    async replay() {
      const step = get().past.at(-1)
      if (step === undefined) return
      current += 1
      const mine = current
      const { document, activeId } = get()
      const before = await runOnce(client, get(), step.before)
      const isInterrupted = () =>
        mine !== current || get().document !== document || activeScenario(get()).id !== activeId
      if (before === null) return
      for (let time = 0; time < TIMES && !isInterrupted(); time += 1) {
        set({ replayed: before })
        await wait(HALF)
        if (isInterrupted()) break
        set({ replayed: null })
        await wait(HALF)
      }
      if (mine === current) set({ replayed: null })
    },
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
