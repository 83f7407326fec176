/** What fills and drains a stock, read from the form of its formula. */

import type { BoundTree } from '../model/bound-tree.ts'
import type { ModelEquation } from '../model/model.ts'

/** Something added to a stock within a year, or taken away where `sign` is -1. */
export interface FlowTerm {
  readonly tree: BoundTree
  readonly sign: 1 | -1
}

/** `kept`: last year's stock and these flows. `changed`: carried on in another way, as one change for which there are no terms. */
export type Carried =
  | { readonly kind: 'kept'; readonly flows: readonly FlowTerm[] }
  | { readonly kind: 'changed' }

/**
 * How a formula carries its own value of last year on; null where it does not. Understood are `prev(x) + a − b`, `prev(x)·(1 − d) + a`,
 * where the stock's own part becomes a flow `d·prev(x)`, and either inside `min` and `max` that keep it within bounds. Of any other
 * formula in which last year's value is a factor, such as `prev(x)·(1 + g)/(1 + h)`, one change is known and no more.
 */
export function carriedOn({ slot, tree }: ModelEquation): Carried | null {
  if (!carries(tree, slot, true)) return null
  const inner = withinBounds(tree, slot)
  const terms = termsOf(inner, 1)
  const flows: FlowTerm[] = []
  let isKept = false
  for (const term of terms) {
    const rates = isKept ? null : ratesOf(term.tree, slot)
    if (rates === null || term.sign < 0) flows.push(term)
    else {
      isKept = true
      flows.push(...rates)
    }
  }
  return isKept ? { kind: 'kept', flows } : { kind: 'changed' }
}

function isOwn(tree: BoundTree, slot: number): boolean {
  return tree.kind === 'series' && tree.slot === slot && tree.moment === 'previous' && tree.side === 'own'
}

/** Whether last year's own value is a factor of a term. Bounds count outside only: `a·max(prev(x), b)` is no stock but a limit. */
function carries(tree: BoundTree, slot: number, isOutside: boolean): boolean {
  if (isOwn(tree, slot)) return true
  if (tree.kind === 'call')
    return isOutside && isBound(tree) && tree.operands.some(operand => carries(operand, slot, true))
  if (tree.kind !== 'binary') return false
  const [left, right] = [carries(tree.left, slot, false), carries(tree.right, slot, false)]
  if (tree.operator === '+' || tree.operator === '*') return left || right
  return (tree.operator === '-' || tree.operator === '/') && left
}

function isBound(tree: Extract<BoundTree, { kind: 'call' }>): boolean {
  return tree.name === 'min' || tree.name === 'max'
}

/** What stands inside of bounds that leave one way open only. */
function withinBounds(tree: BoundTree, slot: number): BoundTree {
  if (tree.kind !== 'call') return tree
  const [open, ...others] = tree.operands.filter(operand => carries(operand, slot, true))
  return open === undefined || others.length > 0 ? tree : withinBounds(open, slot)
}

function termsOf(tree: BoundTree, sign: 1 | -1): readonly FlowTerm[] {
  const turned = sign > 0 ? -1 : 1
  if (tree.kind === 'negate') return termsOf(tree.operand, turned)
  if (tree.kind === 'binary' && tree.operator === '+')
    return [...termsOf(tree.left, sign), ...termsOf(tree.right, sign)]
  if (tree.kind === 'binary' && tree.operator === '-')
    return [...termsOf(tree.left, sign), ...termsOf(tree.right, turned)]
  return [{ tree, sign }]
}

/** Of `prev(x)·(1 + a − b)` the flows `a·prev(x)` and, taken away, `b·prev(x)`; none of `prev(x)`; null of any other term. */
function ratesOf(tree: BoundTree, slot: number): readonly FlowTerm[] | null {
  if (isOwn(tree, slot)) return []
  if (tree.kind !== 'binary' || tree.operator !== '*') return null
  const [own, rate] = isOwn(tree.left, slot) ? [tree.left, tree.right] : [tree.right, tree.left]
  if (!isOwn(own, slot)) return null
  const terms = termsOf(rate, 1)
  const others = terms.filter(
    term => !(term.sign > 0 && term.tree.kind === 'number' && term.tree.value === 1),
  )
  if (others.length !== terms.length - 1) return null
  return ([1, -1] as const).flatMap(sign => {
    const [first, ...further] = others.filter(term => term.sign === sign).map(term => term.tree)
    if (first === undefined) return []
    const sum = further.reduce<BoundTree>(
      (left, right) => ({ kind: 'binary', operator: '+', left, right }),
      first,
    )
    return { tree: { kind: 'binary', operator: '*', left: sum, right: own }, sign }
  })
}
