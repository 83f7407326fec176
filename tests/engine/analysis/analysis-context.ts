/** What an analysis works with in a test: every run by the generated JavaScript. */

import type { AnalysisContext } from '../../../electron/engine/analysis/context.ts'
import { batchInJavaScript } from '../../../electron/engine/batch/batch-in-javascript.ts'
import type { Model } from '../../../electron/engine/model/model.ts'

export function contextOf(model: Model): AnalysisContext {
  return { model, runBatch: batchInJavaScript(model), expect: () => undefined, show: () => undefined }
}
