/** A formula of one single series: every name is a numbered place, every sum a list of its terms. */

import type { Moment, NumberFunction, Operator, Side } from '../../../shared/model/tree.ts'

/**
 * `slot` numbers the series of a run (levers, then equations, then rules); `index` numbers the parameters.
 * The tree of a family's formula is bound once for each of its elements.
 */
export type BoundTree =
  | {
      readonly kind: 'number'
      readonly value: number
      /** Id of the constant of the pack that it is; absent where the formula writes the number. */
      readonly constant?: string
    }
  | { readonly kind: 'clock'; readonly name: 'year' | 't_idx' }
  | { readonly kind: 'parameter'; readonly index: number }
  | { readonly kind: 'series'; readonly slot: number; readonly moment: Moment; readonly side: Side }
  | { readonly kind: 'negate'; readonly operand: BoundTree }
  | {
      readonly kind: 'binary'
      readonly operator: Operator
      readonly left: BoundTree
      readonly right: BoundTree
    }
  | { readonly kind: 'call'; readonly name: NumberFunction; readonly operands: readonly BoundTree[] }
  | {
      /** The terms added from the first to the last; no terms are zero. */
      readonly kind: 'sum'
      /** `all`: for every element of the dimensions. `before`: for those that stand before the formula's own. */
      readonly reach: 'all' | 'before'
      readonly dimensions: readonly string[]
      readonly terms: readonly SumTerm[]
    }

export interface SumTerm {
  /** One of each dimension of the sum. */
  readonly elements: readonly string[]
  readonly tree: BoundTree
}

export type SeriesReading = Extract<BoundTree, { kind: 'series' }>
export type Reading = Extract<BoundTree, { kind: 'series' | 'parameter' }>

type Leaf = Extract<BoundTree, { kind: 'number' | 'clock' | 'parameter' | 'series' }>

/** What the tree is worked out from, in the order of the text. */
export function leavesOf(tree: BoundTree): Leaf[] {
  switch (tree.kind) {
    case 'number':
    case 'clock':
    case 'parameter':
    case 'series':
      return [tree]
    case 'negate':
      return leavesOf(tree.operand)
    case 'binary':
      return [...leavesOf(tree.left), ...leavesOf(tree.right)]
    case 'call':
      return tree.operands.flatMap(leavesOf)
    case 'sum':
      return tree.terms.flatMap(term => leavesOf(term.tree))
  }
}

/** Every place at which the tree reads a series or a parameter, in the order of the text. */
export function readingsOf(tree: BoundTree): Reading[] {
  return leavesOf(tree).filter(leaf => leaf.kind === 'series' || leaf.kind === 'parameter')
}

/** Every place at which the tree reads a series. */
export function seriesReadingsOf(tree: BoundTree): SeriesReading[] {
  return leavesOf(tree).filter(leaf => leaf.kind === 'series')
}

/** Ids of the constants that the tree names, in the order of the text. */
export function constantsOf(tree: BoundTree): string[] {
  return leavesOf(tree).flatMap(leaf =>
    leaf.kind === 'number' && leaf.constant !== undefined ? [leaf.constant] : [],
  )
}
