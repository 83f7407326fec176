/** The shapes that a lever's path can have. */

import { z } from 'zod'
import { points } from '../model/definition.ts'

const year = z.number().int().min(1900).max(2200)
const value = z.number()

/**
 * How a lever runs from the first free year on; before that, and before a shape's own start, the default path holds.
 * `constant` — the value from the first free year. `ramp` — straight from the default path in `from` to the value in `to`,
 * held after. `step` — the value from `year` on. `s_curve` — as `ramp`, along 3x² − 2x³. `growth` — from the default path
 * in `from`, times (1 + rate) each year. `points` — linear between the years given, the default path before the first
 * (no ramp to it), the last value held.
 */
export const leverPath = z.discriminatedUnion('shape', [
  z.strictObject({ shape: z.literal('constant'), value }),
  z.strictObject({ shape: z.literal('ramp'), from: year, to: year, value }),
  z.strictObject({ shape: z.literal('step'), year, value }),
  z.strictObject({ shape: z.literal('s_curve'), from: year, to: year, value }),
  z.strictObject({ shape: z.literal('growth'), from: year, rate: z.number() }),
  z.strictObject({ shape: z.literal('points'), points }),
])
export type LeverPath = z.infer<typeof leverPath>
