/** The engine's answers to one pack by each of its back ends, worked out wherever this is run: in Node, or in a page. */

import { batchInJavaScript } from '../../electron/engine/batch/batch-in-javascript.ts'
import { batchInWebAssembly } from '../../electron/engine/batch/batch-in-web-assembly.ts'
import { runsBatchModules } from '../../electron/engine/batch/batch-module.ts'
import { checkVectors } from '../../electron/engine/check/check-vectors.ts'
import { type CheckedRuns, printResults } from '../../electron/engine/check/result-print.ts'
import { compileModel } from '../../electron/engine/model/compile.ts'
import type { Pack } from '../../shared/model/pack.ts'

export interface EngineAnswers {
  /** Whether the second print is of WebAssembly, and not of JavaScript in its place. */
  readonly runsWebAssembly: boolean
  readonly javaScript: CheckedRuns
  readonly webAssembly: CheckedRuns
}

/** Prints of every variable in every year over 64 vectors from the whole range of all inputs, and one at each end of every lever. */
export function engineAnswers(pack: Pack): EngineAnswers {
  const compiled = compileModel(pack)
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults))
  const { model } = compiled
  const vectors = checkVectors(model, 64, 45)
  const years = [model.baseYear, model.head.horizon]
  return {
    runsWebAssembly: runsBatchModules(),
    javaScript: printResults(model, vectors, years, batchInJavaScript(model)),
    webAssembly: printResults(model, vectors, years, batchInWebAssembly(model)),
  }
}
