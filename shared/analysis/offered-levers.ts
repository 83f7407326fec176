/** The levers that are offered to be moved before anybody has chosen some. */

import type { Catalogue, CatalogueLever } from '../model/catalogue.ts'
import type { MovedLever } from './moves.ts'

/** A lever that may go anywhere in its range. */
export function fullRange({ id: lever, range }: Pick<CatalogueLever, 'id' | 'range'>): MovedLever {
  return { id: lever, low: range.min, high: range.max }
}

/**
 * The levers that are offered first: of those behind the variable, the nearest first, decisions of the city that are not locked, the
 * main ones where there are some, and of these what asks for a share of the budget; assumptions where nothing else is behind it.
 */
export function firstLevers(
  { levers, budget }: Pick<Catalogue, 'levers' | 'budget'>,
  behind: readonly string[],
  locked: readonly string[],
  most: number,
): MovedLever[] {
  const free = behind.flatMap(each => levers.filter(lever => lever.id === each && !locked.includes(each)))
  const policy = free.filter(({ kind }) => kind === 'policy')
  const primary = policy.filter(each => each.primary)
  const offered = primary.length > 0 ? primary : policy.length > 0 ? policy : free
  const isAsking = ({ family }: CatalogueLever) => family === budget.requested
  return [...offered.filter(isAsking), ...offered.filter(lever => !isAsking(lever))]
    .slice(0, most)
    .map(fullRange)
}
