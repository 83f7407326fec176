/** Input vectors that a model is tried on: everything drawn at once from its whole range, and every lever alone at its ends. */

import { emptyScenario } from '../../../shared/scenario/empty-scenario.ts'
import type { InputColumn } from '../batch/batch.ts'
import type { Model, ModelLever } from '../model/model.ts'
import { unitColumn } from '../sampling/unit-points.ts'

/** Untouched: what is tried differs from it. */
export const DEFAULTS = emptyScenario('defaults', 'defaults')

export interface CheckVectors {
  readonly draws: number
  readonly inputs: readonly InputColumn[]
  /** What a vector is, for whom it fails. */
  describe(draw: number): VectorDescription
}

export type VectorDescription =
  | { readonly kind: 'drawn'; readonly index: number }
  | { readonly kind: 'end'; readonly lever: string; readonly end: 'min' | 'max' }

/**
 * `drawn` vectors of a Latin hypercube over the range of every lever, held from the first free year on, and from low to high of
 * every parameter; then two for each lever, at its least and its largest value with all else at defaults.
 */
export function checkVectors(model: Model, drawn: number, seed: number): CheckVectors {
  const { levers, parameters } = model
  const draws = drawn + 2 * levers.length
  const points = { method: 'latin-hypercube', seed, draws: drawn } as const
  const leverColumns = levers.map((lever, index): InputColumn => {
    const { min, max } = lever.range
    const level = Array.from(unitColumn(points, index), share => min + (max - min) * share)
    const atEnds = new Map([
      [drawn + 2 * index, min],
      [drawn + 2 * index + 1, max],
    ])
    return {
      kind: 'lever',
      slot: lever.slot,
      values: heldFrom(model, lever, draws, draw => level[draw] ?? atEnds.get(draw)),
    }
  })
  const parameterColumns = parameters.map(({ index, low, high, value }): InputColumn => {
    const values = new Float64Array(draws).fill(value)
    unitColumn(points, levers.length + index).forEach((share, draw) => {
      values[draw] = low + (high - low) * share
    })
    return { kind: 'parameter', index, values }
  })
  return {
    draws,
    inputs: [...leverColumns, ...parameterColumns],
    describe: draw => {
      const end = draw - drawn
      if (end < 0) return { kind: 'drawn', index: draw }
      const lever = levers[Math.floor(end / 2)]?.id ?? ''
      return { kind: 'end', lever, end: end % 2 === 0 ? 'min' : 'max' }
    },
  }
}

/** [year][draw]: the level of a draw from the first free year on; the default path before, and where a draw has no level. */
function heldFrom(
  { years, head }: Model,
  lever: ModelLever,
  draws: number,
  levelOf: (draw: number) => number | undefined,
): Float64Array {
  const values = new Float64Array(years.length * draws)
  for (let draw = 0; draw < draws; draw += 1) {
    const level = levelOf(draw)
    years.forEach((year, yearIndex) => {
      const own = lever.defaults[yearIndex] ?? Number.NaN
      values[yearIndex * draws + draw] = year > head.last_outturn ? (level ?? own) : own
    })
  }
  return values
}
