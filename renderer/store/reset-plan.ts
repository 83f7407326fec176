/** What a reset of all levers would change in the scenario in hand: asked before it is done, and by what does it. */

import { sameContent } from '../../shared/json/same-content.ts'
import type { CatalogueLever } from '../../shared/model/catalogue.ts'
import type { Scenario } from '../../shared/scenario/document.ts'
import { type AppState, activeScenario } from './app-state.ts'
import type { ResetTo } from './steps.ts'

export interface ResetPlan {
  /** Levers that would move, in the order of the pack. */
  readonly levers: readonly CatalogueLever[]
  /** How many would, were they not locked. */
  readonly kept: number
}

type Known = Pick<AppState, 'document' | 'saved' | 'activeId' | 'catalogue'>

/** The scenario in hand as last saved or opened; null for one that was made since. */
export function savedScenario(state: Pick<AppState, 'saved' | 'activeId'>): Scenario | null {
  return state.saved.scenarios.find(({ id }) => id === state.activeId) ?? null
}

/** Levers whose path is another than that of the reset. A scenario that was never saved has no saved paths to go back to. */
export function resetPlan(state: Known, to: ResetTo): ResetPlan {
  const { levers, locked } = activeScenario(state)
  const target = to === 'base' ? {} : (savedScenario(state)?.levers ?? levers)
  const differing = state.catalogue.levers.filter(({ id }) => !sameContent(levers[id], target[id]))
  const free = differing.filter(({ id }) => !locked.includes(id))
  return { levers: free, kept: differing.length - free.length }
}
