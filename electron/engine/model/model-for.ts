/** The model that a scenario is run by. */

import type { Scenario } from '../../../shared/scenario/document.ts'
import type { ExecutedValue } from '../../../shared/scenario/executed.ts'
import { withExecuted } from './executed.ts'
import type { Model } from './model.ts'
import { withOwnFormulas } from './own-formulas.ts'

/**
 * The model with the scenario's own formulas, and then with what really came about: an executed value stands in place of what any
 * formula says.
 * @param model as its pack says it.
 * @throws FaultError what `withOwnFormulas` and `withExecuted` refuse.
 */
export function modelFor(
  model: Model,
  { formulas }: Pick<Scenario, 'formulas'>,
  executed: readonly ExecutedValue[] = [],
): Model {
  return withExecuted(withOwnFormulas(model, formulas), executed)
}
