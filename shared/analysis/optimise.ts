/** Optimise: the cheapest change of named levers that meets chosen targets within the budget. */

import { z } from 'zod'
import { fault } from '../faults.ts'
import { scenario } from '../scenario/document.ts'
import { oneSidedAim } from './aim.ts'
import { leverAtLevel, MOST_MOVED, movedLever, movement, residualShare } from './moves.ts'

/** Most targets at once, and the points of a trade-off curve. */
export const MOST_AIMS = 8
export const FRONT_POINTS = 11

/**
 * What a change costs. `moves`: the sum over the levers of the square of their move, each in parts of the lever's whole range: many
 * small moves are cheaper than a large one. `money`: what a variable rises by, summed over the free years, in its unit and not
 * discounted; a fall saves.
 */
export const changeCost = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('moves') }),
  z.strictObject({ kind: z.literal('money'), variable: z.string().max(200) }),
])
export type ChangeCost = z.infer<typeof changeCost>

const aimPlace = z
  .number()
  .int()
  .min(0)
  .max(MOST_AIMS - 1)

/** The goals between which the trade-off is asked: places in the list of aims; the first may be the cost. */
export const tradeOff = z.strictObject({ first: z.union([z.literal('cost'), aimPlace]), second: aimPlace })
export type TradeOff = z.infer<typeof tradeOff>

const plainQuestion = z.strictObject({
  scenario,
  levers: z.array(movedLever).min(1).max(MOST_MOVED),
  movement,
  aims: z.array(oneSidedAim).min(1).max(MOST_AIMS),
  cost: changeCost,
  tradeOff: tradeOff.nullable(),
  /** The same seed gives the same answer, on every machine. */
  seed: z
    .number()
    .int()
    .min(0)
    .max(2 ** 32 - 1),
})

/** A trade-off is between two different goals that are there. */
export const optimiseQuestion = plainQuestion.refine(
  ({ aims, tradeOff: asked }) =>
    asked === null ||
    (asked.first !== asked.second &&
      asked.second < aims.length &&
      (asked.first === 'cost' || asked.first < aims.length)),
  { path: ['tradeOff'] },
)

const aimResult = z.strictObject({
  /** In the aim's year: in the scenario as it stands, and changed. */
  now: z.number(),
  value: z.number(),
  isMet: z.boolean(),
  /** Of an aim that is missed: the first year after its own in which it would be met; null where none is up to the horizon. */
  firstYear: z.number().int().nullable(),
})

/** A change of the levers with what it does. */
export const leverPlan = z.strictObject({
  levers: z.array(leverAtLevel),
  cost: z.number(),
  /** In the order of the aims. */
  aims: z.array(aimResult),
  /** In the year of the first aim. */
  residual: residualShare,
})
export type LeverPlan = z.infer<typeof leverPlan>

/** A point of the trade-off curve: as much of the first goal as a value of the second leaves. */
const frontPoint = z.strictObject({
  first: z.number(),
  second: z.number(),
  levels: z.array(z.number()),
})
export type FrontPoint = z.infer<typeof frontPoint>

export const optimiseAnswer = z.strictObject({
  /** Whether the plan meets every aim; where none does, it is the one that comes nearest to all of them. */
  isFeasible: z.boolean(),
  plan: leverPlan,
  /** What stops a plan that misses an aim: levers that stand at a bound, and the year in which requests fill the budget. */
  stops: z.strictObject({
    bounds: z.array(z.strictObject({ lever: z.string(), end: z.enum(['low', 'high']) })),
    envelope: z.number().int().nullable(),
  }),
  /** In the order of the second goal; null where none was asked for. Points where the other aims cannot be met are left out. */
  front: z.array(frontPoint).nullable(),
  runs: z.number().int(),
  /** Runs that broke a check or left the numbers, and what was wrong with the first of them. */
  failed: z.strictObject({ count: z.number().int().min(0), faults: z.array(fault) }),
})
export type OptimiseAnswer = z.infer<typeof optimiseAnswer>
