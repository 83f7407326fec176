/** A tree back to formula text, with only the brackets that it needs: `parseFormula(printFormula(tree))` is the same tree. */

import type { Operator, Tree } from '../../shared/model/tree.ts'

/** How tightly a form holds together; a looser form inside a tighter one stands in brackets. */
const tightness: Readonly<Record<Operator | 'negate' | 'whole', number>> = {
  '+': 1,
  '-': 1,
  '*': 2,
  '/': 2,
  negate: 3,
  '^': 4,
  whole: 5,
}

/** The text of a formula, in the language that `parseFormula` reads. */
export function printFormula(tree: Tree): string {
  switch (tree.kind) {
    case 'number':
      return String(tree.value)
    case 'clock':
      return tree.name
    case 'series':
      return printSeries(tree)
    case 'negate':
      return `-${within(tree.operand, tightness['^'])}`
    case 'binary':
      return printBinary(tree.operator, tree.left, tree.right)
    case 'call':
      return `${tree.name}(${tree.operands.map(printFormula).join(', ')})`
    case 'sum':
      return `sum(${[printFormula(tree.body), ...tree.over].join(', ')})`
    case 'before':
      return `before(${printFormula(tree.body)})`
  }
}

function printSeries(tree: Extract<Tree, { kind: 'series' }>): string {
  const subscripts = tree.subscripts.length === 0 ? '' : `[${tree.subscripts.join(',')}]`
  const plain = `${tree.name}${subscripts}`
  const sided = tree.side === 'reference' ? `ref(${plain})` : plain
  if (tree.moment === 'now') return sided
  return `${tree.moment === 'previous' ? 'prev' : 'start'}(${sided})`
}

function printBinary(operator: Operator, left: Tree, right: Tree): string {
  const own = tightness[operator]
  if (operator === '^') return `${within(left, own + 1)}^${within(right, own)}`
  const sign = operator === '+' || operator === '-' ? ` ${operator} ` : operator
  return `${within(left, own)}${sign}${within(right, own + 1)}`
}

function within(tree: Tree, least: number): string {
  const text = printFormula(tree)
  return tightnessOf(tree) < least ? `(${text})` : text
}

function tightnessOf(tree: Tree): number {
  if (tree.kind === 'binary') return tightness[tree.operator]
  return tree.kind === 'negate' ? tightness.negate : tightness.whole
}
