/** Works a bound formula out by walking its tree: slower than generated code, and what that code is held against. */

import type { NumberFunction, Operator } from '../../../shared/model/tree.ts'
import type { BoundTree, SeriesReading } from '../model/bound-tree.ts'
import type { Workings } from '../model/model.ts'
import { exp, log, pow } from './arithmetic.ts'

/** Where in a run a formula is worked out. */
export interface Standpoint {
  /** [year][slot]. */
  readonly own: Float64Array
  /** [year][slot]; in the reference run the same array. */
  readonly reference: Float64Array
  readonly parameters: Float64Array
  readonly slots: number
  readonly baseYear: number
  /** Years since the base year. */
  readonly yearIndex: number
}

/** The value of a formula; NaN where it reads a year before the base year. */
export function evaluate(tree: BoundTree, at: Standpoint): number {
  switch (tree.kind) {
    case 'number':
      return tree.value
    case 'clock':
      return tree.name === 'year' ? at.baseYear + at.yearIndex : at.yearIndex
    case 'parameter':
      return at.parameters[tree.index] ?? Number.NaN
    case 'series':
      return readSeries(tree, at)
    case 'negate':
      return -evaluate(tree.operand, at)
    case 'binary':
      return operate(tree.operator, evaluate(tree.left, at), evaluate(tree.right, at))
    case 'call':
      return call(
        tree.name,
        tree.operands.map(operand => evaluate(operand, at)),
      )
    case 'sum': {
      const [first = 0, ...others] = tree.terms.map(term => evaluate(term.tree, at))
      return others.reduce((total, term) => total + term, first)
    }
  }
}

function readSeries({ slot, moment, side }: SeriesReading, at: Standpoint): number {
  const record = side === 'own' ? at.own : at.reference
  const year = moment === 'start' ? 0 : moment === 'previous' ? at.yearIndex - 1 : at.yearIndex
  return record[year * at.slots + slot] ?? Number.NaN
}

function operate(operator: Operator, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '*':
      return left * right
    case '/':
      return left / right
    case '^':
      return pow(left, right)
  }
}

function call(name: NumberFunction, operands: readonly number[]): number {
  const [first = Number.NaN, ...others] = operands
  switch (name) {
    case 'exp':
      return exp(first)
    case 'log':
      return log(first)
    case 'sqrt':
      return Math.sqrt(first)
    case 'abs':
      return Math.abs(first)
    case 'min':
      return others.reduce((least, value) => Math.min(least, value), first)
    case 'max':
      return others.reduce((most, value) => Math.max(most, value), first)
  }
}

/** A whole run by walking the trees. The levers' slots of `own` are filled already; the other slots are filled here. */
export function walkAllYears(
  { order, rules, slots, baseYear }: Workings,
  own: Float64Array,
  reference: Float64Array,
  parameters: Float64Array,
): void {
  for (let yearIndex = 0; yearIndex * slots < own.length; yearIndex += 1) {
    const at = { own, reference, parameters, slots, baseYear, yearIndex }
    const set = (slot: number, tree: BoundTree) => {
      own[yearIndex * slots + slot] = evaluate(tree, at)
    }
    const equations = yearIndex === 0 ? order.baseYear : order.laterYears
    for (const { slot, tree, baseTree } of equations) set(slot, yearIndex === 0 ? baseTree : tree)
    for (const { slot, tree, fromIndex } of rules) if (yearIndex >= fromIndex) set(slot, tree)
  }
}
