/** When an equation can be worked out on a record with gaps, and what it is made of. */

import type { MissingInput } from '../../../shared/model/back-test.ts'
import {
  type BoundTree,
  leavesOf,
  readingsOf,
  type SeriesReading,
  seriesReadingsOf,
} from '../model/bound-tree.ts'
import type { Model, ModelEquation } from '../model/model.ts'
import { evaluate, type Standpoint } from '../run/evaluate.ts'
import { isUsable } from './observed.ts'

/** An equation with what a back-test asks of its formula again and again. */
export interface Workable {
  readonly equation: ModelEquation
  readonly tree: BoundTree
  readonly readings: readonly SeriesReading[]
  /** Indexes of the parameters that it reads. */
  readonly parameters: readonly number[]
  /** Whether it compares with the base year, by `start(x)` or `t_idx`: its numbers mean something from that year on only. */
  readonly isAnchored: boolean
  /** Whether it reads values of its own year alone. */
  readonly isWithinYear: boolean
  /** True by definition, and without a parameter whose value could be wrong. */
  readonly isIdentity: boolean
}

/** All equations in an order in which they can be worked out. */
export function workables({ order }: Model): Workable[] {
  return order.laterYears.map(equation => {
    const { tree } = equation
    const readings = seriesReadingsOf(tree)
    const parameters = readingsOf(tree).flatMap(each => (each.kind === 'parameter' ? [each.index] : []))
    const isAnchored = readings.some(({ moment }) => moment === 'start') || countsYears(tree)
    return {
      equation,
      tree,
      readings,
      parameters,
      isAnchored,
      isWithinYear: !isAnchored && readings.every(({ moment }) => moment === 'now'),
      isIdentity: equation.source.kind === 'identity' && parameters.length === 0,
    }
  })
}

/** The equation's value; NaN where something that it reads is not known, or where it comes to no number. */
export function workOut({ tree, readings }: Workable, at: Standpoint): number {
  if (!readings.every(reading => Number.isFinite(evaluate(reading, at)))) return Number.NaN
  const value = evaluate(tree, at)
  return isUsable(value) ? value : Number.NaN
}

/** What the equation reads and is not known, each once, in the order of its text. */
export function missingInputs(
  { readings }: Workable,
  at: Standpoint,
  nameOf: (slot: number) => string,
): MissingInput[] {
  const missing = new Map<string, MissingInput>()
  for (const reading of readings) {
    if (Number.isFinite(evaluate(reading, at))) continue
    const { slot, moment } = reading
    missing.set(`${slot} ${moment}`, { id: nameOf(slot), moment })
  }
  return [...missing.values()]
}

/** Whether the formula reads how many years have passed since the base year. */
function countsYears(tree: BoundTree): boolean {
  return leavesOf(tree).some(leaf => leaf.kind === 'clock' && leaf.name === 't_idx')
}
