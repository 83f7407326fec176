/**
 * Optimise: the cheapest change of named levers that meets chosen targets within the budget. Differential evolution looks for the
 * valley, a descent with slopes goes to its ground, and the same descent walks along the trade-off curve from point to point.
 */

import { isOnSide, type OneSidedAim } from '../../../shared/analysis/aim.ts'
import {
  FRONT_POINTS,
  type FrontPoint,
  type LeverPlan,
  type OptimiseAnswer,
  type TradeOff,
} from '../../../shared/analysis/optimise.ts'
import type { Question } from '../../../shared/contract/analysis.ts'
import { wantsMore } from '../../../shared/model/rule.ts'
import { slotOfVariable } from './asked-number.ts'
import type { AnalysisContext } from './context.ts'
import { firstYearAfter, noEffect } from './effects.ts'
import { heldLevel, type LeverMove, leverAtLevelOf, leverMoves, slotOfAim } from './moves.ts'
import { type Probe, proberOf } from './probes.ts'
import { ROUNDING } from './same-result.ts'
import { bestOf, type Candidate, type Look, lacking, type Place } from './search/candidate.ts'
import { descended } from './search/descend.ts'
import { evolved } from './search/evolve.ts'

/** Members for each lever, at least and at most, and generations. */
const POPULATION = { perLever: 8, least: 24, most: 48 }
const GENERATIONS = 80
/** Rounds of a descent that the progress reckons with. */
const USUAL_ROUNDS = 15
/** A target is aimed at from its own side, by this part of itself: what is met to the last bit only is not met by every rule. */
const MARGIN = 1e-7
/** Bend that the descent assumes of a cost that is no sum of squares. */
const SOME_BEND = 0.1
/** As much of what is lacking counts as nothing. */
const NOTHING_LACKS = 1e-6

/** What a search makes as small as it can, and the aims that it must meet meanwhile. */
interface Problem {
  readonly cost: (probe: Probe) => number
  readonly bend: readonly number[]
  readonly aims: readonly { readonly aim: OneSidedAim; readonly output: number }[]
}

