/** Many runs of one model at once: columns of inputs go in, columns of results come out. */

import type { Scenario } from '../../../shared/scenario/document.ts'
import type { Model } from '../model/model.ts'

/** A lever or parameter that differs from draw to draw. */
export type InputColumn =
  | {
      readonly kind: 'parameter'
      /** Of the model's parameters. */
      readonly index: number
      /** By draw, in the parameter's unit. */
      readonly values: Float64Array
    }
  | {
      readonly kind: 'lever'
      readonly slot: number
      /** [year][draw], base year to horizon, in the lever's unit. Outturn years too: they are the caller's to keep. */
      readonly values: Float64Array
    }

export interface Batch {
  readonly draws: number
  /** What holds in every draw where no column says otherwise. */
  readonly scenario: Scenario
  readonly inputs: readonly InputColumn[]
  /** Slots of the series wanted. */
  readonly outputs: readonly number[]
}

/** Whether a policy may differ from the default somewhere in the batch; else every run is its own reference run. */
export function touchesPolicy({ leverById, levers }: Model, { scenario, inputs }: Batch): boolean {
  return (
    Object.keys(scenario.levers).some(id => leverById.get(id)?.kind === 'policy') ||
    inputs.some(input => input.kind === 'lever' && levers[input.slot]?.kind === 'policy')
  )
}

/** What a batch answers. Its columns are read before the next batch begins: they may lie in memory that is used again. */
export interface BatchResult {
  readonly draws: number
  /**
   * By draw: 1 where its own run left the finite numbers or broke a hard check, so that nothing of it may be used. The reference
   * run is not judged: what the own run does not read of it is not even worked out. `simulate`, whose reference run is shown as
   * the baseline, refuses a scenario for that run too.
   */
  readonly failed: Uint8Array
  /** Values by draw of `outputs[output]` in the year with that index. */
  column(output: number, yearIndex: number): Float64Array
}

/**
 * Runs a batch. Every draw has the bits that `simulate` would give it, for any back end and any number of threads.
 * @throws FaultError `run.*` where the batch's scenario cannot be run at all; `analysis.too-large`; `Cancelled`.
 */
export type RunBatch = (batch: Batch) => BatchResult

/** Thrown out of a batch whose work is no longer wanted. */
export class Cancelled extends Error {
  constructor() {
    super('the work was cancelled')
    this.name = 'Cancelled'
  }
}
