/** One scenario run through the model: first the reference run, then its own. */

import { type Fault, throwFaults } from '../../../shared/faults.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import { changedFormulasOf } from '../../../shared/scenario/own-formula.ts'
import type { Model, RunAllYears } from '../model/model.ts'
import { notFinite } from './diagnose.ts'
import { brokenChecks } from './judge.ts'
import { parameterValues, recordWithLevers } from './lever-paths.ts'
import { holdToModel } from './scenario-faults.ts'
import type { RunSide, Simulation } from './simulation.ts'

/**
 * Runs a scenario and holds it to the model's hard checks.
 * @throws FaultError `run.*`: everything that is wrong with the scenario (nothing is clamped), a value that is no finite
 * number with its variable, element, year, formula and inputs, or the hard checks that do not hold.
 */
export function simulate(model: Model, scenario: Scenario): Simulation {
  const simulation = simulateUnchecked(model, scenario)
  if (simulation.own !== simulation.reference) throwBroken(model, simulation, 'reference')
  throwBroken(model, simulation, 'own')
  return simulation
}

function throwBroken(model: Model, simulation: Simulation, side: RunSide): void {
  throwFaults(withReason(model, brokenChecks(model, simulation, side)))
}

/** Where a formula of the model was changed, it is the likeliest reason of whatever goes wrong elsewhere. */
function withReason({ ownFormulas }: Model, faults: readonly Fault[]): readonly Fault[] {
  const changed = changedFormulasOf(ownFormulas).map(({ id }) => id)
  if (changed.length === 0 || faults.every(({ code }) => code === 'own.no-number')) return faults
  return [...faults, { code: 'own.changed-in-force', args: { ids: changed } }]
}

/**
 * As `simulate`, without the hard checks. `run` works the years out: the model's own generated code, or another way that
 * is held against it.
 */
export function simulateUnchecked(
  model: Model,
  scenario: Scenario,
  run: RunAllYears = model.runAllYears,
): Simulation {
  holdToModel(model, scenario)
  const parameters = parameterValues(model, scenario)
  const reference = recordWithLevers(model, scenario, 'assumptions')
  run(reference, reference, parameters)
  const touchesPolicy = Object.keys(scenario.levers).some(id => model.leverById.get(id)?.kind === 'policy')
  const own = touchesPolicy ? recordWithLevers(model, scenario, 'all') : reference
  const simulation = { own, reference, parameters }
  if (touchesPolicy) {
    throwFaults(withReason(model, notFinite(model, simulation, 'reference')))
    run(own, reference, parameters)
  }
  throwFaults(withReason(model, notFinite(model, simulation, 'own')))
  return simulation
}
