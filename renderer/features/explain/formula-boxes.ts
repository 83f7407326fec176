/** A formula as mathematics is written: fractions stacked but in one another, brackets where the eye needs them. */

import type { EquationTree } from '../../../shared/model/equation.ts'
import type { Reading } from './equation-value.ts'

export type FormulaBox =
  /** Parts in the order of reading; a line may break between them. */
  | { readonly kind: 'row'; readonly parts: readonly FormulaBox[] }
  | { readonly kind: 'name'; readonly reading: Reading }
  | { readonly kind: 'clock'; readonly name: 'year' | 't_idx' }
  | LiteralBox
  | { readonly kind: 'sign'; readonly sign: Sign }
  | FractionBox
  | { readonly kind: 'power'; readonly base: FormulaBox; readonly exponent: FormulaBox }
  | { readonly kind: 'brackets'; readonly inside: FormulaBox }
  | { readonly kind: 'call'; readonly call: CallTree; readonly operands: readonly FormulaBox[] }
  | { readonly kind: 'sum'; readonly sum: SumTree; readonly terms: readonly SumBox[] }

/** A number, by its digits or by the name of the constant that it is. */
export interface LiteralBox {
  readonly kind: 'literal'
  readonly value: number
  readonly constant?: string
}

export interface FractionBox {
  readonly kind: 'fraction'
  /** With a bar between its parts, or, inside another fraction, beside each other with a slash. */
  readonly look: 'bar' | 'slash'
  readonly above: FormulaBox
  readonly below: FormulaBox
}

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
      return literal(tree)
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

function literal({ value, constant }: Extract<EquationTree, { kind: 'number' }>): FormulaBox {
  if (constant !== undefined) return { kind: 'literal', value, constant }
  return value < 0 ? row([sign('−'), { kind: 'literal', value: -value }]) : { kind: 'literal', value }
}

/** A constant hides its sign behind its name. */
function isSigned(tree: EquationTree): boolean {
  return tree.kind === 'negate' || (tree.kind === 'number' && tree.constant === undefined && tree.value < 0)
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
    return row([asFactor(tree.left, 'product'), sign('·'), asFactor(tree.right, 'factor')])
  }
  const { above, below } = stacked(tree)
  return {
    kind: 'fraction',
    look: 'bar',
    above: levelled(formulaBoxes(above)),
    below: levelled(multiplied(below)),
  }
}

/** A long fraction beside other factors is held by brackets: where lines break, its bar alone does not say where it ends. */
function asFactor(tree: EquationTree, hold: Hold): FormulaBox {
  const box = within(tree, hold)
  return box.kind === 'fraction' && !isPlain(box) ? { kind: 'brackets', inside: box } : box
}

/** A part of a fraction with the short fractions in it on one line. */
function levelled(box: FormulaBox): FormulaBox {
  switch (box.kind) {
    case 'fraction':
      return isPlain(box) ? { kind: 'brackets', inside: { ...box, look: 'slash' } } : box
    case 'brackets': {
      const inside = levelled(box.inside)
      return inside.kind === 'brackets' ? inside : { kind: 'brackets', inside }
    }
    case 'row':
      return { kind: 'row', parts: box.parts.map((part, place) => levelledTerm(part, place, box.parts)) }
    case 'power':
      return { kind: 'power', base: levelled(box.base), exponent: levelled(box.exponent) }
    case 'call':
      return { ...box, operands: box.operands.map(levelled) }
    default:
      return box
  }
}

/** A short fraction that is added or taken away needs no brackets. */
function levelledTerm(part: FormulaBox, place: number, parts: readonly FormulaBox[]): FormulaBox {
  const level = levelled(part)
  const isFactor = [parts[place - 1], parts[place + 1]].some(
    near => near?.kind === 'sign' && near.sign === '·',
  )
  return part.kind === 'fraction' && level.kind === 'brackets' && !isFactor ? level.inside : level
}

/** Whether it is one thing over one other, which eye and ear follow without being told where it ends. */
export function isPlain({ above, below }: FractionBox): boolean {
  return isSingle(above) && isSingle(below)
}

/** Whether it is one name or number. */
export function isSingle({ kind }: FormulaBox): boolean {
  return kind === 'name' || kind === 'clock' || kind === 'literal'
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
    factors.flatMap((factor, index) => [...(index > 0 ? [sign('·')] : []), asFactor(factor, 'factor')]),
  )
}

/** How tightly a form must hold together where it stands: as a term, as a factor after a sign, or as one thing. */
type Hold = 'product' | 'factor' | 'whole'

function within(tree: EquationTree, hold: Hold): FormulaBox {
  const box = formulaBoxes(tree)
  return holds(tree, hold) ? box : { kind: 'brackets', inside: box }
}

function holds(tree: EquationTree, hold: Hold): boolean {
  if (isSigned(tree)) return false
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
