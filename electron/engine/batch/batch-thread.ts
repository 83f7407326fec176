/** What one thread does for batches. */

import { exp, log, pow } from '../run/arithmetic.ts'
import type { BatchLayout } from './batch-layout.ts'
import { RUN } from './emit-driver.ts'
import { HOST, MEMORY } from './wasm-module.ts'
import { type CompiledModule, type WasmMemory, webAssembly } from './web-assembly.ts'

/**
 * Works out the draws from `from`, an even number, up to `to` of the batch that was written to the memory.
 * @param workspace the thread's own, from 0 on: no two threads may use the same at the same time.
 */
export type RunDraws = (layout: BatchLayout, workspace: number, from: number, to: number) => void

export function batchThread(module: CompiledModule, memory: WasmMemory): RunDraws {
  const { Instance } = webAssembly()
  const { exports } = new Instance(module, { [HOST]: { [MEMORY]: memory, exp, log, pow } })
  const run = exports[RUN]
  if (!isRun(run)) throw new Error('the module does not run')
  return (layout, workspace, from, to) => {
    const address = layout.workspaces[workspace]
    if (address === undefined) throw new Error(`the batch has no workspace ${workspace}`)
    run(layout.job, address, from, to)
  }
}

function isRun(value: unknown): value is (job: number, workspace: number, from: number, to: number) => void {
  return typeof value === 'function'
}
