/** Uncertainty: bands of series, chances of targets and years of attainment over many draws. */

import { z } from 'zod'
import { scenario } from '../scenario/document.ts'
import { correlation, failedDraws, sampling } from './varied.ts'

/** Most series whose bands are asked for at once. */
export const MOST_BANDS = 60

export const uncertaintyQuestion = z.strictObject({
  scenario,
  sampling,
  /** Ids of the series whose bands are wanted. The targets' variables are looked at besides. */
  variables: z.array(z.string().max(200)).max(MOST_BANDS),
})

/** Percentiles of a series by year, base year to horizon, in its unit; by Hyndman and Fan's definition 7. */
export const band = z.strictObject({
  variable: z.string(),
  p5: z.array(z.number()),
  p10: z.array(z.number()),
  p25: z.array(z.number()),
  p50: z.array(z.number()),
  p75: z.array(z.number()),
  p90: z.array(z.number()),
  p95: z.array(z.number()),
})
export type Band = z.infer<typeof band>

export const targetChance = z.strictObject({
  id: z.string(),
  /** Share of the draws in which the target is met in its year. */
  chance: z.number().min(0).max(1),
  /** 95 % interval of the chance by Wilson: its sampling error, and nothing of what the assumptions may miss. */
  low: z.number().min(0).max(1),
  high: z.number().min(0).max(1),
  /** Share of the draws in which the target's rule first holds in that year, for each year from the base year to the horizon. */
  firstMet: z.array(z.strictObject({ year: z.number().int(), share: z.number().min(0).max(1) })),
  /** Share of the draws in which it never does up to the horizon. */
  never: z.number().min(0).max(1),
})
export type TargetChance = z.infer<typeof targetChance>

export const uncertaintyAnswer = z.strictObject({
  /** Draws that the numbers rest on: without those that failed. */
  draws: z.number().int().min(0),
  failed: failedDraws,
  years: z.array(z.number().int()),
  /** In the order asked; neither bands nor targets where no draw is sound. */
  bands: z.array(band),
  targets: z.array(targetChance),
  /** Rank correlations that the draws have, for those that were asked for. */
  correlations: z.array(correlation),
})
export type UncertaintyAnswer = z.infer<typeof uncertaintyAnswer>
