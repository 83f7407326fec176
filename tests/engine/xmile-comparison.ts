/** Two sets of results of one scenario, the engine's and another program's, value by value. */

import type { Model } from '../../electron/engine/model/model.ts'
import { leverValues } from '../../electron/engine/run/lever-paths.ts'
import { simulateUnchecked } from '../../electron/engine/run/simulate.ts'
import { unitColumn } from '../../electron/engine/sampling/unit-points.ts'
import { xmileName } from '../../electron/engine/xmile/names.ts'
import { xmileOf } from '../../electron/engine/xmile/xmile.ts'
import type { Scenario } from '../../shared/scenario/document.ts'
import { points, scenario } from './scenarios.ts'
import { type Replaced, type XmilePeer, xmilePeer } from './xmile-peer.ts'

/** How far two programs may be apart, relative to the larger of the two values. */
const APART = 1e-9

/**
 * What a difference of large numbers leaves has none of its own digits: a gap that closes to 1e-9 of a series in thousands is what the
 * rounding of the thousands left. So values are equal as well where they differ by less than this share of the largest value that their
 * series has in any year: some ten thousand roundings of it. No sum, however long, is let off more than that.
 */
const ROUNDING = 1e-12

/** Levers and variables: every series that a scenario has. */
export function everySeries(model: Model): readonly string[] {
  return [...model.slotById.keys()]
}

/** Each value that differs: `spend[culture] 2031: 12.5 is 12.6 there`. */
export function differences(
  model: Model,
  given: Scenario,
  theirs: ReadonlyMap<string, readonly number[]>,
): readonly string[] {
  const { own } = simulateUnchecked(model, given)
  return [...model.slotById].flatMap(([id, slot]) => {
    const ours = model.years.map((_, index) => own[index * model.slots + slot] ?? Number.NaN)
    const others = theirs.get(xmileName(id)) ?? []
    const floor = ROUNDING * Math.max(...ours.map(Math.abs))
    return ours.flatMap((value, index) => {
      const other = others[index] ?? Number.NaN
      const most = Math.max(APART * Math.max(Math.abs(value), Math.abs(other)), floor)
      const isSame = Math.abs(value - other) <= most
      return isSame ? [] : [`${id} ${model.years[index]}: ${value} is ${other} there`]
    })
  })
}

/** The scenario's own export, compiled by the peer. */
export function exported(model: Model, given: Scenario): Promise<XmilePeer> {
  return xmilePeer(xmileOf(model, given, 'test'), everySeries(model).map(xmileName))
}

/** What its own export would have in the place of another scenario's: every parameter and the table of every lever. */
export function replacedBy(model: Model, given: Scenario): Replaced {
  return {
    constants: new Map(
      model.parameters.map(({ id, value }) => [xmileName(id), given.parameters[id] ?? value]),
    ),
    tables: new Map(
      model.levers.map(lever => [`${xmileName(lever.id)}_path`, leverValues(model, lever, given)]),
    ),
  }
}

/** Scenarios of a Latin hypercube: every lever goes from one value of its range to another, every parameter lies in its own. */
export function drawnScenarios(model: Model, draws: number, seed: number): readonly Scenario[] {
  const { levers, parameters, head } = model
  const drawn = { method: 'latin-hypercube', seed, draws } as const
  const columns = [...levers, ...levers, ...parameters].map((_, dimension) => unitColumn(drawn, dimension))
  const at = (dimension: number, draw: number, low: number, high: number) =>
    Math.min(high, low + (high - low) * (columns[dimension]?.[draw] ?? Number.NaN))
  return Array.from({ length: draws }, (_, draw) =>
    scenario(
      Object.fromEntries(
        levers.map(({ id, range: { min, max } }, index) => [
          id,
          points({
            [head.last_outturn + 1]: at(index, draw, min, max),
            [head.horizon]: at(levers.length + index, draw, min, max),
          }),
        ]),
      ),
      Object.fromEntries(
        parameters.map(({ id, low, high }, index) => [id, at(2 * levers.length + index, draw, low, high)]),
      ),
    ),
  )
}
