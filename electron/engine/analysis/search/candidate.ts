/** Candidates of a search: places in a box, with a cost and what they lack of each demand. */

/** A place, one number from 0 to 1 for each lever. */
export type Place = readonly number[]

export interface Candidate {
  readonly place: Place
  readonly cost: number
  /** By demand: above zero by what is lacking, in parts of what is demanded; infinite where there is no result. */
  readonly lacks: readonly number[]
}

/** Looks at many places at once. */
export type Look = (places: readonly Place[]) => readonly Candidate[]

/** As much as this is lacking where a demand is met to the last bit: it counts as nothing. */
const NEGLIGIBLE = 1e-9

/** The sum of what is lacking. */
export function lacking({ lacks }: Pick<Candidate, 'lacks'>): number {
  return lacks.reduce((sum, lack) => sum + Math.max(0, lack - NEGLIGIBLE), 0)
}

/**
 * Whether one candidate is better than another by the rules of Deb (2000): what meets all demands is better than what does not; of
 * two that do, the cheaper one; of two that do not, the one that lacks less.
 */
export function isBetter(one: Candidate, other: Candidate): boolean {
  const [own, others] = [lacking(one), lacking(other)]
  if (own <= 0 && others <= 0) return one.cost < other.cost
  return own < others
}

/** The best of some; the first of equal ones. */
export function bestOf(candidates: readonly Candidate[]): Candidate {
  const [first, ...others] = candidates
  if (first === undefined) throw new RangeError('a search has a candidate')
  return others.reduce((best, each) => (isBetter(each, best) ? each : best), first)
}
