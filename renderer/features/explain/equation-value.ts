/** Works a drawn equation out with the numbers of a run, so that each part of the drawing can say what it comes to. */

import type { EquationTree } from '../../../shared/model/equation.ts'
import type { Series } from '../../../shared/model/result.ts'
import type { NumberFunction, Operator } from '../../../shared/model/tree.ts'

/** A place at which an equation reads a number of the model. */
export type Reading = Extract<EquationTree, { kind: 'series' | 'parameter' }>

/** Where a run is read from. */
export interface Standpoint {
  readonly year: number
  readonly baseYear: number
  /** One number per year from the base year on, by id. */
  readonly own: Series
  /** The same in the reference run; of the reference run itself its own. */
  readonly reference: Series
  /** By id, as the scenario has them. */
  readonly parameters: Readonly<Record<string, number>>
}

/** The number at a reading; null where the run does not have it. */
export function readingValue(reading: Reading, at: Standpoint): number | null {
  if (reading.kind === 'parameter') return at.parameters[reading.id] ?? null
  const passed = at.year - at.baseYear
  const index = { now: passed, previous: passed - 1, start: 0 }[reading.moment]
  const series = reading.side === 'own' ? at.own : at.reference
  return series[reading.id]?.[index] ?? null
}

/** What an equation comes to; null where it reads a number that the run does not have. */
export function equationValue(tree: EquationTree, at: Standpoint): number | null {
  switch (tree.kind) {
    case 'number':
      return tree.value
    case 'clock':
      return tree.name === 'year' ? at.year : at.year - at.baseYear
    case 'parameter':
    case 'series':
      return readingValue(tree, at)
    case 'negate':
      return withNumbers([tree.operand], at, ([value = Number.NaN]) => -value)
    case 'binary':
      return withNumbers([tree.left, tree.right], at, ([left = Number.NaN, right = Number.NaN]) =>
        operate(tree.operator, left, right),
      )
    case 'call':
      return withNumbers(tree.operands, at, values => call(tree.name, values))
    case 'sum': {
      const terms = tree.terms.map(term => term.tree)
      return withNumbers(terms, at, values => values.reduce((total, value) => total + value, 0))
    }
  }
}

function withNumbers(
  trees: readonly EquationTree[],
  at: Standpoint,
  work: (values: readonly number[]) => number,
): number | null {
  const values = trees.map(tree => equationValue(tree, at))
  const known = values.filter(value => value !== null)
  return known.length < values.length ? null : work(known)
}

function call(name: NumberFunction, values: readonly number[]): number {
  if (name === 'min' || name === 'max') return Math[name](...values)
  return Math[name](values[0] ?? Number.NaN)
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
      return left ** right
  }
}

/** What the equation reads, each once, in the order of the text. */
export function readingsOf(tree: EquationTree): Reading[] {
  const found = new Map<string, Reading>()
  for (const reading of everyReading(tree)) {
    const key = readingKey(reading)
    if (!found.has(key)) found.set(key, reading)
  }
  return [...found.values()]
}

/** Ids of the constants that the equation names, each once, in the order of the text. */
export function constantsOf(tree: EquationTree): string[] {
  return [...new Set(everyConstant(tree))]
}

function everyConstant(tree: EquationTree): string[] {
  switch (tree.kind) {
    case 'number':
      return tree.constant === undefined ? [] : [tree.constant]
    case 'clock':
    case 'parameter':
    case 'series':
      return []
    case 'negate':
      return everyConstant(tree.operand)
    case 'binary':
      return [...everyConstant(tree.left), ...everyConstant(tree.right)]
    case 'call':
      return tree.operands.flatMap(everyConstant)
    case 'sum':
      return tree.terms.flatMap(term => everyConstant(term.tree))
  }
}

/** The same for the same item of the same moment and run. */
export function readingKey(reading: Reading): string {
  return reading.kind === 'parameter' ? reading.id : `${reading.id} ${reading.moment} ${reading.side}`
}

/** Every place at which the equation reads a number, in the order of the text. */
export function everyReading(tree: EquationTree): Reading[] {
  switch (tree.kind) {
    case 'number':
    case 'clock':
      return []
    case 'parameter':
    case 'series':
      return [tree]
    case 'negate':
      return everyReading(tree.operand)
    case 'binary':
      return [...everyReading(tree.left), ...everyReading(tree.right)]
    case 'call':
      return tree.operands.flatMap(everyReading)
    case 'sum':
      return tree.terms.flatMap(term => everyReading(term.tree))
  }
}
