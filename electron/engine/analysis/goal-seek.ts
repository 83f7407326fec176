/**
 * Goal seek: what a lever, or several moved together, must be for a variable to reach a value in a year. The range is scanned
 * first, so that a variable that rises and falls again gives all its answers; then every pair of neighbours between which the aim
 * begins to be met is cut into parts, all pairs in one batch, until the value is reached or numbers lie no closer.
 */

import { type Aim, isOnSide } from '../../../shared/analysis/aim.ts'
import {
  type BestMove,
  type GoalSeekAnswer,
  type GoalSolution,
  type MovedRun,
  SCAN_POINTS,
} from '../../../shared/analysis/goal-seek.ts'
import type { Question } from '../../../shared/contract/analysis.ts'
import { FaultError } from '../../../shared/faults.ts'
import { slotOfVariable } from './asked-number.ts'
import type { AnalysisContext } from './context.ts'
import { firstYearAfter, noEffect } from './effects.ts'
import { neighbours, type Pair, type Point, scaleOf, stopAt, zoneAround } from './goal-points.ts'
import { leverAtLevelOf, leverMoves, slotOfAim } from './moves.ts'
import { trackOf } from './position.ts'
import { proberOf } from './probes.ts'
import { ROUNDING } from './same-result.ts'

/** Parts into which a pair of neighbours is cut at once, and how often at most: 16^14 is beyond what numbers can tell apart. */
const PARTS = 16
const ROUNDS = 14
/** How near to the aim a search ends, and what is exact, both relative to the aim. */
const NEAR_ENOUGH = 1e-10
const EXACT = 1e-6
/** Rounds in which the best position is looked for among its neighbours, each a tenth as wide as the one before. */
const NARROWINGS = 4
const NARROWED_BY = 20

/**
 * @throws FaultError as `leverMoves` and `slotOfAim`; `analysis.no-effect`, `analysis.nothing-moves`; `analysis.all-failed`
 * where no position has a run that holds.
 */
