/** What form a part of a formula has: by it parentheses are set, or left out. */

import type { Tree } from '../model/tree.ts'

/** Operations of one rank from left to right, as their tree nests to the left. */
export function chain(tree: Extract<Tree, { kind: 'binary' }>, operators: string) {
  const others: { readonly operator: string; readonly operand: Tree }[] = []
  let first: Tree = tree
  while (first.kind === 'binary' && operators.includes(first.operator)) {
    others.unshift({ operator: first.operator, operand: first.right })
    first = first.left
  }
  return { first, others }
}

export function isSum(tree: Tree): boolean {
  return tree.kind === 'binary' && '+-'.includes(tree.operator)
}

/** Sums and products: what is set side by side. */
export function isChain(tree: Tree): boolean {
  return tree.kind === 'binary' && '+-*'.includes(tree.operator)
}

/** What a power can stand on without parentheses. */
export function isAtom(tree: Tree): boolean {
  if (tree.kind === 'series') return tree.side === 'own'
  if (tree.kind === 'number') return !String(tree.value).includes('e')
  return tree.kind === 'clock' || tree.kind === 'call'
}

/** Whether a sum over elements stands at its end, which would take in what follows. */
export function endsOpen(tree: Tree): boolean {
  if (tree.kind === 'sum' || tree.kind === 'before') return true
  if (tree.kind === 'negate')
    return !isChain(tree.operand) && tree.operand.kind !== 'negate' && endsOpen(tree.operand)
  return false
}
