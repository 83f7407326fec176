/** Which values need no look of their own to see whether they are finite: another formula of the year would show it. */

import type { BoundTree } from '../model/bound-tree.ts'
import type { Formula } from './emit-steps.ts'

/**
 * Says of a slot whether a formula of the same year is sure to be no finite number where the slot's value is none. That
 * formula may pass it on in turn: formulas stand in the order in which they are worked out, so the last one is looked at.
 */
export function isPassedOn(formulas: readonly Formula[]): (slot: number) => boolean {
  const passed = new Set<number>()
  for (const { tree, rule } of formulas) if (rule === undefined || rule.fromIndex <= 1) collect(tree, passed)
  return slot => passed.has(slot)
}

/**
 * Adds the slots whose ±Infinity or NaN makes the formula's value one of the three, whatever the other operands are. Below
 * a division, in exp, min, max and powers an infinite value may become a finite one.
 */
function collect(tree: BoundTree, passed: Set<number>): void {
  switch (tree.kind) {
    case 'series':
      if (tree.moment === 'now' && tree.side === 'own') passed.add(tree.slot)
      return
    case 'negate':
      collect(tree.operand, passed)
      return
    case 'binary':
      if (tree.operator === '^') return
      collect(tree.left, passed)
      if (tree.operator !== '/') collect(tree.right, passed)
      return
    case 'call': {
      const [operand] = tree.operands
      if (operand !== undefined && PASSING.has(tree.name)) collect(operand, passed)
      return
    }
    case 'sum':
      for (const term of tree.terms) collect(term.tree, passed)
      return
    case 'number':
    case 'clock':
    case 'parameter':
  }
}

const PASSING: ReadonlySet<string> = new Set(['sqrt', 'abs', 'log'])
