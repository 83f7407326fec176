/** What a model answered on its check vectors, small enough to be kept beside it: a later model is held against it. */

import { z } from 'zod'

/** Shares of the vectors whose value is kept, from the least to the largest. */
export const KEPT_SHARES = [0, 0.05, 0.5, 0.95, 1] as const

export const variablePrint = z.strictObject({
  /** Of the bits of all values, all vectors and years: another value anywhere gives another one. */
  bits: z.string().regex(/^[0-9a-f]{16}$/),
  /** By year of the print, the quantiles of the values at `KEPT_SHARES`, in the variable's unit. */
  quantiles: z.array(z.array(z.number()).length(KEPT_SHARES.length)),
})
export type VariablePrint = z.infer<typeof variablePrint>

export const resultPrint = z.strictObject({
  model: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
  vectors: z.number().int(),
  seed: z.number().int(),
  years: z.array(z.number().int()),
  variables: z.record(z.string(), variablePrint),
})
export type ResultPrint = z.infer<typeof resultPrint>
