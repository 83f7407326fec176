/** Scenarios run one by one, with what really came about written into the model. */

import type { Scenario } from '../../../shared/scenario/document.ts'
import type { ExecutedValue } from '../../../shared/scenario/executed.ts'
import { withExecuted } from '../model/executed.ts'
import type { Model } from '../model/model.ts'
import { type Answer, runResult } from './result.ts'
import { simulate } from './simulate.ts'

/**
 * Each scenario beside its reference run, with the series asked for, in the order of the scenarios.
 * @throws FaultError `executed.…`; `run.…` for a scenario that the model refuses, a check that does not hold or an unknown variable.
 */
export function answerScenarios(
  model: Model,
  scenarios: readonly Scenario[],
  variables: readonly string[] | 'all',
  executed: readonly ExecutedValue[] = [],
): Answer[] {
  const run = withExecuted(model, executed)
  return scenarios.map(scenario => runResult(run, scenario, simulate(run, scenario), variables))
}
