/** How much a formula moves with each series that it reads, at one place of a run: exact, by the rule of the chain. */

import type { BoundTree, SeriesReading } from '../model/bound-tree.ts'
import { log, pow } from '../run/arithmetic.ts'
import { evaluate, type Standpoint } from '../run/evaluate.ts'

type Tell = (reading: SeriesReading, derivative: number) => void

/**
 * Tells the partial derivative of the formula by each of its readings, in units of the formula for one unit of the reading; a series
 * that is read at several places is told once for each, and what cannot move the formula there is not told. Of `min` and `max` only
 * the side that binds moves anything, at a tie the first. Worked backwards from the formula to what it reads (reverse accumulation,
 * Griewank and Walther, Evaluating Derivatives, 2nd ed. 2008, ch. 3), so there is no step whose size could be wrong.
 */
export function tellPartials(tree: BoundTree, at: Standpoint, tell: Tell, weight = 1): void {
  if (weight === 0) return
  const inner = (part: BoundTree, factor: number) => tellPartials(part, at, tell, weight * factor)
  switch (tree.kind) {
    case 'number':
    case 'clock':
    case 'parameter':
      return
    case 'series':
      tell(tree, weight)
      return
    case 'negate':
      inner(tree.operand, -1)
      return
    case 'binary': {
      const [left, right] = [evaluate(tree.left, at), evaluate(tree.right, at)]
      const [byLeft, byRight] = operatorPartials(tree.operator, left, right)
      inner(tree.left, byLeft)
      inner(tree.right, byRight)
      return
    }
    case 'call':
      callPartials(tree, at).forEach((factor, index) => {
        const operand = tree.operands[index]
        if (operand !== undefined) inner(operand, factor)
      })
      return
    case 'sum':
      for (const term of tree.terms) inner(term.tree, 1)
  }
}

type Call = Extract<BoundTree, { kind: 'call' }>
type Binary = Extract<BoundTree, { kind: 'binary' }>

function operatorPartials(
  operator: Binary['operator'],
  left: number,
  right: number,
): readonly [number, number] {
  switch (operator) {
    case '+':
      return [1, 1]
    case '-':
      return [1, -1]
    case '*':
      return [right, left]
    case '/':
      return [1 / right, -left / (right * right)]
    case '^':
      return [right === 0 ? 0 : right * pow(left, right - 1), left > 0 ? pow(left, right) * log(left) : 0]
  }
}

/** One factor for each operand. */
function callPartials(tree: Call, at: Standpoint): readonly number[] {
  const values = tree.operands.map(operand => evaluate(operand, at))
  const [first = Number.NaN] = values
  switch (tree.name) {
    case 'exp':
      return [evaluate(tree, at)]
    case 'log':
      return [1 / first]
    case 'sqrt':
      return [0.5 / Math.sqrt(first)]
    case 'abs':
      return [Math.sign(first)]
    case 'min':
    case 'max': {
      const binding = values.indexOf(tree.name === 'min' ? Math.min(...values) : Math.max(...values))
      return values.map((_, index) => (index === binding ? 1 : 0))
    }
  }
}
