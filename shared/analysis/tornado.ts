/** Tornado: what a variable becomes in a year when each input stands at its low and at its high end; and how steep it is where it stands. */

import { z } from 'zod'
import { fault } from '../faults.ts'
import { scenario } from '../scenario/document.ts'
import { SAMPLING_LIMITS, variedInput } from './varied.ts'

/**
 * Inputs of a model: levers that the city decides on, levers that it does not, parameters whose value is not known
 * (triangular in the pack), and parameters that the pack holds fixed.
 */
export const inputKinds = ['policy', 'assumption', 'uncertain', 'fixed'] as const
export const inputKind = z.enum(inputKinds)
export type InputKind = z.infer<typeof inputKind>

/**
 * How far an input goes to either side. A lever's whole path goes, from the first free year on; nothing leaves its range.
 * `range`: to the ends of its own range, where a lever is held in every free year.
 * `percent`: by so many per cent of its present value, in each year of its own.
 * `percentiles`: to the 10th and 90th percentile of its distribution, the question's or else the one by which the pack varies it; a lever moves by as much.
 * `point`: hardly at all. The answer then has elasticities at the scenario's own values in place of bars.
 */
export const tornadoEnds = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('range') }),
  z.strictObject({ kind: z.literal('percent'), percent: z.number().positive().max(100) }),
  z.strictObject({ kind: z.literal('percentiles') }),
  z.strictObject({ kind: z.literal('point') }),
])
export type TornadoEnds = z.infer<typeof tornadoEnds>

/** Bars of a tornado where nothing else is said, and the most. */
const BARS = { usual: 30, most: 500 } as const

export const tornadoQuestion = z.strictObject({
  scenario,
  /** Id of a series, and the year of its value. */
  variable: z.string().max(200),
  year: z.number().int(),
  /** Inputs that are looked at. */
  kinds: z.array(inputKind).default(['policy', 'assumption', 'uncertain']),
  /** Of these, only those with these ids; null for all. */
  only: z.array(z.string().max(200)).max(BARS.most).nullable().default(null),
  ends: tornadoEnds.default({ kind: 'range' }),
  /** Read where the ends are percentiles. */
  distributions: z.array(variedInput).max(SAMPLING_LIMITS.inputs).default([]),
  /** So many bars or elasticities at most, with the largest first. */
  most: z.number().int().min(1).max(BARS.most).default(BARS.usual),
})

const barEnd = z.strictObject({
  /** The parameter, or the lever in the question's year, in its unit. */
  input: z.number(),
  /** The variable in the year, in its unit; null where that run failed. */
  result: z.number().nullable(),
})

export const tornadoBar = z.strictObject({
  id: z.string(),
  kind: inputKind,
  /** The input as it stands in the scenario: the parameter, or the lever in the year. */
  present: z.number(),
  low: barEnd,
  high: barEnd,
  /** From the least to the greatest of the two results and the base value; in the variable's unit. */
  span: z.number().min(0),
  /** Both ends lie on one side of the base value: what is between them is not monotone. */
  isOneSided: z.boolean(),
})
export type TornadoBar = z.infer<typeof tornadoBar>

export const elasticity = z.strictObject({
  id: z.string(),
  kind: inputKind,
  present: z.number(),
  /**
   * d ln y / d ln x: per cent of the variable per per cent of the input (of a lever: of its whole path). Null where one of them
   * is zero or changes its sign, or where the input cannot be moved in proportion inside its range.
   */
  elasticity: z.number().nullable(),
  /** dy/dx in units of the variable per unit of the input, a lever's whole path moved. Null where its range has no width. */
  slope: z.number().nullable(),
  /** The same to either side alone; null where the range ends, or where that run failed. */
  slopeBelow: z.number().nullable(),
  slopeAbove: z.number().nullable(),
  /** The slopes of the two sides differ by more than a tenth: a bound of the model begins or ends to bind just here. */
  isKinked: z.boolean(),
})
export type Elasticity = z.infer<typeof elasticity>

export const tornadoAnswer = z.strictObject({
  /** The variable in the year, in the scenario itself. */
  base: z.number(),
  /** By span, the greatest first. */
  bars: z.array(tornadoBar),
  /** By size; those without an elasticity come last, by what their slope makes of a hundredth of their range. */
  elasticities: z.array(elasticity),
  /** Bars or elasticities beyond as many as were wanted. */
  left: z.number().int().min(0),
  /**
   * Inputs without a bar or an elasticity. `no-effect`: the variable stays as it is. `not-moved`: the input is zero or its range has no
   * width. `no-distribution`: percentiles are asked for and it has none.
   */
  still: z.array(
    z.strictObject({ id: z.string(), why: z.enum(['no-effect', 'not-moved', 'no-distribution']) }),
  ),
  /** Runs that failed, with what was wrong: that end is nowhere in the answer. */
  failures: z.array(
    z.strictObject({
      id: z.string(),
      end: z.enum(['low', 'high']),
      input: z.number(),
      faults: z.array(fault),
    }),
  ),
})
export type TornadoAnswer = z.infer<typeof tornadoAnswer>