export function goalSeek(context: AnalysisContext, question: Question<'goal-seek'>): GoalSeekAnswer {
  const { model } = context
  const { scenario, aim, movement } = question
  const moves = leverMoves(model, question)
  const { budget } = model.head
  const outputs = [
    slotOfAim(model, aim),
    slotOfVariable(model, `${budget.allocated}[${budget.residual}]`),
  ] as const
  context.expect(1 + SCAN_POINTS)
  const prober = proberOf(context, { scenario, moves, movement, outputs })
  const track = trackOf(moves)
  const yearIndex = aim.year - model.baseYear
  const valueIn = (values: readonly Float64Array[], output: number) =>
    values[output]?.[yearIndex] ?? Number.NaN
  const now = valueIn(prober.present, 0)

  const look = (positions: readonly number[]): Point[] =>
    prober.run(positions.map(track.levelsAt)).map((probe, index) => {
      const overFrom = prober.envelope.firstOver(probe.paths)
      return {
        position: positions[index] ?? 0,
        value: valueIn(probe.values, 0),
        standing: probe.failed ? 'failed' : overFrom === null ? 'sound' : 'over',
        overFrom,
        probe,
      }
    })

  const movedRun = ({ position, value, probe }: Point): MovedRun => ({
    position,
    value,
    levers: moves.map((move, place) =>
      leverAtLevelOf(model, move, movement, probe.levels[place] ?? move.now),
    ),
    series: Array.from(probe.values[0] ?? []),
    residual: { now: valueIn(prober.present, 1), moved: valueIn(probe.values, 1) },
  })

  const first = look(track.evenly(SCAN_POINTS))
  const failures = first.filter(({ standing }) => standing === 'failed')
  if (failures.length === first.length) {
    throw new FaultError(
      { code: 'analysis.all-failed', args: {} },
      ...prober.faultsOf(failures[0]?.probe ?? missing()),
    )
  }
  refuseWithoutEffect()
  const scan = withEdges(first)
  const sound = scan.filter(({ standing }) => standing === 'sound')

  const pairs = neighbours(scan).filter(
    ({ below, above }) =>
      below.standing === 'sound' &&
      above.standing === 'sound' &&
      isOnSide(below.value, aim) !== isOnSide(above.value, aim),
  )
  // A peak that just touches the aim is met from both sides at one position.
  const solutions = narrowed(pairs)
    .map(solutionOf)
    .filter((each, index, all) => all.findIndex(({ position }) => position === each.position) === index)
  const isAlways =
    aim.operator !== '=' && sound.length > 0 && sound.every(({ value }) => isOnSide(value, aim))
  const firstFailure = failures[0]
  return {
    now,
    present: track.present,
    scan: scan.map(({ position, value, standing }) => ({
      position,
      value: standing === 'failed' ? null : value,
      standing,
    })),
    verdict: solutions.length > 0 ? 'found' : isAlways ? 'always' : 'unreachable',
    solutions,
    best: solutions.length > 0 || isAlways ? null : bestOf(),
    failed: {
      count: failures.length,
      first:
        firstFailure === undefined
          ? null
          : { position: firstFailure.position, faults: [...prober.faultsOf(firstFailure.probe)] },
    },
  }

  function refuseWithoutEffect(): void {
    const values = first.filter(({ standing }) => standing !== 'failed').map(({ value }) => value)
    const [least, most] = [Math.min(...values), Math.max(...values)]
    if (most - least > ROUNDING * Math.max(Math.abs(least), Math.abs(most))) return
    throw noEffect(context, scenario, aim, movement)
  }

  /** The scan with the last positions that fit in the budget, where it ends between two points. */
  function withEdges(points: readonly Point[]): Point[] {
    const edges = neighbours(points).flatMap(({ below, above }) => {
      const standings = [below.standing, above.standing]
      if (!standings.includes('sound') || !standings.includes('over')) return []
      const [inside, outside] = below.standing === 'sound' ? [below, above] : [above, below]
      return [edgeBetween(inside.position, outside.position)]
    })
    const added = look(edges.filter(edge => points.every(({ position }) => position !== edge)))
    return [...points, ...added].sort((one, other) => one.position - other.position)
  }

  /** The farthest position that fits in the budget. No run is needed for it: requests are the levers' own. */
  function edgeBetween(inside: number, outside: number): number {
    let [fits, over] = [inside, outside]
    for (let halving = 0; halving < 50; halving += 1) {
      const middle = track.rounded((fits + over) / 2)
      if (middle === fits || middle === over) break
      if (prober.envelope.firstOver(track.pathsAt(model, movement, middle)) === null) fits = middle
      else over = middle
    }
    return fits
  }

  /** Each pair as near as it comes to the aim. */
  function narrowed(wide: readonly Pair[]): readonly Pair[] {
    const near = NEAR_ENOUGH * scaleOf(aim, scan)
    const isDone = ({ below, above }: Pair) => Math.abs(chosen({ below, above }).value - aim.value) <= near
    let narrow = wide
    for (let round = 0; round < ROUNDS; round += 1) {
      const cuts = narrow.map(pair =>
        isDone(pair) ? [] : track.between(pair.below.position, pair.above.position, PARTS),
      )
      if (cuts.every(cut => cut.length === 0)) break
      const looked = look(cuts.flat())
      let taken = 0
      narrow = narrow.map((pair, index) => {
        const length = cuts[index]?.length ?? 0
        const inner = looked.slice(taken, taken + length)
        taken += length
        const points = [pair.below, ...inner.filter(({ standing }) => standing === 'sound'), pair.above]
        return (
          neighbours(points).find(
            ({ below, above }) => isOnSide(below.value, aim) !== isOnSide(above.value, aim),
          ) ?? pair
        )
      })
    }
    return narrow
  }

  /** The end of a pair that answers: the one that meets the aim; of `=` the nearer one. */
  function chosen({ below, above }: Pair): Point {
    if (aim.operator !== '=') return isOnSide(below.value, aim) ? below : above
    return Math.abs(below.value - aim.value) < Math.abs(above.value - aim.value) ? below : above
  }

  function solutionOf(pair: Pair): GoalSolution {
    const point = chosen(pair)
    return {
      ...movedRun(point),
      meetsAbove: isOnSide(pair.above.value, aim),
      isExact: Math.abs(point.value - aim.value) <= EXACT * scaleOf(aim, scan),
    }
  }

  /** The best that can be reached. */
  function bestOf(): BestMove | null {
    let best = nearest(sound)
    if (best === undefined) return null
    // A value that turns between two points of the scan is better there than at either of them.
    if (stopAt(best, scan, noise()).kind === 'turn') best = turningPoint(best)
    const stop = stopAt(best, scan, noise())
    const series = best.probe.values[0] ?? []
    const wanted: Aim =
      aim.operator === '=' ? { ...aim, operator: best.value < aim.value ? '>=' : '<=' } : aim
    return {
      ...movedRun(best),
      stop,
      firstYear: firstYearAfter(model, aim.year, series, value => isOnSide(value, wanted)),
    }
  }

  /** Values that differ by no more are the same. */
  function noise(): number {
    return ROUNDING * scaleOf(aim, scan)
  }

  /** The position whose value is nearest to the aim: of equal ones the one nearest to where the levers stand. */
  function nearest(points: readonly Point[]): Point | undefined {
    const distance = ({ value }: Point) => Math.abs(value - aim.value)
    const least = Math.min(...points.map(distance))
    const away = ({ position }: Point) => Math.abs(position - track.present)
    return points
      .filter(point => distance(point) <= least + noise())
      .sort((one, other) => away(one) - away(other))[0]
  }

  function turningPoint(from: Point): Point {
    let best = from
    let zone = zoneAround(scan, best)
    for (let round = 0; round < NARROWINGS; round += 1) {
      const inner = look(track.between(zone.from, zone.to, NARROWED_BY))
      best = nearest([best, ...inner.filter(({ standing }) => standing === 'sound')]) ?? best
      const step = (zone.to - zone.from) / NARROWED_BY
      zone = {
        from: Math.max(zone.from, best.position - step),
        to: Math.min(zone.to, best.position + step),
      }
    }
    return best
  }
}

function missing(): never {
  throw new RangeError('a scan has points')
}
