/** How one thread runs the draws of a batch that lies in the memory of its lane. */

import type { Batch, BatchResult } from '../../engine/batch/batch.ts'
import { PAGES_LIMIT } from '../../engine/batch/batch-in-web-assembly.ts'
import { type BatchLayout, layOutBatch } from '../../engine/batch/batch-layout.ts'
import { readBatch, writeBatch } from '../../engine/batch/batch-memory.ts'
import { compileBatchModule } from '../../engine/batch/batch-module.ts'
import { batchThread } from '../../engine/batch/batch-thread.ts'
import type { WasmMemory } from '../../engine/batch/web-assembly.ts'
import type { Model } from '../../engine/model/model.ts'

/** Runs the draws from one up to another, which is not run any more; their results go to their own places. */
export type RunDraws = (from: number, end: number) => void

/** A batch that lies in the memory. */
export interface WrittenBatch {
  /** What other threads must know to find it there. */
  readonly note: string
  readonly run: RunDraws
  /** Once all draws were run. */
  readonly result: () => BatchResult
}

export interface BackEnd {
  /** Draws of a chunk, an even number: so many that one takes some milliseconds. */
  readonly chunkDraws: number
  /**
   * Writes a batch, in place of the one before.
   * @throws FaultError `run.*` where its scenario cannot be run at all; `analysis.too-large`.
   */
  write(batch: Batch): WrittenBatch
  /** Of a batch that another thread wrote. */
  find(note: string): RunDraws
}

/** A thread's place in its lane: 0 leads. */
export interface ThreadPlace {
  readonly thread: number
  readonly threads: number
}

export type OpenBackEnd = (model: Model, memory: WasmMemory, place: ThreadPlace) => BackEnd

export const inWebAssembly: OpenBackEnd = (model, memory, { thread, threads }) => {
  const { module, reserved } = compileBatchModule(model)
  const runDraws = batchThread(module, memory)
  const running =
    (layout: BatchLayout): RunDraws =>
    (from, end) =>
      runDraws(layout, thread, from, end)
  return {
    chunkDraws: 256,
    write(batch) {
      const layout = layOutBatch(model, batch, { threads, reserved, pagesLimit: PAGES_LIMIT })
      writeBatch(memory, model, layout, batch)
      return {
        note: JSON.stringify(layout),
        run: running(layout),
        result: () => readBatch(memory, layout),
      }
    },
    find: note => running(JSON.parse(note)),
  }
}
