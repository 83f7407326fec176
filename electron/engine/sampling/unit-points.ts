/** Points of the unit cube by method, seed, draw and dimension, and by nothing else. */

import type { SamplingMethod } from '../../../shared/analysis/varied.ts'
import { fillLatinHypercube } from './latin-hypercube.ts'
import { randomUnit } from './philox.ts'
import { fillScrambledSobol } from './sobol-points.ts'

export interface PointSet {
  readonly method: SamplingMethod
  readonly seed: number
  /** All draws, of which a range may be asked for: strata of a Latin hypercube depend on how many there are. */
  readonly draws: number
}

/** Draws from `first` up to, not including, `end`. */
export interface DrawRange {
  readonly first: number
  readonly end: number
}

/** Coordinates by draw in one dimension, strictly between 0 and 1. */
export function unitColumn(
  { method, seed, draws }: PointSet,
  dimension: number,
  { first, end }: DrawRange = { first: 0, end: draws },
): Float64Array {
  const values = new Float64Array(end - first)
  switch (method) {
    case 'sobol':
      fillScrambledSobol(values, seed, dimension, first)
      break
    case 'latin-hypercube':
      fillLatinHypercube(values, seed, dimension, { first, draws })
      break
    case 'plain':
      for (let index = 0; index < values.length; index += 1)
        values[index] = randomUnit(seed, 'value', dimension, first + index)
  }
  return values
}
