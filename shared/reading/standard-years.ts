/** The years that are looked at where nobody chose any. */

import type { Catalogue } from '../model/catalogue.ts'

type Known = Pick<Catalogue, 'headlines' | 'targets' | 'horizon'>

/** The year of the first target, the horizon, and a year between them. */
export function standardYears(catalogue: Known): number[] {
  const [first, last] = [firstTargetYear(catalogue), catalogue.horizon]
  const between = Math.min(first + 5, last)
  return [...new Set([first, between, last])]
}

/** The year of the first headline's first target: what a planner asks about first. */
export function firstTargetYear(catalogue: Known): number {
  const first = catalogue.headlines[0]?.targets[0]
  return catalogue.targets.find(({ id }) => id === first)?.year ?? catalogue.horizon
}
