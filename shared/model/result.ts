/** What a run answers: series by id and year, and what the checks, flags and targets say of them. JSON-safe. */

import { z } from 'zod'

/** One number per year, base year to horizon, by public id. */
export const series = z.record(z.string(), z.array(z.number()))
export type Series = z.infer<typeof series>

export const checkResult = z.strictObject({ id: z.string(), held: z.boolean() })

/** Years in which the flag is raised; empty when it never is. */
export const flagResult = z.strictObject({ id: z.string(), years: z.array(z.number().int()) })

export const targetResult = z.strictObject({
  id: z.string(),
  /** The variable's value in the target's year. */
  value: z.number(),
  met: z.boolean(),
  /** value − target, in the variable's unit; negative means short of it where more is better. */
  gap: z.number(),
  /** First year in which the rule holds, whether or not it is the target's; null when none does. */
  firstMet: z.number().int().nullable(),
})
export type TargetResult = z.infer<typeof targetResult>

export const runResult = z.strictObject({
  /** Id of the scenario. */
  id: z.string(),
  title: z.string(),
  years: z.array(z.number().int()),
  series,
  checks: z.array(checkResult),
  flags: z.array(flagResult),
  targets: z.array(targetResult),
})
export type RunResult = z.infer<typeof runResult>
