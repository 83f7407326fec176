/** Goal seek: what a lever, or several moved together, must be for a variable to reach a value in a year. */

import { z } from 'zod'
import { fault } from '../faults.ts'
import { scenario } from '../scenario/document.ts'
import { aim } from './aim.ts'
import { leverAtLevel, MOST_MOVED, movedLever, movement, residualShare } from './moves.ts'

/** Points in the range of the lever that are looked at first; what lies between two of them unseen is not found. */
export const SCAN_POINTS = 200

export const goalSeekQuestion = z.strictObject({
  scenario,
  aim,
  levers: z.array(movedLever).min(1).max(MOST_MOVED),
  movement,
})

/**
 * The run of one position. The position of a single lever is its level in the year by which it is reached, in its unit. That of
 * several is the part of the way that all of them go: 0 where they stand, 1 at their high bounds, −1 at their low ones.
 */
const moved = z.strictObject({
  position: z.number(),
  /** Of the aim's variable in the aim's year. */
  value: z.number(),
  levers: z.array(leverAtLevel),
  /** Of the aim's variable, base year to horizon. */
  series: z.array(z.number()),
  residual: residualShare,
})
export type MovedRun = z.infer<typeof moved>

export const goalSolution = moved.extend({
  /** Whether the aim is met above the position, for as far as the next solution. */
  meetsAbove: z.boolean(),
  /** False where the value leaps over the aim: it is passed here and never taken. */
  isExact: z.boolean(),
})
export type GoalSolution = z.infer<typeof goalSolution>

/**
 * Why the best position is not passed. `bound`: the levers stand at that end of what was asked. `envelope`: further on the requests
 * would not fit in the budget and be cut, in that year first. `turn`: further on, the value moves away from the aim. `flat`:
 * further on nothing changes. `failure`: further on no run holds.
 */
export const goalStop = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bound'), end: z.enum(['low', 'high']) }),
  z.strictObject({ kind: z.literal('envelope'), year: z.number().int() }),
  z.strictObject({ kind: z.literal('turn') }),
  z.strictObject({ kind: z.literal('flat') }),
  z.strictObject({ kind: z.literal('failure') }),
])
export type GoalStop = z.infer<typeof goalStop>

export const goalSeekAnswer = z.strictObject({
  /** Of the aim's variable in the aim's year, in the scenario as it stands. */
  now: z.number(),
  /** Position of the scenario as it stands; outside the scan where the level is outside the bounds. */
  present: z.number(),
  /**
   * In the order of positions. `sound`: it counts. `over`: more is requested than fits in the budget, and than was requested
   * before; `failed`: the run broke a check or left the numbers, so that it has no value. Neither counts.
   */
  scan: z.array(
    z.strictObject({
      position: z.number(),
      value: z.number().nullable(),
      standing: z.enum(['sound', 'over', 'failed']),
    }),
  ),
  /** `found`: the solutions are where the aim begins or ceases to be met. `always`: every position that counts meets it. */
  verdict: z.enum(['found', 'always', 'unreachable']),
  /** In the order of positions; empty unless they were found. */
  solutions: z.array(goalSolution),
  /** Where the aim cannot be reached: the nearest, what stops it, and the first year after the aim's in which it would be met. */
  best: moved.extend({ stop: goalStop, firstYear: z.number().int().nullable() }).nullable(),
  /** Positions whose run failed, and what was wrong with the first of them. */
  failed: z.strictObject({
    count: z.number().int().min(0),
    first: z.strictObject({ position: z.number(), faults: z.array(fault) }).nullable(),
  }),
})
export type GoalSeekAnswer = z.infer<typeof goalSeekAnswer>
export type BestMove = NonNullable<GoalSeekAnswer['best']>
