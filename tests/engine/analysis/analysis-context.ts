/** What an analysis works with in a test, what it is asked about, and what it refuses. */

import type { AnalysisContext } from '../../../electron/engine/analysis/context.ts'
import { batchInJavaScript } from '../../../electron/engine/batch/batch-in-javascript.ts'
import type { Model } from '../../../electron/engine/model/model.ts'
import { type Fault, FaultError } from '../../../shared/faults.ts'
import { type Scenario, scenario } from '../../../shared/scenario/document.ts'

/** Every run by the generated JavaScript. */
export function contextOf(model: Model): AnalysisContext {
  return {
    model,
    modelOf: () => model,
    runBatch: batchInJavaScript(model),
    expect: () => undefined,
    show: () => undefined,
  }
}

export function scenarioWith(differing: Partial<Scenario> = {}): Scenario {
  return scenario.parse({ id: 'asked', title: 'Asked', ...differing })
}

/** What is refused; empty where nothing is. */
export function faultsOf(act: () => unknown): readonly Fault[] {
  try {
    act()
    return []
  } catch (error) {
    if (error instanceof FaultError) return error.faults
    throw error
  }
}

/** Codes of what is refused. */
export function codesOf(act: () => unknown): readonly string[] {
  return faultsOf(act).map(({ code }) => code)
}
