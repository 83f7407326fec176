/** The 100 % of the budget: what moved levers request beyond what fits and beyond what the scenario requested before. */

import type { Scenario } from '../../../shared/scenario/document.ts'
import type { Model, ModelLever } from '../model/model.ts'
import { leverValues } from '../run/lever-paths.ts'
import type { DrawnPaths, LeverMove } from './moves.ts'

/** What is left of a sum of shares that fit exactly. */
const NOISE = 1e-9

export interface Envelope {
  /**
   * By free year: requested shares and the least share of the residual line together, less what may be asked for: the whole budget,
   * or as much as the scenario asks for already, where that is more. Above zero where moved levers overdraw the budget.
   */
  excess(paths: DrawnPaths): Float64Array
  /** The first year in which they do; null where in none. */
  firstOver(paths: DrawnPaths): number | null
}

/** The budget of a scenario whose levers `moves` move, by the roles that the pack gives to its levers. */
export function envelopeOf(model: Model, scenario: Scenario, moves: readonly LeverMove[]): Envelope {
  const { budget, last_outturn: lastOutturn } = model.head
  const asks = ({ family, id }: ModelLever) => family === budget.requested || id === budget.floor
  const firstFree = lastOutturn + 1 - model.baseYear
  const freeYears = model.years.slice(firstFree)

  const present = new Float64Array(freeYears.length)
  for (const lever of model.levers.filter(asks)) {
    addTo(present, leverValues(model, lever, scenario), 1)
  }
  const room = present.map(total => Math.max(1, total))

  function addTo(totals: Float64Array, values: readonly number[], sign: 1 | -1): void {
    for (let year = 0; year < totals.length; year += 1) {
      totals[year] = (totals[year] ?? 0) + sign * (values[firstFree + year] ?? 0)
    }
  }

  const excess = (paths: DrawnPaths) => {
    const totals = Float64Array.from(present)
    moves.forEach((move, place) => {
      const values = paths[place]
      if (values === undefined || !asks(move.lever)) return
      addTo(totals, move.present, -1)
      addTo(totals, values, 1)
    })
    return totals.map((total, year) => total - (room[year] ?? 1))
  }
  return {
    excess,
    firstOver: paths => {
      const year = excess(paths).findIndex(over => over > NOISE)
      return year < 0 ? null : (freeYears[year] ?? null)
    },
  }
}
