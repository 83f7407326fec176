/** A bound formula as an XMILE expression: the same operations in the same order, with no more brackets than that takes. */

import type { NumberFunction, Operator } from '../../../shared/model/tree.ts'
import type { BoundTree, SeriesReading } from '../model/bound-tree.ts'

/** How a formula says what it reads. */
export interface Wording {
  readonly series: (reading: SeriesReading) => string
  readonly parameter: (index: number) => string
  readonly baseYear: number
}

/** How firmly a text holds together: a sum less than a product, a name not at all loosely. */
const LOOSE = { sum: 1, product: 2, sign: 3, power: 4, whole: 5 } as const

interface Text {
  readonly text: string
  readonly holds: number
}

/** The formula in the words of XMILE 1.0. `min` and `max` of several numbers stand in one another, sums are written out. */
export function xmileExpression(tree: BoundTree, wording: Wording): string {
  return textOf(tree, wording).text
}

/** The number with all the digits that tell it from its neighbours. */
export function xmileNumber(value: number): string {
  return String(value)
}

/** One text in a year, another in all others; further years stand in `otherwise`, and so need no brackets. */
export function inYear(year: number, text: string, otherwise: string): string {
  return `IF TIME = ${year} THEN ${text} ELSE ${otherwise}`
}

const functions: Readonly<Record<NumberFunction, string>> = {
  exp: 'EXP',
  log: 'LN',
  sqrt: 'SQRT',
  abs: 'ABS',
  min: 'MIN',
  max: 'MAX',
}

function textOf(tree: BoundTree, wording: Wording): Text {
  const part = (inner: BoundTree) => textOf(inner, wording)
  switch (tree.kind) {
    case 'number':
      return { text: xmileNumber(tree.value), holds: tree.value < 0 ? LOOSE.sign : LOOSE.whole }
    case 'clock':
      return tree.name === 'year' ? whole('TIME') : { text: `TIME - ${wording.baseYear}`, holds: LOOSE.sum }
    case 'parameter':
      return whole(wording.parameter(tree.index))
    case 'series':
      return whole(wording.series(tree))
    case 'negate':
      return { text: `-${inBrackets(part(tree.operand), LOOSE.whole)}`, holds: LOOSE.sign }
    case 'binary':
      return binary(tree.operator, part(tree.left), part(tree.right))
    case 'call': {
      const name = functions[tree.name]
      const [first = '', ...others] = tree.operands.map(operand => part(operand).text)
      if (others.length === 0) return whole(`${name}(${first})`)
      return whole(others.reduce((folded, operand) => `${name}(${folded}, ${operand})`, first))
    }
    case 'sum': {
      const [first, ...others] = tree.terms.map(term => part(term.tree))
      if (first === undefined) return whole('0')
      return others.reduce((total, term) => binary('+', total, term), first)
    }
  }
}

/**
 * From the left to the right, as every program reads it; what stands on the right is in brackets where it is as loose as the whole. No
 * two programs agree about signs and powers beside one another: those are always in brackets.
 */
function binary(operator: Operator, left: Text, right: Text): Text {
  if (operator === '^')
    return { text: `${inBrackets(left, LOOSE.whole)}^${inBrackets(right, LOOSE.whole)}`, holds: LOOSE.power }
  const holds = operator === '+' || operator === '-' ? LOOSE.sum : LOOSE.product
  return { text: `${inBrackets(left, holds)} ${operator} ${inBrackets(right, holds + 1)}`, holds }
}

function inBrackets({ text, holds }: Text, least: number): string {
  return holds < least || holds === LOOSE.sign ? `(${text})` : text
}

function whole(text: string): Text {
  return { text, holds: LOOSE.whole }
}
