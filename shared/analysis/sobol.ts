/** Sobol indices: how much of the variance of a variable in a year each input accounts for, alone and with others. */

import { z } from 'zod'
import { scenario } from '../scenario/document.ts'
import { correlation, failedDraws, SAMPLING_LIMITS, variedInput } from './varied.ts'

/** Rows of the design, of which each is run once for every input and twice besides; and the most runs of one question. */
export const SOBOL_LIMITS = { leastRows: 64, mostRows: 16_384, runs: 2_000_000 } as const

/** Inputs that vary where nobody has chosen how many: more cost runs and account for little. */
export const LARGEST_OFFERED = 10

/** Runs that a design takes. */
export function sobolRuns(rows: number, inputs: number): number {
  return rows * (inputs + 2)
}

export const sobolQuestion = z.strictObject({
  scenario,
  /** Id of a series, and the year of its value. */
  variable: z.string().max(200),
  year: z.number().int(),
  /** What varies, each independently of the others; null for what the pack varies by default. */
  inputs: z.array(variedInput).max(SAMPLING_LIMITS.inputs).nullable().default(null),
  /**
   * Of these, only as many, those that move the variable most between their 10th and 90th percentile, one at a time; the others stay
   * as they are. Null for all.
   */
  largest: z.number().int().min(1).max(SAMPLING_LIMITS.inputs).nullable().default(null),
  /** A power of two keeps the points even. */
  rows: z.number().int().min(SOBOL_LIMITS.leastRows).max(SOBOL_LIMITS.mostRows).default(512),
  seed: z.number().int().min(0).max(SAMPLING_LIMITS.seed).default(1),
  /** Whether the shares of every year are wanted too. */
  path: z.boolean().default(false),
})

/** A share of the variance with its 95 % interval from resampled rows. Sampling may take it a little outside 0 to 1. */
const estimate = z.strictObject({ value: z.number(), low: z.number(), high: z.number() })
export type Estimate = z.infer<typeof estimate>

export const sobolIndex = z.strictObject({
  id: z.string(),
  /** Of the input alone: by so much would the variance fall if its value were known. */
  first: estimate,
  /** With all its interactions: so much would be left if all others were known. */
  total: estimate,
  /** Zero lies in the interval of `first`. */
  isZero: z.boolean(),
})
export type SobolIndex = z.infer<typeof sobolIndex>

export const sobolAnswer = z.strictObject({
  runs: z.number().int(),
  /** Rows that the indices rest on: a row of which one run failed is left out as a whole. */
  rows: z.number().int(),
  /** Rows left out; `draw` of the first is its row. */
  failed: failedDraws,
  /** Of the variable over the draws, in its unit. */
  mean: z.number(),
  deviation: z.number(),
  /** By total index, the greatest first. */
  indices: z.array(sobolIndex),
  /** Sum of the first-order indices: what inputs account for one by one. */
  alone: z.number(),
  /** The rest, which they account for only together; not below zero. */
  together: z.number(),
  /**
   * Rank correlations that the pack assumes between inputs that varied. The indices hold for independent inputs, so none was drawn:
   * each of such a pair has a part of its share in common with the other.
   */
  ignored: z.array(correlation),
  /** Ids of inputs that would vary but stayed as they are. */
  held: z.array(z.string()),
  /** First-order indices by year, in the order of `indices`; null in years in which nothing moves the variable. */
  path: z
    .strictObject({
      years: z.array(z.number().int()),
      first: z.array(z.array(z.number().nullable())),
      /** Standard deviation of the variable by year. */
      deviation: z.array(z.number()),
    })
    .nullable(),
})
export type SobolAnswer = z.infer<typeof sobolAnswer>
