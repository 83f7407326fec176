/** What becomes of a frozen record when it is computed again: whether it is what was frozen, and whether it still comes out the same. */

import { z } from 'zod'
import { fault } from '../faults.ts'
import { modelIdentity } from '../model/identity.ts'

/** Two numbers are the same where they differ by no more than this, relative to the larger. */
export const SAME_WITHIN = 1e-9

/** Differences told one by one; more are counted. */
export const MOST_DIFFERENCES = 50

/** A number that comes out otherwise, in the variable's own unit. */
export const changedNumber = z.strictObject({
  variable: z.string(),
  year: z.number().int(),
  /** As frozen, and as computed now; null where there is none. */
  frozen: z.number().nullable(),
  now: z.number().nullable(),
})
export type ChangedNumber = z.infer<typeof changedNumber>

export const verification = z.strictObject({
  /** Whether the record, its words included, is to the last letter what was frozen. */
  isIntact: z.boolean(),
  /** The model that computed it again, and the month of its data. */
  model: modelIdentity,
  data: z.string(),
  /** Whether the record was frozen on the same. */
  isSameModel: z.boolean(),
  isSameData: z.boolean(),
  recomputed: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('same') }),
    z.strictObject({
      kind: z.literal('other'),
      /** The largest first, relative to the larger of both numbers; those of which one is missing before all. */
      numbers: z.array(changedNumber).max(MOST_DIFFERENCES),
      /** Of all numbers that differ. */
      count: z.number().int().nonnegative(),
      /** Ids of checks, flags and targets that are judged otherwise. */
      judgements: z.array(z.string()),
    }),
    /** Why it cannot be computed with this model. */
    z.strictObject({ kind: z.literal('impossible'), faults: z.array(fault) }),
  ]),
})
export type Verification = z.infer<typeof verification>

/** True where the record is as it was frozen, and every number comes out as it did. */
export function isConfirmed({ isIntact, recomputed }: Verification): boolean {
  return isIntact && recomputed.kind === 'same'
}
