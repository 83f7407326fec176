/** Takes questions of analyses, has them worked on, and knows how far each has come. */

import type { AnalysisKind, Answer, Question } from '../../../shared/contract/analysis.ts'
import type { RequestOutput } from '../../../shared/contract/contract.ts'
import { analyses } from '../../engine/analysis/analyses.ts'
import { batchInJavaScript } from '../../engine/batch/batch-in-javascript.ts'
import type { Model } from '../../engine/model/model.ts'

export interface AnalysisDesk {
  /**
   * The answer to a question.
   * @throws FaultError what the analysis refuses; `analysis.cancelled`; `analysis.thread-lost`.
   */
  run<K extends AnalysisKind>(kind: K, question: Question<K>, job: string): Promise<Answer<K>>
  progress(job: string): RequestOutput<'analysis:progress'>
  cancel(job: string): void
  /** Ends all work and its threads. */
  close(): Promise<void>
}

/** A desk that works on each question at once and in this thread. */
export function analysisDesk(model: Model): AnalysisDesk {
  return {
    run: async (kind, question) =>
      analyses[kind](
        {
          model,
          runBatch: batchInJavaScript(model),
          expect: () => undefined,
          show: () => undefined,
        },
        question,
      ),
    progress: () => ({ done: null, partial: null }),
    cancel: () => undefined,
    close: async () => undefined,
  }
}
