/**
 * Descent to the nearest least cost: sequential programming with an exact penalty and a trust region (Fletcher 1985). Slopes are
 * central differences, all of a round in one batch; so are the lengths that are tried of its step.
 */

import { bestOf, type Candidate, type Look, lacking, type Place } from './candidate.ts'
import { cheapestStep } from './step.ts'

/** Distance of the places between which a slope is measured, in parts of the box. */
const SPREAD = 1e-5
/** What one unit of what is lacking may cost at most: far above what any demand is worth, so that all are met where they can be. */
const HIGHEST_PRICE = 1e4
/** The price by which candidates are compared: this often what the dearest demand is worth, and this much at least. */
const DEARER = 2
const LOWEST_PRICE = 0.1
const LENGTHS = [1, 0.6, 0.3, 0.1, 0.03, 0.01] as const
const RADIUS = { first: 0.2, most: 0.5, least: 1e-8 }
const ROUNDS = 40

/**
 * The best candidate on the way down from a place.
 * @param bend curvature of the cost by number of the place, above zero: its own where it is a sum of squares.
 */
export function descended(look: Look, start: Candidate, bend: readonly number[]): Candidate {
  let best = start
  let here = start
  let radius = RADIUS.first
  for (let round = 0; round < ROUNDS && radius > RADIUS.least; round += 1) {
    const { place, lacks } = here
    const { slope, lackSlopes } = slopesAt(look, place)
    const { step, multipliers } = cheapestStep({
      slope,
      bend,
      lacks,
      lackSlopes,
      low: place.map(each => Math.max(-radius, -each)),
      high: place.map(each => Math.min(radius, 1 - each)),
      price: HIGHEST_PRICE,
    })
    const price = Math.max(LOWEST_PRICE, DEARER * Math.max(0, ...multipliers))
    const merit = (candidate: Candidate) => candidate.cost + price * lacking(candidate)
    const tried = look(
      LENGTHS.map(length => place.map((each, index) => inBox(each + length * (step[index] ?? 0)))),
    )
    best = bestOf([best, ...tried])
    const nextIndex = leastIndex(tried.map(merit))
    const next = tried[nextIndex]
    const length = LENGTHS[nextIndex] ?? 0
    const taken = length * Math.max(...step.map(Math.abs))
    if (next !== undefined && merit(next) < merit(here)) {
      here = next
      radius = length === 1 ? Math.min(RADIUS.most, 2 * radius) : 2 * taken
    } else radius = Math.min(radius, taken || radius) * 0.2
  }
  return best
}

function leastIndex(values: readonly number[]): number {
  return values.indexOf(Math.min(...values))
}

function inBox(value: number): number {
  return Math.min(1, Math.max(0, value))
}

/** Slopes of the cost and of each demand, by number of the place; zero where a neighbour has no result. */
function slopesAt(look: Look, place: Place) {
  const ends = place.map(each => [inBox(each - SPREAD), inBox(each + SPREAD)] as const)
  const beside = look(
    ends.flatMap(([below, above], index) => [
      place.map((each, other) => (other === index ? below : each)),
      place.map((each, other) => (other === index ? above : each)),
    ]),
  )
  const slopeOf = (read: (candidate: Candidate) => number) =>
    ends.map(([below, above], index) => {
      const [low, high] = [beside[2 * index], beside[2 * index + 1]]
      if (low === undefined || high === undefined) return 0
      const slope = (read(high) - read(low)) / (above - below)
      return Number.isFinite(slope) ? slope : 0
    })
  const demands = beside[0]?.lacks.length ?? 0
  return {
    slope: slopeOf(({ cost }) => cost),
    lackSlopes: Array.from({ length: demands }, (_, demand) => slopeOf(({ lacks }) => lacks[demand] ?? 0)),
  }
}
