/** Batches by WebAssembly in one thread, two draws at once. */

import type { Model } from '../model/model.ts'
import type { RunBatch } from './batch.ts'
import { batchInJavaScript } from './batch-in-javascript.ts'
import { layOutBatch } from './batch-layout.ts'
import { readBatch, writeBatch } from './batch-memory.ts'
import { compileBatchModule, runsBatchModules } from './batch-module.ts'
import { batchThread } from './batch-thread.ts'
import { sharedMemory } from './web-assembly.ts'

/** 1 GiB: 100,000 draws of 60 series in 22 years are as much. */
export const PAGES_LIMIT = 16_384

/** Draws between two looks at whether the work is still wanted: some tens of milliseconds. */
const DRAWS_AT_ONCE = 1024

export interface WebAssemblyOptions {
  /** Most memory, in pages of 64 KiB. */
  readonly pagesLimit?: number
  /** Told before each chunk of draws; may throw to end the batch. */
  readonly onDraw?: (draw: number) => void
}

/** As `batchInJavaScript`, which is used where the host has no WebAssembly of this kind. */
export function batchInWebAssembly(
  model: Model,
  { pagesLimit = PAGES_LIMIT, onDraw = () => undefined }: WebAssemblyOptions = {},
): RunBatch {
  if (!runsBatchModules()) return batchInJavaScript(model, onDraw)
  const { module, reserved } = compileBatchModule(model)
  const memory = sharedMemory({ initial: 1, maximum: pagesLimit })
  const runDraws = batchThread(module, memory)
  return batch => {
    const layout = layOutBatch(model, batch, { threads: 1, reserved, pagesLimit })
    writeBatch(memory, model, layout, batch)
    for (let from = 0; from < batch.draws; from += DRAWS_AT_ONCE) {
      onDraw(from)
      runDraws(layout, 0, from, Math.min(from + DRAWS_AT_ONCE, batch.draws))
    }
    return readBatch(memory, layout)
  }
}
