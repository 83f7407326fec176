/** The difference between base and scenario divided among the groups of changes, for every output and year. */

import type { AttributedVariable, AttributionAnswer } from '../../../../shared/analysis/attribution.ts'
import type { AnalysisContext } from '../context.ts'
import { type CoalitionGame, runCoalitions } from './coalition-runs.ts'
import { drawnOrder } from './drawn-orders.ts'
import { exactShapley } from './exact-shapley.ts'
import { type SampledShapley, sampledShapley } from './sampled-shapley.ts'

export interface Divided {
  readonly method: AttributionAnswer['method']
  /** By output. */
  readonly parts: readonly Pick<AttributedVariable, 'contributions' | 'errors'>[]
}

/** Draws of the base and of the scenario themselves. */
const ENDS = 2

/** Runs every coalition: 2 to the power of the number of groups, and both ends once more. */
export function dividedExactly(context: AnalysisContext, game: CoalitionGame): Divided {
  const players = game.players.length
  const coalitions = 2 ** players
  context.expect(coalitions + ENDS)
  const worth = perOutputAndYear(context, game, () => new Float64Array(coalitions))
  const isMember = (player: number, coalition: number) => ((coalition >> player) & 1) === 1
  runCoalitions(context, game, { count: coalitions, together: 1, isMember }, (first, _, column) => {
    worth.forEach((byYear, output) => {
      byYear.forEach((values, year) => {
        values.set(column(output, year), first)
      })
    })
  })
  return {
    method: { kind: 'exact', coalitions },
    parts: worth.map(byYear => ({
      contributions: byGroup(
        players,
        byYear.map(values => exactShapley(players, values)),
      ),
      errors: null,
    })),
  }
}

/** Runs pairs of drawn orders, step by step: 2 × (groups − 1) coalitions each, for nobody and all are known. */
export function dividedByOrders(
  context: AnalysisContext,
  game: CoalitionGame,
  { pairs, seed }: { readonly pairs: number; readonly seed: number },
): Divided {
  const players = game.players.length
  const along = players - 1
  const together = 2 * along
  const count = pairs * together
  context.expect(count + 2 * ENDS)
  const ends = worthOfEnds(context, game)
  const orders = Array.from({ length: pairs }, (_, pair) => drawnOrder(players, seed, pair))
  const places = orders.map(inverse)
  const isMember = (player: number, coalition: number) => {
    const place = places[Math.floor(coalition / together)]?.[player] ?? 0
    const step = coalition % together
    // The first of the order, one more with each step; then the last of it, one more with each step.
    return step < along ? place <= step : players - 1 - place <= step - along
  }
  const estimates = perOutputAndYear(context, game, () => sampledShapley(players))
  runCoalitions(context, game, { count, together, isMember }, (first, draws, column) => {
    estimates.forEach((byYear, output) => {
      byYear.forEach((estimate, year) => {
        const worth = column(output, year)
        const [nobody, all] = [ends.base[output]?.[year] ?? 0, ends.scenario[output]?.[year] ?? 0]
        for (let begin = 0; begin < draws; begin += together) {
          const forth = [nobody, ...worth.subarray(begin, begin + along), all]
          const back = [nobody, ...worth.subarray(begin + along, begin + together), all]
          estimate.add(orders[(first + begin) / together] ?? [], forth, back)
        }
      })
    })
  })
  const of = (byYear: readonly SampledShapley[], what: 'values' | 'errors') =>
    byGroup(
      players,
      byYear.map(estimate => estimate[what]()),
    )
  return {
    method: { kind: 'sampled', pairs, seed, coalitions: count },
    parts: estimates.map(byYear => ({ contributions: of(byYear, 'values'), errors: of(byYear, 'errors') })),
  }
}

/** By output and year: what the model gives with no change made, and with all of them. */
export function worthOfEnds(context: AnalysisContext, game: CoalitionGame) {
  const base = perOutputAndYear(context, game, () => 0)
  const scenario = perOutputAndYear(context, game, () => 0)
  const isMember = (_: number, coalition: number) => coalition === 1
  runCoalitions(context, game, { count: ENDS, together: ENDS, isMember }, (_, __, column) => {
    for (const [coalition, worth] of [base, scenario].entries()) {
      worth.forEach((byYear, output) => {
        byYear.forEach((_, year) => {
          byYear[year] = column(output, year)[coalition] ?? Number.NaN
        })
      })
    }
  })
  return { base, scenario }
}

function perOutputAndYear<T>(context: AnalysisContext, { outputs }: CoalitionGame, make: () => T): T[][] {
  return outputs.map(() => context.model.years.map(make))
}

/** From [year][group] to [group][year]. */
function byGroup(groups: number, byYear: readonly (readonly number[])[]): number[][] {
  return Array.from({ length: groups }, (_, group) => byYear.map(values => values[group] ?? 0))
}

function inverse(order: readonly number[]): number[] {
  const places: number[] = []
  order.forEach((player, place) => {
    places[player] = place
  })
  return places
}
