/**
 * The answer of a back-test: observed values of the past against what the model's own equations say of them. JSON-safe.
 * Values are in the unit of their variable, years are calendar years, and a gap is null: nothing is filled in.
 */

import { z } from 'zod'
import { observation } from './definition.ts'

/**
 * `free-run`: the model is started in an earlier year on observed values and goes on from its own.
 * `one-step`: one equation, one year, with everything that it reads as it was observed.
 * `base-run`: the model as shipped, from its base year on, with levers on their default paths.
 */
export const backTestKinds = ['free-run', 'one-step', 'base-run'] as const

export const backTestPoint = z.strictObject({
  year: z.number().int(),
  observed: z.number().nullable(),
  /** Null where an input is not known, and in the year in which a free run is started. */
  computed: z.number().nullable(),
  /** How the observed value is known; null where there is none. */
  standing: observation.shape.standing.nullable(),
  /** Ids in `facts.json` behind the observed value. */
  facts: z.array(z.string()),
})
export type BackTestPoint = z.infer<typeof backTestPoint>

/** How much of the mean square error is of each kind; the three add up to 1. */
export const errorProportions = z.strictObject({
  bias: z.number(),
  variation: z.number(),
  covariation: z.number(),
})

/** Over the years of a test in which both values are known; an error is computed − observed. */
export const backTestErrors = z.strictObject({
  /** How many years; at least one. */
  n: z.number().int().positive(),
  /** Mean error, in the variable's unit. */
  bias: z.number(),
  /** Mean of errors as parts of the observed values' size; null where one of these is zero. */
  relativeBias: z.number().nullable(),
  /** Mean size of those, the mean absolute percentage error as a part: 0.05 is 5 %; null as above. */
  mape: z.number().nullable(),
  /** Root of the mean square error, in the variable's unit. */
  rmse: z.number(),
  /**
   * Theil's U2: against the forecast that nothing changes. 0 is perfect, 1 no better than that forecast. Null with fewer than two
   * years that it can be compared in, and where nothing did change.
   */
  theilU: z.number().nullable(),
  /** Null with fewer than three years, and where there is no error. */
  proportions: errorProportions.nullable(),
})
export type BackTestErrors = z.infer<typeof backTestErrors>

export const backTest = z.strictObject({
  /** Public id of the variable. */
  variable: z.string(),
  kind: z.enum(backTestKinds),
  /** The year on whose values a run is started; null for single equations. */
  start: z.number().int().nullable(),
  /** True where only definitions were worked out, on observed values: the test is one of figures that must agree, not of behaviour. */
  identity: z.boolean(),
  /** From the first year of the test to the last, each year once. */
  points: z.array(backTestPoint).min(1),
  errors: backTestErrors,
  /** Variables that stand as they were observed behind the computed values, because their own equations could not be worked out. */
  driven: z.array(z.string()),
  /** Variables that were not observed and were worked out, by equations of the same year, to be read by this one. */
  workedOut: z.array(z.string()),
  /**
   * Parameters in use, and levers of a `base-run`, that were set so that the model meets published figures, or rest on the very figures
   * that are tested: as far as they go, the test is none on new data.
   */
  fitted: z.array(z.string()),
})
export type BackTest = z.infer<typeof backTest>

/** What an equation reads and nobody knows: the item and whether its value of the year itself, of the year before or of the base year. */
export const missingInput = z.strictObject({
  id: z.string(),
  moment: z.enum(['now', 'previous', 'start']),
})
export type MissingInput = z.infer<typeof missingInput>

/** Why a variable has neither a free run nor a single equation tested. */
export const untested = z.discriminatedUnion('reason', [
  /** No observed value of it. */
  z.strictObject({ variable: z.string(), reason: z.literal('not-observed') }),
  /** In no year with an observed value is all known that its equation reads. */
  z.strictObject({
    variable: z.string(),
    reason: z.literal('input-not-observed'),
    /** The year in which the fewest inputs are missing, the last of several. */
    year: z.number().int(),
    inputs: z.array(missingInput).min(1),
  }),
  /** Its equation compares with the base year, and it was observed in that year and before only. */
  z.strictObject({ variable: z.string(), reason: z.literal('anchored') }),
  /** Its equation comes to no number on the observed values. */
  z.strictObject({ variable: z.string(), reason: z.literal('no-number') }),
])
export type Untested = z.infer<typeof untested>

export const backTestResult = z.strictObject({
  /** First and last year with an observed value; null where the pack has no history. */
  span: z.strictObject({ first: z.number().int(), last: z.number().int() }).nullable(),
  /** Headline results first, then what feeds them step by step; the kinds of one variable after each other. */
  tests: z.array(backTest),
  /** Variables in the same order; one may have a `base-run` nevertheless. */
  untested: z.array(untested),
})
export type BackTestResult = z.infer<typeof backTestResult>
