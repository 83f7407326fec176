/** Lays a batch out in memory that threads share, and finds it there again. */

import { FaultError } from '../../../shared/faults.ts'
import type { Batch, BatchResult, InputColumn } from '../../engine/batch/batch.ts'
import { columnOf, columnStride } from '../../engine/batch/result-columns.ts'

/** A batch in shared memory. */
export interface LaidOut {
  /** With its columns in the memory. */
  readonly batch: Batch
  /** Results of all draws, as `result-columns.ts` says. */
  readonly values: Float64Array
  /** By draw, as `BatchResult` says. */
  readonly failed: Uint8Array
  /** Draws of a chunk, of which the last may have fewer. */
  readonly chunkDraws: number
  /** By chunk: 1 once its results are there. */
  readonly finished: Uint8Array
  /** Bytes of the text at the beginning of the memory that says what the batch is. */
  readonly text: number
}

/** A batch but for its numbers. */
interface Outline extends Omit<Batch, 'inputs'> {
  readonly inputs: readonly (
    | { readonly kind: 'parameter'; readonly index: number }
    | { readonly kind: 'lever'; readonly slot: number }
  )[]
  readonly chunkDraws: number
}

/** Most bytes of one batch with its results: 2 GiB. Only what was needed so far is really taken from the machine. */
const MOST_BYTES = 2 ** 31

/** Memory of a lane, which grows where a batch needs more. */
export function laneMemory(): SharedArrayBuffer {
  return new SharedArrayBuffer(0, { maxByteLength: MOST_BYTES })
}

/**
 * Lays out a batch, in place of the one before. Its results are unknown until they are written.
 * @param years of the model.
 * @throws FaultError `analysis.too-large` where the memory cannot hold it.
 */
export function layOut(memory: SharedArrayBuffer, batch: Batch, years: number, chunkDraws: number): LaidOut {
  const outline: Outline = { ...batch, inputs: batch.inputs.map(outlineOf), chunkDraws }
  const text = new TextEncoder().encode(JSON.stringify(outline))
  const { end } = placesOf(outline, text.length, years)
  growTo(memory, end)
  new Uint8Array(memory).set(text)
  const laid = found(memory, outline, text.length, years)
  batch.inputs.forEach(({ values }, index) => {
    laid.batch.inputs[index]?.values.set(values)
  })
  laid.finished.fill(0)
  laid.failed.fill(0)
  return laid
}

/** The batch that another thread laid out. */
export function findLaidOut(memory: SharedArrayBuffer, text: number, years: number): LaidOut {
  // A copy, because decoders refuse memory that others may write.
  const outline: Outline = JSON.parse(new TextDecoder().decode(new Uint8Array(memory, 0, text).slice()))
  return found(memory, outline, text, years)
}

export function resultOf({ batch, values, failed }: LaidOut, years: number): BatchResult {
  const { draws } = batch
  const size = { draws, years }
  return { draws, failed, column: (output, year) => columnOf(values, size, output, year) }
}

function outlineOf(input: InputColumn): Outline['inputs'][number] {
  return input.kind === 'parameter'
    ? { kind: 'parameter', index: input.index }
    : { kind: 'lever', slot: input.slot }
}

interface MemoryPlaces {
  readonly finished: number
  readonly failed: number
  readonly inputs: readonly { readonly at: number; readonly length: number }[]
  readonly values: { readonly at: number; readonly length: number }
  readonly end: number
}

function placesOf(
  { draws, chunkDraws, inputs, outputs }: Outline,
  text: number,
  years: number,
): MemoryPlaces {
  const finished = aligned(text)
  const failed = aligned(finished + Math.ceil(draws / chunkDraws))
  let next = aligned(failed + draws)
  const take = (length: number) => {
    const at = next
    next = aligned(at + length * Float64Array.BYTES_PER_ELEMENT)
    return { at, length }
  }
  return {
    finished,
    failed,
    inputs: inputs.map(({ kind }) => take(kind === 'parameter' ? draws : draws * years)),
    values: take(outputs.length * years * columnStride(draws)),
    end: next,
  }
}

/** To a line of a processor's cache, so that nothing that one thread writes shares one with what another reads. */
function aligned(bytes: number): number {
  return Math.ceil(bytes / 64) * 64
}

function found(buffer: SharedArrayBuffer, outline: Outline, text: number, years: number): LaidOut {
  const { chunkDraws, inputs, draws, scenario, outputs } = outline
  const places = placesOf(outline, text, years)
  const numbers = ({ at, length }: { readonly at: number; readonly length: number }) =>
    new Float64Array(buffer, at, length)
  return {
    batch: {
      draws,
      scenario,
      outputs,
      inputs: inputs.map((input, index) => ({
        ...input,
        values: numbers(places.inputs[index] ?? { at: 0, length: 0 }),
      })),
    },
    values: numbers(places.values),
    failed: new Uint8Array(buffer, places.failed, draws),
    chunkDraws,
    finished: new Uint8Array(buffer, places.finished, Math.ceil(draws / chunkDraws)),
    text,
  }
}

function growTo(memory: SharedArrayBuffer, bytes: number): void {
  if (bytes <= memory.byteLength) return
  try {
    memory.grow(bytes)
  } catch {
    throw new FaultError({ code: 'analysis.too-large', args: {} })
  }
}
