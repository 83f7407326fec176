/**
 * The design whose runs Sobol indices are worked out from (Saltelli 2002): two independent points in each row, and for each input
 * the first point with that input from the second.
 */

import type { VariedInput } from '../../../shared/analysis/varied.ts'
import { becomeQuantiles } from '../sampling/distributions.ts'
import { type DrawRange, unitColumn } from '../sampling/unit-points.ts'

export interface Design {
  readonly inputs: readonly VariedInput[]
  readonly rows: number
  readonly seed: number
}

/** Runs of a row. */
export function blocksOf({ inputs }: Pick<Design, 'inputs'>): number {
  return inputs.length + 2
}

/**
 * Values drawn, by input and draw. Draws come in blocks of the range's rows: the first points, the second points, and then for
 * each input the first points with its values of the second.
 */
export function drawnRows({ inputs, rows, seed }: Design, range: DrawRange): Float64Array[] {
  const points = { method: 'sobol', seed, draws: rows } as const
  const count = range.end - range.first
  return inputs.map(({ distribution }, input) => {
    const first = unitColumn(points, input, range)
    const second = unitColumn(points, inputs.length + input, range)
    for (const column of [first, second]) becomeQuantiles(column, distribution)
    const values = new Float64Array(count * blocksOf({ inputs }))
    for (let block = 0; block < blocksOf({ inputs }); block += 1) {
      const isSecond = block === 1 || block === input + 2
      values.set(isSecond ? second : first, block * count)
    }
    return values
  })
}

/** The rows cut into pieces of at most `most` runs, one row at the least. */
export function piecesOf(design: Design, most: number): DrawRange[] {
  const step = Math.max(1, Math.floor(most / blocksOf(design)))
  const pieces: DrawRange[] = []
  for (let first = 0; first < design.rows; first += step)
    pieces.push({ first, end: Math.min(design.rows, first + step) })
  return pieces
}
