/** The last change shown again: its results before and after it in turn, three times, without touching the content. */

import type { StoreApi } from 'zustand/vanilla'
import type { Scenario, ScenarioDocument } from '../../shared/scenario/document.ts'
import { hasSameInputs } from '../../shared/scenario/same-inputs.ts'
import type { Client } from '../client/client.ts'
import { type AppState, activeScenario, simulationOf } from './app-state.ts'
import type { Step } from './history.ts'
import { runOnce } from './runs.ts'

export interface ReplayActions {
  /** Shows the last change again; nothing where there is none. Resolves when the screen is as before. */
  replay(): Promise<void>
  /** Ends a replay before its time. */
  stopReplay(): void
}

/** Which side of the change a replay shows just now; null where none is under way. */
export function replayedSide(
  state: Pick<AppState, 'document' | 'activeId' | 'outcomes' | 'replayed'>,
): 'before' | 'after' | null {
  if (state.replayed === null) return null
  return state.replayed === simulationOf(state, activeScenario(state).id) ? 'after' : 'before'
}

/**
 * The last change that the numbers of the scenario in hand depend on: what a replay shows. Null where there is none, such
 * as before the first change or in a scenario that was just added.
 */
export function lastNumericStep(state: Pick<AppState, 'document' | 'activeId' | 'past'>): Step | null {
  const { id } = activeScenario(state)
  const last = state.past.findLast(({ before, after }) => {
    const [one, other] = [scenarioIn(before, id), scenarioIn(after, id)]
    return one === undefined || other === undefined ? one !== other : !hasSameInputs(one, other)
  })
  return last !== undefined && scenarioIn(last.before, id) !== undefined ? last : null
}

function scenarioIn({ scenarios }: ScenarioDocument, id: string): Scenario | undefined {
  return scenarios.find(each => each.id === id)
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
      const step = lastNumericStep(get())
      if (step === null) return
      current += 1
      const mine = current
      const { document, activeId } = get()
      const before = await runOnce(client, get(), step.before)
      const isInterrupted = () =>
        mine !== current || get().document !== document || activeScenario(get()).id !== activeId
      for (let time = 0; before !== null && time < TIMES && !isInterrupted(); time += 1) {
        set({ replayed: before })
        await wait(HALF)
        if (isInterrupted()) break
        set({ replayed: simulationOf(get(), activeId) })
        await wait(HALF)
      }
      if (mine === current) set({ replayed: null })
    },
    stopReplay() {
      current += 1
      set({ replayed: null })
    },
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
