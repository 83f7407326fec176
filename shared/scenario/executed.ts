/** What really came about in years that were forecast: entered by the planner, with its source. */

import { z } from 'zod'

export const MOST_EXECUTED = 500

export const executedValue = z.strictObject({
  /** Id of a variable or a lever. */
  item: z.string().min(1).max(200),
  year: z.number().int().min(1900).max(2200),
  /** In the item's own unit. */
  value: z.number(),
  /** Where it comes from; empty where the planner did not say. */
  source: z.string().max(500).default(''),
})
export type ExecutedValue = z.infer<typeof executedValue>

/** What came about, as it goes with scenarios that are run: of their document; none where nothing is said. */
export const executedValues = z.array(executedValue).max(MOST_EXECUTED).default([])
