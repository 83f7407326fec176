/** A fault is something refused or wrong, said as data: a code, what it is about, and the place it stands. */

import { z } from 'zod'

/** A place in a text file. Lines and columns count from 1, columns in UTF-16 units as editors show them. */
export const place = z.strictObject({
  file: z.string(),
  line: z.number().int().positive(),
  column: z.number().int().positive(),
})
export type Place = z.infer<typeof place>

export const faultArgument = z.union([z.string(), z.number(), z.array(z.string())])
export type FaultArgument = z.infer<typeof faultArgument>

/**
 * `code` is dotted and stable (`pack.unknown-name`); `args` are the words and numbers its sentence needs.
 * `shared/locale/fault-sentences.ts` holds the sentence of every code in both languages.
 */
export const fault = z.strictObject({
  code: z.string().regex(/^[a-z0-9]+(\.[a-z0-9-]+)+$/),
  args: z.record(z.string(), faultArgument),
  at: place.optional(),
})
export type Fault = z.infer<typeof fault>

/** Thrown where an exception is the natural way out; carries one or more faults, never a bare sentence. */
export class FaultError extends Error {
  readonly faults: readonly [Fault, ...Fault[]]

  constructor(first: Fault, ...others: Fault[]) {
    super(`${first.code} ${JSON.stringify(first.args)}`)
    this.name = 'FaultError'
    this.faults = [first, ...others]
  }
}

/** Throws what was found wrong, all of it at once; returns where nothing was. */
export function throwFaults(faults: readonly Fault[]): void {
  const [first, ...others] = faults
  if (first !== undefined) throw new FaultError(first, ...others)
}