/** @throws FaultError as `leverMoves` and `slotOfAim`; `run.unknown-variable` for the money; `analysis.no-effect`, `analysis.nothing-moves`. */
export function optimise(context: AnalysisContext, question: Question<'optimise'>): OptimiseAnswer {
  const { model } = context
  const { scenario, movement, cost, tradeOff, seed } = question
  const moves = leverMoves(model, question)
  const { budget } = model.head
  const aims = question.aims.map((aim, output) => ({ aim, output }))
  const [moneyOutput, residualOutput] = [aims.length, aims.length + 1]
  const residual = slotOfVariable(model, `${budget.allocated}[${budget.residual}]`)
  const outputs = [
    ...aims.map(({ aim }) => slotOfAim(model, aim)),
    cost.kind === 'money' ? slotOfVariable(model, cost.variable) : residual,
    residual,
  ]
  const population = Math.min(POPULATION.most, Math.max(POPULATION.least, POPULATION.perLever * moves.length))
  const descent = USUAL_ROUNDS * (2 * moves.length + 6)
  context.expect(population * (GENERATIONS + 1) + descent * (tradeOff === null ? 2 : FRONT_POINTS + 4))

  const prober = proberOf(context, { scenario, moves, movement, outputs })
  const firstFree = model.head.last_outturn + 1 - model.baseYear
  const failed: { count: number; first: Probe | null } = { count: 0, first: null }
  let runs = 1

  const probe = (places: readonly Place[]) => {
    const probes = prober.run(places.map(place => levelsAt(moves, place)))
    runs += probes.length
    for (const each of probes) {
      if (!each.failed) continue
      failed.count += 1
      failed.first ??= each
    }
    return probes
  }
  const valueIn = ({ aim, output }: Problem['aims'][number], values: readonly Float64Array[]) =>
    values[output]?.[aim.year - model.baseYear] ?? Number.NaN

  const costOf = costIn()
  const survey = probe(surveyed(moves))
  refuseWithoutEffect()

  const look =
    (problem: Problem): Look =>
    places =>
      probe(places).map((each, index): Candidate => {
        const place = places[index] ?? []
        const demands = problem.aims.map(demand => lackOf(demand, each))
        const lacks = [...demands, ...prober.envelope.excess(each.paths)]
        return each.failed
          ? { place, cost: Number.POSITIVE_INFINITY, lacks: lacks.map(() => Number.POSITIVE_INFINITY) }
          : { place, cost: problem.cost(each), lacks }
      })

  const cheapest = (demanded: Problem['aims']): Problem => ({ ...costScaled(), aims: demanded })
  const present = moves.map(({ low, high, now }) => Math.min(1, Math.max(0, (now - low) / (high - low))))

  const search = cheapest(aims)
  const living = evolved(look(search), {
    seed,
    dimensions: moves.length,
    population,
    generations: GENERATIONS,
    starts: [present, moves.map(() => 0), moves.map(() => 1)],
  })
  const best = bestOf([
    ...living,
    ...[bestOf(living), ...look(search)([present])].map(start => descended(look(search), start, search.bend)),
  ])
  const plan = planOf(best.place)
  const [ending] = probe([best.place])
  const overdrawn = ending === undefined ? null : prober.envelope.firstOver(ending.paths)
  const front = tradeOff === null ? null : frontOf(tradeOff)
  return {
    isFeasible: plan.aims.every(({ isMet }) => isMet) && overdrawn === null,
    plan,
    stops: {
      bounds: moves.flatMap(({ lever, low, high }, index) => {
        const level = plan.levers[index]?.level
        if (level !== low && level !== high) return []
        return [{ lever: lever.id, end: level === low ? ('low' as const) : ('high' as const) }]
      }),
      envelope: ending === undefined ? null : fullYear(ending),
    },
    front,
    runs,
    failed: {
      count: failed.count,
      faults: failed.first === null ? [] : [...prober.faultsOf(failed.first)],
    },
  }

  /** The cost of a run in the unit in which it is told. */
  function costIn(): (probe: Probe) => number {
    if (cost.kind === 'moves') {
      return ({ levels }) =>
        moves.reduce((sum, { lever, now }, index) => {
          const part = ((levels[index] ?? now) - now) / (lever.range.max - lever.range.min)
          return sum + part * part
        }, 0)
    }
    const total = (values: readonly Float64Array[]) =>
      Array.from(values[moneyOutput] ?? [])
        .slice(firstFree)
        .reduce((sum, value) => sum + value, 0)
    const before = total(prober.present)
    return ({ values }) => total(values) - before
  }

  /** The same in numbers about one, as a search needs it, with its bends. */
  function costScaled(): Pick<Problem, 'cost' | 'bend'> {
    if (cost.kind === 'moves') {
      const bend = moves.map(
        ({ lever, low, high }) => 2 * ((high - low) / (lever.range.max - lever.range.min)) ** 2,
      )
      return { cost: costOf, bend }
    }
    const costs = survey.filter(each => !each.failed).map(costOf)
    const spread = Math.max(...costs.map(Math.abs)) || 1
    return { cost: each => costOf(each) / spread, bend: moves.map(() => SOME_BEND) }
  }

  function refuseWithoutEffect(): void {
    for (const demand of aims) {
      const now = valueIn(demand, prober.present)
      if (isOnSide(now, demand.aim)) continue
      const values = survey.filter(each => !each.failed).map(({ values: read }) => valueIn(demand, read))
      const isMoved = values.some(value => Math.abs(value - now) > ROUNDING * Math.abs(now))
      if (!isMoved) throw noEffect(context, scenario, demand.aim, movement)
    }
  }

  function scaleOf({ aim, output }: Problem['aims'][number]): number {
    return Math.max(Math.abs(aim.value), Math.abs(valueIn({ aim, output }, prober.present))) || 1
  }

  /** What a run lacks of an aim, in parts of the aim. */
  function lackOf(demand: Problem['aims'][number], { values }: Probe): number {
    return (
      ((wantsMore(demand.aim) ? 1 : -1) * (demand.aim.value - valueIn(demand, values))) / scaleOf(demand) +
      MARGIN
    )
  }

  function planOf(place: Place): LeverPlan {
    const [run] = probe([place])
    const values = run?.values ?? []
    const year = (aims[0]?.aim.year ?? model.baseYear) - model.baseYear
    return {
      levers: moves.map((move, index) =>
        leverAtLevelOf(model, move, movement, run?.levels[index] ?? move.now),
      ),
      cost: run === undefined ? 0 : costOf(run),
      aims: aims.map(demand => {
        const value = valueIn(demand, values)
        const isMet = isOnSide(value, demand.aim)
        const holds = (each: number) => isOnSide(each, demand.aim)
        const later = firstYearAfter(model, demand.aim.year, values[demand.output] ?? [], holds)
        return { now: valueIn(demand, prober.present), value, isMet, firstYear: isMet ? null : later }
      }),
      residual: {
        now: prober.present[residualOutput]?.[year] ?? Number.NaN,
        moved: values[residualOutput]?.[year] ?? Number.NaN,
      },
    }
  }

  /** The first year in which requests leave no room in the budget; null where there is some in every year. */
  function fullYear({ paths }: Probe): number | null {
    const year = prober.envelope.excess(paths).findIndex(excess => excess > -NOTHING_LACKS)
    return year < 0 ? null : (model.years[firstFree + year] ?? null)
  }

  /** The trade-off curve by the ε-constraint method (Haimes 1971): the first goal's best for each of some values of the second. */
  function frontOf({ first, second }: TradeOff): FrontPoint[] {
    const along = aims[second]
    if (along === undefined) return []
    const others = aims.filter(({ output }) => output !== first && output !== second)
    const goal = first === 'cost' ? costScaled() : farthest(first)
    const start = descendedFrom({ ...goal, aims: others }, [best.place, present])
    const end = descendedFrom({ ...farthest(second), aims: others }, [
      best.place,
      start.place,
      moves.map(() => 1),
      moves.map(() => 0),
    ])
    const [from, to] = [start, end].map(({ place }) => secondAt(place))
    if (from === undefined || to === undefined) return []
    // Nothing to give up: both goals are at their best in one place.
    if (from === to) return [pointAt(start.place)]
    const even = Array.from(
      { length: FRONT_POINTS },
      (_, index) => from + ((to - from) * index) / (FRONT_POINTS - 1),
    )
    let last = start
    const points: FrontPoint[] = []
    for (const value of even) {
      const demand = { aim: { ...along.aim, value }, output: along.output }
      const problem = { ...goal, aims: [...others, demand] }
      last = descendedFrom(problem, [last.place])
      if (lacking(last) > NOTHING_LACKS) last = descendedFrom(problem, [best.place, end.place])
      // The margin of an end that can just be reached lacks itself.
      if (lacking(last) <= NOTHING_LACKS) points.push(pointAt(last.place))
    }
    return points

    function descendedFrom(problem: Problem, places: readonly Place[]): Candidate {
      const starts = look(problem)(places)
      return descended(look(problem), bestOf(starts), problem.bend)
    }

    /** As far as an aim's variable goes on the aim's side. */
    function farthest(place: number): Pick<Problem, 'cost' | 'bend'> {
      const demand = aims[place]
      return {
        cost: run => (demand === undefined ? 0 : lackOf(demand, run)),
        bend: moves.map(() => SOME_BEND),
      }
    }

    function secondAt(place: Place): number | undefined {
      const [run] = probe([place])
      return run === undefined || along === undefined ? undefined : valueIn(along, run.values)
    }

    function pointAt(place: Place): FrontPoint {
      const [run] = probe([place])
      const goalAim = first === 'cost' ? undefined : aims[first]
      const values = run?.values ?? []
      return {
        first: goalAim === undefined ? (run === undefined ? 0 : costOf(run)) : valueIn(goalAim, values),
        second: along === undefined ? Number.NaN : valueIn(along, values),
        levels: [...(run?.levels ?? [])],
      }
    }
  }
}

/** Levels of the levers at a place of the search. */
function levelsAt(moves: readonly LeverMove[], place: Place): number[] {
  return moves.map((move, index) => heldLevel(move, move.low + (place[index] ?? 0) * (move.high - move.low)))
}

/** All levers at one end, and each alone at each end with the others in the middle: what shows whether anything moves at all. */
function surveyed(moves: readonly LeverMove[]): Place[] {
  const middle = moves.map(() => 0.5)
  return [0, 1].flatMap(end => [
    moves.map(() => end),
    ...moves.map((_, moved) => middle.map((each, index) => (index === moved ? end : each))),
  ])
}
