/** What an analysis works with. Analyses are plain functions that return when they are done; what runs them is another's matter. */

import type { Answer } from '../../../shared/contract/analysis.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import type { RunBatch } from '../batch/batch.ts'
import type { Model } from '../model/model.ts'

export interface AnalysisContext {
  /** The one that the question's scenario is run by; of a question about several, the one without any scenario's own formulas. */
  readonly model: Model
  /** The one that a scenario is run by. @throws FaultError what is wrong with its formulas. */
  readonly modelOf: (scenario: Pick<Scenario, 'formulas'>) => Model
  /** Runs a batch by the model of its scenario. */
  readonly runBatch: RunBatch
  /** Says once, at the beginning, how many draws the whole work will run, so that its progress can be told. */
  expect(draws: number): void
  /** Shows an answer that is not the last. It is worked out only where somebody would see it. */
  show(partial: () => Answer<'uncertainty'>): void
}
