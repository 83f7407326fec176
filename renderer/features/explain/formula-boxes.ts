/** A formula as mathematics is written: fractions stacked, factors side by side, brackets only where they are needed. */

import type { EquationTree } from '../../../shared/model/equation.ts'
import type { Reading } from './equation-value.ts'

export type FormulaBox =
  /** Parts in the order of reading; a line may break between them. */
  | { readonly kind: 'row'; readonly parts: readonly FormulaBox[] }
  | { readonly kind: 'name'; readonly reading: Reading }
  | { readonly kind: 'clock'; readonly name: 'year' | 't_idx' }
  | { readonly kind: 'literal'; readonly value: number }
  | { readonly kind: 'sign'; readonly sign: Sign }
  | { readonly kind: 'fraction'; readonly above: FormulaBox; readonly below: FormulaBox }
  | { readonly kind: 'power'; readonly base: FormulaBox; readonly exponent: FormulaBox }
  | { readonly kind: 'brackets'; readonly inside: FormulaBox }
  | { readonly kind: 'call'; readonly call: CallTree; readonly operands: readonly FormulaBox[] }
  | { readonly kind: 'sum'; readonly sum: SumTree; readonly terms: readonly SumBox[] }

export type Sign = '+' | '−' | '·'
export type CallTree = Extract<EquationTree, { kind: 'call' }>
export type SumTree = Extract<EquationTree, { kind: 'sum' }>

export interface SumBox {
  readonly elements: readonly string[]
  readonly tree: EquationTree
  readonly box: FormulaBox
}

/** The formula as it is drawn. Products over and under one another become one fraction, which changes no value. */
export function formulaBoxes(tree: EquationTree): FormulaBox {
  switch (tree.kind) {
    case 'number':
      return tree.value < 0
        ? row([sign('−'), { kind: 'literal', value: -tree.value }])
        : { kind: 'literal', value: tree.value }
    case 'clock':
      return { kind: 'clock', name: tree.name }
    case 'parameter':
    case 'series':
      return { kind: 'name', reading: tree }
    case 'negate':
      return row([sign('−'), within(tree.operand, 'product')])
    case 'call':
      return { kind: 'call', call: tree, operands: tree.operands.map(formulaBoxes) }
    case 'sum': {
      const terms = tree.terms.map(term => ({ ...term, box: formulaBoxes(term.tree) }))
      return { kind: 'sum', sum: tree, terms }
    }
    case 'binary':
      return binary(tree)
  }
}

type Binary = Extract<EquationTree, { kind: 'binary' }>

function binary(tree: Binary): FormulaBox {
  const { operator, left, right } = tree
  switch (operator) {
    case '+':
      return row([formulaBoxes(left), sign('+'), within(right, 'product')])
    case '-':
      return row([formulaBoxes(left), sign('−'), within(right, 'product')])
    case '*':
    case '/':
      return product(tree)
    case '^':
      return { kind: 'power', base: within(left, 'whole'), exponent: formulaBoxes(right) }
  }
}

/** A chain of multiplications and divisions from the left. What stands over a line of its own begins anew after it. */
function product(tree: Binary): FormulaBox {
  if (tree.operator === '*') {
    const left = within(tree.left, 'product')
    return row([left, sign('·'), within(tree.right, 'factor')])
  }
  const { above, below } = stacked(tree)
  return { kind: 'fraction', above: formulaBoxes(above), below: multiplied(below) }
}

/** `a / b / c` as a over b · c. */
function stacked(tree: Binary): { readonly above: EquationTree; readonly below: readonly EquationTree[] } {
  const { left, right } = tree
  if (left.kind !== 'binary' || left.operator !== '/') return { above: left, below: [right] }
  const { above, below } = stacked(left)
  return { above, below: [...below, right] }
}

function multiplied(factors: readonly EquationTree[]): FormulaBox {
  const [only, ...others] = factors
  if (only !== undefined && others.length === 0) return formulaBoxes(only)
  return row(
    factors.flatMap((factor, index) => [...(index > 0 ? [sign('·')] : []), within(factor, 'factor')]),
  )
}

/** How tightly a form must hold together where it stands: as a term, as a factor after a sign, or as one thing. */
type Hold = 'product' | 'factor' | 'whole'

function within(tree: EquationTree, hold: Hold): FormulaBox {
  const box = formulaBoxes(tree)
  return holds(tree, hold) ? box : { kind: 'brackets', inside: box }
}

function holds(tree: EquationTree, hold: Hold): boolean {
  if (tree.kind === 'negate' || (tree.kind === 'number' && tree.value < 0)) return false
  if (tree.kind === 'sum') return hold !== 'whole'
  if (tree.kind !== 'binary') return true
  if (hold === 'whole') return false
  return tree.operator === '*' || tree.operator === '/' || tree.operator === '^'
}

/** Rows within a row are one row: a long sum breaks between its terms. */
function row(parts: readonly FormulaBox[]): FormulaBox {
  return { kind: 'row', parts: parts.flatMap(part => (part.kind === 'row' ? part.parts : [part])) }
}

function sign(name: Sign): FormulaBox {
  return { kind: 'sign', sign: name }
}
