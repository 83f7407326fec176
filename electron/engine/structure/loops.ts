/** The feedback loops of a model: how many there are, and which of them say it all. */

import type { FeedbackLoop, ModelStructure } from '../../../shared/model/structure.ts'
import { cyclesOf } from './cycles.ts'
import type { WeighedLink, YearSign } from './links.ts'

/** Beyond these the search ends, and says that there are more. */
export const LOOP_LIMITS = { length: 40, count: 20_000, steps: 2_000_000 } as const

/** A loop with what it is ranked by. */
interface Weighed {
  readonly members: readonly string[]
  readonly links: readonly WeighedLink[]
  readonly signs: readonly YearSign[]
  readonly gain: number
}

/**
 * The loops among families, each through at least one reading of last year: within a year nothing can lead back to itself. Of those
 * that move along the baseline a shortest independent set is given (Oliva, Model structure analysis through graph theory, System
 * Dynamics Review 20(4), 2004): from the shortest on, of equally long ones from the strongest, each that runs along a link which none
 * before it has. A loop reinforces where the product of the signs on its way is positive (Sterman, Business Dynamics, 2000, ch. 5).
 * @param keys of the families, whose order decides among equals.
 */
export function loopsOf(
  keys: readonly string[],
  links: readonly WeighedLink[],
): Pick<ModelStructure, 'loops' | 'count'> {
  const numberOf = new Map(keys.map((key, number) => [key, number]))
  const linkBetween = new Map(links.map(link => [`${link.from} ${link.to}`, link]))
  const leads = keys.map(() => [] as number[])
  for (const { from, to, carries } of links) {
    const [start, end] = [numberOf.get(from), numberOf.get(to)]
    if (carries && start !== undefined && end !== undefined && start !== end) leads[start]?.push(end)
  }
  const cycles = cyclesOf(leads, LOOP_LIMITS)
  const loops = cycles.list.map(cycle => {
    const members = cycle.map(number => keys[number] ?? '')
    return weighed(
      members,
      members.flatMap(
        (from, place) => linkBetween.get(`${from} ${members[(place + 1) % members.length]}`) ?? [],
      ),
    )
  })
  const moving = loops.filter(loop => loop.signs.some(sign => sign !== 0))
  return {
    loops: named(independent(moving)),
    count: { found: loops.length, still: loops.length - moving.length, isComplete: cycles.isComplete },
  }
}

function weighed(members: readonly string[], links: readonly WeighedLink[]): Weighed {
  const years = (links[0]?.signs ?? []).map((_, year) => year)
  // A link that stands still stops the loop, whatever the others do: an effect without a sign, NaN, times none is none.
  const product = (of: (link: WeighedLink) => readonly number[]) =>
    years.map(year => {
      const factors = links.map(link => of(link)[year] ?? 0)
      return factors.includes(0) ? 0 : factors.reduce((all, factor) => all * factor, 1)
    })
  const gains = product(link => link.gains).filter(Number.isFinite)
  const gain = gains.reduce((most, each) => (Math.abs(each) > Math.abs(most) ? each : most), 0)
  return { members, links, signs: product(link => link.signs), gain }
}

function independent(loops: readonly Weighed[]): readonly Weighed[] {
  const ranked = loops.toSorted(
    (one, other) => one.members.length - other.members.length || strength(other) - strength(one),
  )
  const covered = new Set<WeighedLink>()
  return ranked.filter(loop => {
    const isNew = loop.links.some(link => !covered.has(link))
    for (const link of loop.links) covered.add(link)
    return isNew
  })
}

function strength(loop: Weighed): number {
  return Math.abs(loop.gain)
}

function named(loops: readonly Weighed[]): readonly FeedbackLoop[] {
  const counts = { R: 0, B: 0, C: 0 }
  return loops
    .toSorted((one, other) => strength(other) - strength(one))
    .map(({ members, links, signs, gain }) => {
      const polarity = polarityOf(signs)
      const letter = LETTERS[polarity]
      counts[letter] += 1
      const lags = links.filter(link => link.isDelayed).length
      return { name: `${letter}${counts[letter]}`, polarity, members, lags, gain }
    })
}

const LETTERS = { reinforcing: 'R', balancing: 'B', changing: 'C' } as const

function polarityOf(signs: readonly YearSign[]): FeedbackLoop['polarity'] {
  const moving = signs.filter(sign => sign !== 0)
  if (moving.every(sign => sign > 0)) return 'reinforcing'
  return moving.every(sign => sign < 0) ? 'balancing' : 'changing'
}
