/** Scenarios run one by one, each by the model with its own formulas and with what really came about. */

import type { Scenario } from '../../../shared/scenario/document.ts'
import type { ExecutedValue } from '../../../shared/scenario/executed.ts'
import { isOwnId } from '../../../shared/scenario/own-formula.ts'
import type { Model } from '../model/model.ts'
import { modelFor } from '../model/model-for.ts'
import { type Answer, runResult } from './result.ts'
import { simulate } from './simulate.ts'

/**
 * Each scenario beside its reference run, with the series asked for, in the order of the scenarios. An indicator that another
 * scenario has is left out, not refused.
 * @throws FaultError what `modelFor` refuses; `run.…` for a scenario that the model refuses, a check that does not hold or an unknown variable.
 */
export function answerScenarios(
  model: Model,
  scenarios: readonly Scenario[],
  variables: readonly string[] | 'all',
  executed: readonly ExecutedValue[] = [],
): Answer[] {
  return scenarios.map(scenario => {
    const run = modelFor(model, scenario, executed)
    const ids = variables === 'all' ? variables : variables.filter(id => run.slotById.has(id) || !isOwnId(id))
    return runResult(run, scenario, simulate(run, scenario), ids)
  })
}
