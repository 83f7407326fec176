/** How an uncertainty run of a model begins: `uncertainty.yaml`. */

import { z } from 'zod'
import { correlation, distribution, SAMPLING_LIMITS, samplingMethods } from '../analysis/varied.ts'
import { itemId, source } from './definition.ts'

/** An assumption that varies in an uncertainty run unless the planner says otherwise. */
export const variedLever = z.strictObject({
  lever: itemId,
  /** Of the amount by which the whole path is moved, in the lever's unit. */
  distribution,
  source,
})

/** A rank correlation that is assumed unless the planner says otherwise, and why. */
export const assumedCorrelation = z.strictObject({
  ...correlation.shape,
  first: itemId,
  second: itemId,
  source,
})

/** How an uncertainty run begins: `uncertainty.yaml`. Parameters vary by what they say themselves. */
export const uncertaintyDefinition = z.strictObject({
  method: z.enum(samplingMethods).default('sobol'),
  draws: z.number().int().min(SAMPLING_LIMITS.least).max(SAMPLING_LIMITS.draws).default(4096),
  seed: z.number().int().min(0).max(SAMPLING_LIMITS.seed).default(1),
  levers: z.array(variedLever).default([]),
  correlations: z.array(assumedCorrelation).default([]),
})
export type UncertaintyDefinition = z.infer<typeof uncertaintyDefinition>
