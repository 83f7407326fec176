/** A planner's formula, judged while it is written. */

import { z } from 'zod'
import { fault } from '../faults.ts'
import { scenario } from '../scenario/document.ts'
import { executedValues } from '../scenario/executed.ts'
import { OWN_LIMITS } from '../scenario/own-formula.ts'

/** What stands in the editor; a text that is no formula yet is judged too. */
export const formulaDraft = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('indicator'),
    id: z.string().max(64),
    /** Null where the planner leaves it to the formula. */
    unit: z.string().max(100).nullable(),
    formula: z.string().max(OWN_LIMITS.characters * 2),
    /** What it is in the base year; left out where nothing is written. */
    start: z
      .string()
      .max(OWN_LIMITS.characters * 2)
      .optional(),
  }),
  z.strictObject({
    kind: z.literal('changed'),
    /** Public id of a variable. */
    id: z.string().max(200),
    formula: z.string().max(OWN_LIMITS.characters * 2),
  }),
])
export type FormulaDraft = z.infer<typeof formulaDraft>

export const formulaProblem = z.strictObject({
  fault,
  /** Where in the formula; null where it is about the whole, or about what it is in the base year. */
  span: z.strictObject({ offset: z.number().int(), length: z.number().int() }).nullable(),
})
export type FormulaProblem = z.infer<typeof formulaProblem>

export const formulaCheck = z.strictObject({
  /** What stands against it; with none it may be kept. */
  problems: z.array(formulaProblem),
  /** Ids of the model's units that it fits, the likeliest first; empty where none does, null where it cannot be told. */
  units: z.array(z.string()).nullable(),
  /** What it comes to in the scenario, year by year; null with a problem. */
  values: z.array(z.number()).nullable(),
  /** What the model's own formula comes to in the same scenario; null for an indicator. */
  before: z.array(z.number()).nullable(),
})
export type FormulaCheck = z.infer<typeof formulaCheck>

export const formulaRequests = {
  /** Judges a draft among the other formulas of its scenario, of which it replaces the one of its id. Nothing is kept. */
  'formulas:check': {
    input: z.strictObject({ scenario, draft: formulaDraft, executed: executedValues }),
    output: formulaCheck,
  },
} as const
