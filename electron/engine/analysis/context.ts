/** What an analysis works with. Analyses are plain functions that return when they are done; what runs them is another's matter. */

import type { Answer } from '../../../shared/contract/analysis.ts'
import type { RunBatch } from '../batch/batch.ts'
import type { Model } from '../model/model.ts'

export interface AnalysisContext {
  readonly model: Model
  readonly runBatch: RunBatch
  /** Says once, at the beginning, how many draws the whole work will run, so that its progress can be told. */
  expect(draws: number): void
  /** Shows an answer that is not the last. It is worked out only where somebody would see it. */
  show(partial: () => Answer<'uncertainty'>): void
}
