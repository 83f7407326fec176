/** What can stand in the drawer on the right of the screen, and the way that led there. */

import type { AnalysisTab } from '../../shared/contract/workspace.ts'

/** A number whose origin is asked for. */
export interface Explained {
  /** Id of a variable, lever, parameter or target. */
  readonly item: string
  readonly year: number
  /** `scenario`: as in the scenario in hand. `base`: as in its baseline. */
  readonly side: 'scenario' | 'base'
}

/** An indicator, null for a new one; a changed formula or a parameter, null while it is being chosen. */
export type OwnEditing = {
  readonly kind: 'indicator' | 'changed' | 'parameter'
  readonly id: string | null
}

export type Drawer =
  /** The last of the trail is shown; a step back leads to the one before. */
  | { readonly tab: 'explain'; readonly trail: readonly Explained[] }
  | { readonly tab: 'path'; readonly leverId: string }
  | { readonly tab: 'executed' }
  | { readonly tab: 'back-test' }
  | { readonly tab: 'analysis'; readonly analysis: AnalysisTab }
  /** The record in view, by its id; null for the list of all. */
  | { readonly tab: 'decisions'; readonly record: string | null }
  /** The story of the file and the charts that are pinned. */
  | { readonly tab: 'story' }
  /** What is edited of the planner's own formulas; null for the list of all. */
  | { readonly tab: 'own-formulas'; readonly editing: OwnEditing | null }
  /** The topic in view; null for the overview. */
  | { readonly tab: 'help'; readonly topic: string | null }

/** The drawer after another number is asked about. The same number again adds nothing to the trail. */
export function explaining(drawer: Drawer | null, next: Explained): Drawer {
  const trail = drawer?.tab === 'explain' ? drawer.trail : []
  const last = trail.at(-1)
  if (last !== undefined && last.item === next.item && last.side === next.side) {
    return { tab: 'explain', trail: [...trail.slice(0, -1), next] }
  }
  return { tab: 'explain', trail: [...trail, next] }
}

/** One step back along the trail; null, so that the drawer closes, where there is none before. */
export function steppedBack(drawer: Drawer | null): Drawer | null {
  if (drawer?.tab !== 'explain' || drawer.trail.length < 2) return null
  return { tab: 'explain', trail: drawer.trail.slice(0, -1) }
}
