/** How one thread runs draws of a batch that lies in shared memory. */

import { drawsInJavaScript, type RunDraws } from '../../engine/batch/batch-in-javascript.ts'
import type { Model } from '../../engine/model/model.ts'
import type { LaidOut } from './laid-out.ts'

export interface BackEnd {
  /** Draws of a chunk, so that one takes a few milliseconds. */
  readonly chunkDraws: number
  /**
   * What runs draws of the batch, from one up to another.
   * @throws FaultError `run.*` where the batch's scenario cannot be run at all.
   */
  begin(laid: LaidOut): RunDraws
}

/** @param thread 0 for the leading thread, from 1 on for those that help. */
export type OpenBackEnd = (model: Model, thread: number) => BackEnd

/** The model's generated JavaScript, of which a draw takes about half a millisecond. */
export const inJavaScript: OpenBackEnd = model => ({
  chunkDraws: 32,
  begin: laid => drawsInJavaScript(model, laid.batch, laid),
})
