/** What a run answers: series by id and year, and what the checks, flags and targets say of them. JSON-safe. */

import { z } from 'zod'
import { words } from './definition.ts'

/** One number per year, base year to horizon, by public id. */
export const series = z.record(z.string(), z.array(z.number()))
export type Series = z.infer<typeof series>

export const checkResult = z.strictObject({ id: z.string(), held: z.boolean() })

/** A check that is not held to in a year, because executed values stand there that need not add up, and how far they do not. */
export const executedGap = z.strictObject({
  /** Id of the check with its elements, `stock[rural]`. */
  check: z.string(),
  label: words,
  year: z.number().int(),
  /** What the check's formula comes to: zero where a sum is right, below zero where a bound is passed. */
  value: z.number(),
})
export type ExecutedGap = z.infer<typeof executedGap>

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
  /** Checks that executed values do not meet; absent where there are none. */
  gaps: z.array(executedGap).optional(),
})
export type RunResult = z.infer<typeof runResult>
