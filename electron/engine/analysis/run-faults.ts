/** Why a run fails. */

import { type Fault, FaultError } from '../../../shared/faults.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import type { Model } from '../model/model.ts'
import { simulate } from '../run/simulate.ts'

/** What is wrong with a scenario; empty where it runs. */
export function runFaults(model: Model, scenario: Scenario): Fault[] {
  try {
    simulate(model, scenario)
    return []
  } catch (reason) {
    if (reason instanceof FaultError) return [...reason.faults]
    throw reason
  }
}
