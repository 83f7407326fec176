/** Attribution: which groups of changed levers account for the difference between two scenarios (Shapley values). */

import { z } from 'zod'
import { scenario } from '../scenario/document.ts'
import { SAMPLING_LIMITS } from './varied.ts'

/** Up to so many groups every coalition of them is run; of more, orders are drawn. */
export const MOST_EXACT = 12

const ATTRIBUTION_LIMITS = { variables: 20, groups: 100, pairs: 2000 } as const

const id = z.string().min(1).max(200)

/**
 * What the scenario is held against. `baseline`: default policy under the scenario's own assumptions and parameters, so that only
 * its policy is accounted for. `defaults`: default policy and default assumptions. `scenario`: another one of the document.
 */
export const attributionBase = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('baseline') }),
  z.strictObject({ kind: z.literal('defaults') }),
  z.strictObject({ kind: z.literal('scenario'), scenario }),
])
export type AttributionBase = z.infer<typeof attributionBase>

/**
 * How the changed levers and parameters are grouped. `kind`: policy, and assumptions with parameters. `chosen`: as listed; what
 * is in none of the groups is one more, `rest`.
 */
export const attributionGrouping = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('sector') }),
  z.strictObject({ by: z.literal('item') }),
  z.strictObject({ by: z.literal('kind') }),
  z.strictObject({
    by: z.literal('chosen'),
    groups: z
      .array(z.strictObject({ id, items: z.array(id).max(1000) }))
      .min(1)
      .max(ATTRIBUTION_LIMITS.groups),
  }),
])
export type AttributionGrouping = z.infer<typeof attributionGrouping>

export const attributionQuestion = z.strictObject({
  scenario,
  against: attributionBase.default({ kind: 'baseline' }),
  grouping: attributionGrouping.default({ by: 'sector' }),
  /** Public ids of variables, or of levers. */
  variables: z.array(id).min(1).max(ATTRIBUTION_LIMITS.variables),
  /** Only where there are more groups than `MOST_EXACT`: pairs of orders that are drawn, an order and its reverse. */
  pairs: z.number().int().min(2).max(ATTRIBUTION_LIMITS.pairs).default(128),
  /** The same seed draws the same orders, on every machine. */
  seed: z.number().int().min(0).max(SAMPLING_LIMITS.seed).default(2045),
})

/** One number per year, base year to horizon, in the unit of the variable that it is about. */
const byYear = z.array(z.number())

export const attributionGroup = z.strictObject({
  /** Of the sector, the lever or parameter, `policy` or `assumption`, or as chosen. */
  id: z.string(),
  /** The levers and parameters in it that are changed, in the order of the model. */
  items: z.array(z.string()),
})
export type AttributionGroup = z.infer<typeof attributionGroup>

export const attributedVariable = z.strictObject({
  id: z.string(),
  base: byYear,
  scenario: byYear,
  /** By group: what it adds to the base. They sum to scenario − base, but for rounding. */
  contributions: z.array(byYear),
  /** By group, where orders were drawn: the standard error of its contribution. */
  errors: z.array(byYear).nullable(),
  /** The terms of the model's own decomposition, each in its own unit; null where the model has none of this variable. */
  terms: z.array(z.strictObject({ variable: z.string(), base: byYear, scenario: byYear })).nullable(),
})
export type AttributedVariable = z.infer<typeof attributedVariable>

export const attributionAnswer = z.strictObject({
  years: z.array(z.number().int()),
  /** Only groups in which something is changed. */
  groups: z.array(attributionGroup),
  method: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('exact'), coalitions: z.number().int() }),
    z.strictObject({
      kind: z.literal('sampled'),
      pairs: z.number().int(),
      seed: z.number().int(),
      coalitions: z.number().int(),
    }),
  ]),
  variables: z.array(attributedVariable),
})
export type AttributionAnswer = z.infer<typeof attributionAnswer>
