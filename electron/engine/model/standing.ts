/** Values that stand in a formula's place in some years, said in the vocabulary that formulas have; and how they are found again. */

import type { Points } from '../../../shared/model/definition.ts'
import type { BoundTree } from './bound-tree.ts'

/** A number so large that twice it is infinite. */
const HUGE = Number.MAX_VALUE

/**
 * The tree with values in some years in place of its own: held between two bounds that both are the value in its year and lie at
 * either infinity in every other. So every other year has the tree's own bits.
 */
export function standing(tree: BoundTree, points: Points, baseYear: number): BoundTree {
  return Object.entries(points).reduce<BoundTree>((held, [year, value]) => {
    const slack = slackBeyond(Number(year) - baseYear)
    const least = { kind: 'binary', operator: '-', left: number(value), right: slack } as const
    const most = { kind: 'binary', operator: '+', left: number(value), right: slack } as const
    return {
      kind: 'call',
      name: 'max',
      operands: [least, { kind: 'call', name: 'min', operands: [held, most] }],
    }
  }, tree)
}

/** A value that stands in one year. */
export interface Standing {
  readonly yearIndex: number
  readonly value: number
}

/** What stands in a tree that `standing` made, and the tree under it; nothing, and the tree itself, for any other. */
export function standingOf(tree: BoundTree): {
  readonly values: readonly Standing[]
  readonly under: BoundTree
} {
  const values: Standing[] = []
  let under = tree
  for (let held = heldBy(under); held !== null; held = heldBy(under)) {
    values.unshift(held.standing)
    under = held.under
  }
  return { values, under }
}

function heldBy(tree: BoundTree): { readonly standing: Standing; readonly under: BoundTree } | null {
  if (tree.kind !== 'call' || tree.name !== 'max') return null
  const [least, inner, ...more] = tree.operands
  if (inner?.kind !== 'call' || inner.name !== 'min' || more.length > 0) return null
  const [under, most, ...others] = inner.operands
  if (under === undefined || least?.kind !== 'binary' || most?.kind !== 'binary' || others.length > 0)
    return null
  const yearIndex = yearOfSlack(least.right)
  const isBounds =
    least.operator === '-' &&
    most.operator === '+' &&
    yearIndex !== null &&
    yearOfSlack(most.right) === yearIndex
  const { left: value } = least
  if (!isBounds || value.kind !== 'number' || most.left.kind !== 'number' || most.left.value !== value.value)
    return null
  return { standing: { yearIndex, value: value.value }, under }
}

/** Zero in the year with that index, infinite in every other. */
function slackBeyond(yearIndex: number): BoundTree {
  const from = { kind: 'binary', operator: '-', left: T_IDX, right: number(yearIndex) } as const
  const away = { kind: 'call', name: 'abs', operands: [from] } as const
  return times(times(away, number(HUGE)), number(HUGE))
}

/** The year of a slack; null for any other tree. */
function yearOfSlack(tree: BoundTree): number | null {
  const away = timesHuge(timesHuge(tree))
  const [from] = away?.kind === 'call' && away.name === 'abs' ? away.operands : []
  if (from?.kind !== 'binary' || from.operator !== '-') return null
  const { left, right } = from
  return left.kind === 'clock' && left.name === 't_idx' && right.kind === 'number' ? right.value : null
}

function timesHuge(tree: BoundTree | null): BoundTree | null {
  if (tree?.kind !== 'binary' || tree.operator !== '*') return null
  return tree.right.kind === 'number' && tree.right.value === HUGE ? tree.left : null
}

const T_IDX: BoundTree = { kind: 'clock', name: 't_idx' }

function times(left: BoundTree, right: BoundTree): BoundTree {
  return { kind: 'binary', operator: '*', left, right }
}

function number(value: number): BoundTree {
  return { kind: 'number', value }
}
