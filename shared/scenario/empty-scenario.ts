/** A scenario that changes nothing: every lever on its default path, every parameter at its value, no formula of the planner's own. */

import type { Scenario } from './document.ts'

/** Its run is the model's baseline. */
export function emptyScenario(id: string, title: string): Scenario {
  return { id, title, description: '', author: '', levers: {}, parameters: {}, formulas: [], locked: [] }
}
