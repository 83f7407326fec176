/** What became of a file that was made by an older program or on another content of the model. */

import { z } from 'zod'
import { fault } from '../faults.ts'

const identity = z.strictObject({ version: z.string(), hash: z.string().nullable() })

const counts = z.strictObject({
  scenarios: z.number().int().nonnegative(),
  levers: z.number().int().nonnegative(),
  parameters: z.number().int().nonnegative(),
  views: z.number().int().nonnegative(),
})

export const openingReport = z.strictObject({
  /** Version of the format in the file, and of this program. */
  format: z.strictObject({ from: z.number().int(), to: z.number().int() }),
  /** The model on which it was made, and the one that is running. */
  pack: z.strictObject({ from: identity, to: identity }),
  /** How much was carried over as it was. */
  kept: counts,
  /** What is written another way than in the file; sentences without places. */
  changed: z.array(fault),
  /** What the running model has no place for, each with its place in the file. */
  dropped: z.array(fault),
  /** Headline values of the first scenarios: as the file recorded them when it was saved, and as the running model computes them. */
  results: z.array(
    z.strictObject({
      scenario: z.string(),
      variable: z.string(),
      year: z.number().int(),
      /** Null where the file recorded none. */
      before: z.number().nullable(),
      /** Null where the scenario cannot be run. */
      after: z.number().nullable(),
    }),
  ),
  /** What differs between the two contents of the model; null where the other one was never run on this machine. */
  model: z
    .array(
      z.strictObject({
        kind: z.enum(['lever', 'parameter', 'variable']),
        id: z.string(),
        change: z.enum(['added', 'removed', 'changed']),
      }),
    )
    .nullable(),
})
export type OpeningReport = z.infer<typeof openingReport>
