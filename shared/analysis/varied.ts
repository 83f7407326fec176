/** What analyses vary, how it is drawn, and what became of draws that failed. */

import { z } from 'zod'
import { fault } from '../faults.ts'

const bound = z.number()

/**
 * How an input varies, in its unit. `pert` is the beta distribution with mode `mode` and weight 4; `normal` is cut off at
 * `low` and `high`.
 */
export const distribution = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('uniform'), low: bound, high: bound }),
  z.strictObject({ kind: z.literal('triangular'), low: bound, mode: bound, high: bound }),
  z.strictObject({ kind: z.literal('pert'), low: bound, mode: bound, high: bound }),
  z.strictObject({
    kind: z.literal('normal'),
    low: bound,
    mean: bound,
    deviation: z.number().positive(),
    high: bound,
  }),
])
export type Distribution = z.infer<typeof distribution>

/** What is likeliest, of a normal distribution before it is cut off; of a uniform one the middle. */
export function centreOf(distribution: Distribution): number {
  switch (distribution.kind) {
    case 'uniform':
      return (distribution.low + distribution.high) / 2
    case 'triangular':
    case 'pert':
      return distribution.mode
    case 'normal':
      return distribution.mean
  }
}

/**
 * A parameter whose value is drawn; or a lever whose whole path from the first free year on is moved by the amount drawn, in
 * the lever's unit, and kept in its range.
 */
export const variedInput = z.strictObject({ id: z.string().max(200), distribution })
export type VariedInput = z.infer<typeof variedInput>

/** Spearman's rank correlation between two varied inputs. */
export const correlation = z.strictObject({
  first: z.string().max(200),
  second: z.string().max(200),
  rank: z.number().min(-1).max(1),
})
export type Correlation = z.infer<typeof correlation>

/** `sobol`: scrambled Sobol points. `latin-hypercube`: one draw in each stratum of every input. `plain`: independent draws. */
export const samplingMethods = ['sobol', 'latin-hypercube', 'plain'] as const
export type SamplingMethod = (typeof samplingMethods)[number]

/** Most draws of one question, and the largest seed. */
export const SAMPLING_LIMITS = { least: 64, draws: 100_000, seed: 2 ** 32 - 1, inputs: 500 } as const

export const sampling = z.strictObject({
  method: z.enum(samplingMethods),
  draws: z.number().int().min(SAMPLING_LIMITS.least).max(SAMPLING_LIMITS.draws),
  /** The same seed gives the same draws, on every machine. */
  seed: z.number().int().min(0).max(SAMPLING_LIMITS.seed),
  inputs: z.array(variedInput).max(SAMPLING_LIMITS.inputs),
  correlations: z.array(correlation).max(SAMPLING_LIMITS.inputs),
})
export type Sampling = z.infer<typeof sampling>

/** Draws that left the numbers or broke a hard check: they are in none of the results. */
export const failedDraws = z.strictObject({
  count: z.number().int().min(0),
  /** What was wrong with the first of them: its variable, year and the values that were read there. */
  first: z.strictObject({ draw: z.number().int(), faults: z.array(fault) }).nullable(),
})
export type FailedDraws = z.infer<typeof failedDraws>
