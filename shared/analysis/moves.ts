/** How an analysis moves levers: each between two bounds, all along one shape. */

import { z } from 'zod'
import { leverPath } from '../scenario/lever-path.ts'

/** Most levers that are moved at once. */
export const MOST_MOVED = 12

/** A lever and the levels between which it may be moved, in its unit. */
export const movedLever = z.strictObject({ id: z.string().max(200), low: z.number(), high: z.number() })
export type MovedLever = z.infer<typeof movedLever>

/**
 * The path of a lever that is given a level. `ramp`: straight from the last outturn to the level in the year `by`, held after.
 * `shift`: the present path, moved from the first free year on by as much as brings it to the level in the year `by`, and
 * kept in the lever's range.
 */
export const moveShapes = ['ramp', 'shift'] as const
export type MoveShape = (typeof moveShapes)[number]

export const movement = z.strictObject({ shape: z.enum(moveShapes), by: z.number().int() })
export type Movement = z.infer<typeof movement>

/** A lever at a level, with the path that a scenario then has: applying the path is what was computed. */
export const leverAtLevel = z.strictObject({
  id: z.string(),
  /** In the year by which it is reached, in the lever's unit: in the scenario as it stands, and moved. */
  now: z.number(),
  level: z.number(),
  path: leverPath,
})
export type LeverAtLevel = z.infer<typeof leverAtLevel>

/** What is left for the budget line that takes the rest: its allocated share in the year of the aim. */
export const residualShare = z.strictObject({ now: z.number(), moved: z.number() })
