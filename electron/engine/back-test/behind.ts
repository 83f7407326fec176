/** What stands behind computed values: which equations, which parameters, and which of these were fitted to what is tested. */

import type { BackTestPoint } from '../../../shared/model/back-test.ts'
import type { Source } from '../../../shared/model/definition.ts'
import type { Model } from '../model/model.ts'
import { comparedPoints } from './comparison.ts'
import type { Workable } from './workable.ts'

/**
 * The equation itself and all that it reads, in whatever year, as long as `isComputed` says that their values were computed too; in the
 * order of slots.
 */
export function computedBehind(
  workable: Workable,
  bySlot: ReadonlyMap<number, Workable>,
  isComputed: (slot: number) => boolean,
): Workable[] {
  const reached = new Map([[workable.equation.slot, workable]])
  const waiting = [workable]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const { slot } of next.readings) {
      const read = bySlot.get(slot)
      if (read === undefined || reached.has(slot) || !isComputed(slot)) continue
      reached.set(slot, read)
      waiting.push(read)
    }
  }
  return [...reached.values()].toSorted((one, other) => one.equation.slot - other.equation.slot)
}

/** Parameters of the equations that were calibrated, or that rest on a figure which the points are compared with. */
export function fittedParameters(
  { parameters }: Model,
  equations: readonly Workable[],
  points: readonly BackTestPoint[],
): string[] {
  const indexes = new Set(equations.flatMap(each => each.parameters))
  return parameters
    .filter(({ index, source }) => indexes.has(index) && isFitted(source, points))
    .map(({ id }) => id)
}

/** Whether a source says that its value was set by figures, or names one of those that the points are compared with. */
export function isFitted({ kind, facts = [] }: Source, points: readonly BackTestPoint[]): boolean {
  const tested = new Set(comparedPoints(points).flatMap(point => point.facts))
  return kind === 'calibrated' || facts.some(fact => tested.has(fact))
}
