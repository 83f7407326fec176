/** What was last asked in the tab that seeks goals, and the questions made of it. */

import { z } from 'zod'
import { type Aim, aim } from '../../../../shared/analysis/aim.ts'
import { MOST_MOVED, type Movement, movedLever, moveShapes } from '../../../../shared/analysis/moves.ts'
import { SAMPLING_LIMITS } from '../../../../shared/analysis/varied.ts'
import type { Catalogue, CatalogueTarget } from '../../../../shared/model/catalogue.ts'

const id = z.string().max(200)
const year = z.number().int()

const moved = {
  /** Null before any was chosen: those are offered that the model reads nearest to what is asked. */
  levers: z.array(movedLever).max(MOST_MOVED).nullable(),
  shape: z.enum(moveShapes),
}

const seek = z.strictObject({
  ...moved,
  /** Null while nothing was typed. */
  aim: aim.extend({ value: z.number().nullable() }),
  /** The year in which levers have their level; null for the year of the aim. */
  by: year.nullable(),
})
export type SeekSettings = z.infer<typeof seek>

const optimise = z.strictObject({
  ...moved,
  by: year,
  /** Ids of the targets to meet. */
  targets: z.array(id).max(100),
  /** A money variable; null for small moves. */
  money: id.nullable(),
  /** Ids of targets; `cost` for the cost. Null for no curve. */
  tradeOff: z.strictObject({ first: id, second: id }).nullable(),
  seed: z.number().int().min(0).max(SAMPLING_LIMITS.seed),
})
export type OptimiseSettings = z.infer<typeof optimise>

export const goalSeekSettings = z.strictObject({
  mode: z.enum(['seek', 'optimise']),
  /** Null before anything was chosen: the headline in focus is asked about. */
  seek: seek.nullable(),
  optimise: optimise.nullable(),
})
export type GoalSeekSettings = z.infer<typeof goalSeekSettings>

export const NO_SETTINGS: GoalSeekSettings = { mode: 'seek', seek: null, optimise: null }

type Known = Pick<Catalogue, 'targets' | 'headlines' | 'lastOutturn' | 'horizon'>

/**
 * What is asked of a variable at first: its target, the one named or that of its headline or the first; where it has none, the
 * selected year and no value yet.
 */
export function firstAim(
  catalogue: Known,
  variable: string,
  selectedYear: number,
  targetId: string | null = null,
): SeekSettings['aim'] {
  const own = catalogue.targets.filter(target => target.variable === variable)
  const leading = catalogue.headlines.find(headline => headline.variable === variable)?.targets[0]
  const target = own.find(each => each.id === targetId) ?? own.find(each => each.id === leading) ?? own[0]
  if (target !== undefined) {
    const { year: due, operator, value } = target
    return { variable, year: due, operator, value }
  }
  const free = Math.min(catalogue.horizon, Math.max(catalogue.lastOutturn + 1, selectedYear))
  return { variable, year: free, operator: '>=', value: null }
}

/** The aim, once it has a value. */
export function completeAim({ value, ...rest }: SeekSettings['aim']): Aim | null {
  return value === null ? null : { ...rest, value }
}

export function movementOf({ shape, by, aim: { year: due } }: SeekSettings): Movement {
  return { shape, by: by ?? due }
}

/** The targets that are switched on at first: that of the headline in focus, or the first of the pack. */
export function firstTargets(
  catalogue: Pick<Catalogue, 'targets' | 'headlines'>,
  focus: string,
): CatalogueTarget[] {
  const leading = catalogue.headlines.find(({ variable }) => variable === focus)?.targets[0]
  const found =
    catalogue.targets.find(({ id }) => id === leading) ??
    catalogue.targets.find(({ variable }) => variable === focus) ??
    catalogue.targets[0]
  return found === undefined ? [] : [found]
}
