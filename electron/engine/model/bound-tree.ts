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

/** Every place at which the tree reads a series or a parameter, in the order of the text. */
export function readingsOf(tree: BoundTree): Reading[] {
  switch (tree.kind) {
    case 'number':
    case 'clock':
      return []
    case 'parameter':
    case 'series':
      return [tree]
    case 'negate':
      return readingsOf(tree.operand)
    case 'binary':
      return [...readingsOf(tree.left), ...readingsOf(tree.right)]
    case 'call':
      return tree.operands.flatMap(readingsOf)
    case 'sum':
      return tree.terms.flatMap(term => readingsOf(term.tree))
  }
}

/** Every place at which the tree reads a series. */
export function seriesReadingsOf(tree: BoundTree): SeriesReading[] {
  return readingsOf(tree).filter(reading => reading.kind === 'series')
}

/** Ids of the constants that the tree names, in the order of the text. */
export function constantsOf(tree: BoundTree): string[] {
  switch (tree.kind) {
    case 'number':
      return tree.constant === undefined ? [] : [tree.constant]
    case 'clock':
    case 'parameter':
    case 'series':
      return []
    case 'negate':
      return constantsOf(tree.operand)
    case 'binary':
      return [...constantsOf(tree.left), ...constantsOf(tree.right)]
    case 'call':
      return tree.operands.flatMap(constantsOf)
    case 'sum':
      return tree.terms.flatMap(term => constantsOf(term.tree))
  }
}
