/** Results of many draws, kept beyond the batches that they come from: the sound draws only, one after the other. */

import type { BatchResult } from '../batch/batch.ts'

export interface KeptSize {
  readonly series: number
  readonly years: number
  readonly draws: number
}

/** Most numbers that are left standing for the next question: 64 MB. */
const MOST_SPARE = 2 ** 23

/** Room of the last question: to be given new memory by the system takes longer than to fill it. */
let spare = new Float64Array()

function roomFor(numbers: number): Float64Array {
  if (numbers <= spare.length) return spare
  const room = new Float64Array(numbers)
  if (numbers <= MOST_SPARE) spare = room
  return room
}

export class KeptColumns {
  private readonly columns: readonly (readonly Float64Array[])[]
  private kept = 0

  /**
   * What those made before held is lost.
   * @param size how many series and years there are, and the most draws that will be added.
   */
  constructor({ series, years, draws }: KeptSize) {
    const room = roomFor(series * years * draws)
    this.columns = Array.from({ length: series }, (_, one) =>
      Array.from({ length: years }, (_, year) => {
        const begin = (one * years + year) * draws
        return room.subarray(begin, begin + draws)
      }),
    )
  }

  /** Sound draws so far. */
  get draws(): number {
    return this.kept
  }

  /** Adds the sound draws of a batch whose outputs are the series. */
  add(result: BatchResult): void {
    const { failed } = result
    const copy = failed.includes(1) ? copySound : copyAll
    let sound = 0
    this.columns.forEach((years, series) => {
      years.forEach((kept, year) => {
        sound = copy(result.column(series, year), kept, this.kept, failed)
      })
    })
    this.kept += sound
  }

  /** Values of a series in a year by sound draw. */
  column(series: number, year: number): Float64Array {
    return (this.columns[series]?.[year] ?? new Float64Array()).subarray(0, this.kept)
  }
}

/** @returns how many were copied, as does `copySound`. */
function copyAll(from: Float64Array, to: Float64Array, begin: number): number {
  to.set(from, begin)
  return from.length
}

function copySound(from: Float64Array, to: Float64Array, begin: number, failed: Uint8Array): number {
  let next = begin
  for (let draw = 0; draw < from.length; draw += 1) {
    if (failed[draw] === 1) continue
    to[next] = from[draw] ?? 0
    next += 1
  }
  return next - begin
}
