/** What the program notes in a file when it saves it: enough to see later whether the content or the model has changed. */

import { z } from 'zod'

/** Scenarios of a file whose results are noted. */
export const MOST_STAMPED = 20

/** Variable -> year -> value, in the variable's own unit. */
const values = z.record(z.string().max(200), z.record(z.string().regex(/^\d{4}$/), z.number()))

export const stamp = z.strictObject({
  /** SHA-256, in hex, of the canonical JSON of all that stands in the file but the stamp. */
  content: z.string().regex(/^[0-9a-f]{64}$/),
  /** Version of the program that saved it. */
  program: z.string().max(64),
  /** Of the model by which the results were computed. */
  pack: z.strictObject({ version: z.string(), hash: z.string() }),
  /** Headline results of the first scenarios; one that could not be run has none. */
  results: z.array(z.strictObject({ scenario: z.string().min(1).max(64), values })).max(MOST_STAMPED),
})
export type Stamp = z.infer<typeof stamp>
