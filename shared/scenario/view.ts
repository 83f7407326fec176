/** What is looked at, and how: a card, a chart, and what all of them are shown in. */

import { z } from 'zod'

/** What money is shown in. `share`: of the city's spending, or of GRDP where the pack says so. */
export const priceBases = ['current', 'constant', 'share', 'per_head', 'usd'] as const
export type PriceBasis = (typeof priceBases)[number]

/** What every chart draws. `difference`: from the baseline. `relative`: that in per cent of it. `index`: base year = 100. */
export const chartModes = ['value', 'difference', 'relative', 'index'] as const
export type ChartMode = (typeof chartModes)[number]

const id = z.string().min(1).max(200)

export const cardChoice = z.strictObject({
  variable: id,
  /** The target that the card judges; null for a variable of which nothing is demanded. */
  target: id.nullable(),
})
export type CardChoice = z.infer<typeof cardChoice>

export const chartChoice = z.strictObject({
  variable: id,
  /** Dimension whose elements are drawn apart; null for the variable alone. */
  breakdown: id.nullable(),
  /** How they are: on top of each other, or each in a small chart on one axis. */
  form: z.enum(['stacked', 'multiples']),
  /** Whether published figures of other places lie over the chart. */
  benchmarks: z.boolean(),
})
export type ChartChoice = z.infer<typeof chartChoice>
