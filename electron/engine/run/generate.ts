/**
 * A model's formulas as JavaScript, made from bound trees alone: numbers and numbered names, never a text of the pack.
 * `o` is the run's own record and `r` the reference record, both [year][slot]; `p` the parameters; `b` the place where
 * this year's slots begin and `c` where last year's do; `t` the years since the base year and `y` the year itself.
 */

import type { BoundTree, SeriesReading } from '../model/bound-tree.ts'
import type { RunAllYears, Workings } from '../model/model.ts'
import { exp, log, pow } from './arithmetic.ts'

/** Formulas per function: engines optimise functions of moderate size only. */
const FORMULAS_PER_FUNCTION = 100

type YearStep = (
  own: Float64Array,
  reference: Float64Array,
  parameters: Float64Array,
  begin: number,
  before: number,
  yearIndex: number,
  year: number,
) => void

interface Statement {
  readonly slot: number
  readonly tree: BoundTree
  readonly fromIndex: number
}

/** Functions of a number that generated code calls. */
export interface Transcendentals {
  readonly exp: (x: number) => number
  readonly log: (x: number) => number
  readonly pow: (x: number, y: number) => number
}

/**
 * A function that works out all years of a run.
 * @param functions other ones than the model's own give other bits, and are for measuring only.
 */
export function generateRun(workings: Workings, functions: Transcendentals = { exp, log, pow }): RunAllYears {
  const { slots, baseYear } = workings
  const sources = runSources(workings)
  const baseSteps = sources.baseYear.map(source => compileStep(source, functions))
  const laterSteps = sources.laterYears.map(source => compileStep(source, functions))
  return (own, reference, parameters) => {
    const years = own.length / slots
    for (const step of baseSteps) step(own, reference, parameters, 0, 0, 0, baseYear)
    for (let index = 1; index < years; index += 1) {
      const begin = index * slots
      for (const step of laterSteps)
        step(own, reference, parameters, begin, begin - slots, index, baseYear + index)
    }
  }
}

/** The bodies of the functions for the base year and for a later year, to be called one after the other. */
export function runSources({ order, rules }: Workings): {
  readonly baseYear: readonly string[]
  readonly laterYears: readonly string[]
} {
  const ruleStatements = rules.map(({ slot, tree, fromIndex }) => ({ slot, tree, fromIndex }))
  const baseYear = [
    ...order.baseYear.map(({ slot, baseTree }) => ({ slot, tree: baseTree, fromIndex: 0 })),
    ...ruleStatements.filter(({ fromIndex }) => fromIndex === 0),
  ]
  const laterYears = [
    ...order.laterYears.map(({ slot, tree }) => ({ slot, tree, fromIndex: 0 })),
    ...ruleStatements,
  ]
  return { baseYear: stepSources(baseYear, 'base'), laterYears: stepSources(laterYears, 'later') }
}

function stepSources(statements: readonly Statement[], year: 'base' | 'later'): readonly string[] {
  const sources: string[] = []
  for (let first = 0; first < statements.length; first += FORMULAS_PER_FUNCTION)
    sources.push(stepSource(statements.slice(first, first + FORMULAS_PER_FUNCTION), year))
  return sources
}

function compileStep(source: string, functions: Transcendentals): YearStep {
  const make = new Function('exp', 'log', 'pow', 'sqrt', 'abs', 'min', 'max', `'use strict';${source}`)
  const step: unknown = make(
    functions.exp,
    functions.log,
    functions.pow,
    Math.sqrt,
    Math.abs,
    Math.min,
    Math.max,
  )
  if (!isStep(step)) throw new Error('generated code is no function')
  return step
}

function isStep(value: unknown): value is YearStep {
  return typeof value === 'function'
}

/** The source of one function: values of the same function stay in local names, all others are read from the records. */
function stepSource(statements: readonly Statement[], year: 'base' | 'later'): string {
  const locals = new Set<number>()
  const lines = statements.map(({ slot, tree, fromIndex }) => {
    const value = expression(tree, year, locals)
    if (year === 'later' && fromIndex > 1) return `o[b+${slot}]=t>=${fromIndex}?${value}:0;`
    locals.add(slot)
    return `const v${slot}=o[b+${slot}]=${value};`
  })
  return `return (o,r,p,b,c,t,y)=>{${lines.join('\n')}}`
}

function expression(tree: BoundTree, year: 'base' | 'later', locals: ReadonlySet<number>): string {
  const inner = (part: BoundTree) => expression(part, year, locals)
  switch (tree.kind) {
    case 'number':
      return tree.value < 0 || Object.is(tree.value, -0) ? `(-${-tree.value})` : String(tree.value)
    case 'clock':
      return tree.name === 'year' ? 'y' : 't'
    case 'parameter':
      return `p[${tree.index}]`
    case 'series':
      return reading(tree, year, locals)
    case 'negate':
      return `(-${inner(tree.operand)})`
    case 'binary':
      return tree.operator === '^'
        ? `pow(${inner(tree.left)},${inner(tree.right)})`
        : `(${inner(tree.left)}${tree.operator}${inner(tree.right)})`
    case 'call': {
      const [first = 'NaN', ...others] = tree.operands.map(inner)
      return others.reduce(
        (folded, operand) => `${tree.name}(${folded},${operand})`,
        lone(tree.name, first, others),
      )
    }
    case 'sum': {
      const [first = '0', ...others] = tree.terms.map(term => inner(term.tree))
      return others.reduce((total, term) => `(${total}+${term})`, first)
    }
  }
}

/** Functions of one number are called; of several, the first is where the fold from the left begins. */
function lone(name: string, first: string, others: readonly string[]): string {
  return others.length === 0 ? `${name}(${first})` : first
}

function reading(
  { slot, moment, side }: SeriesReading,
  year: 'base' | 'later',
  locals: ReadonlySet<number>,
): string {
  const record = side === 'own' ? 'o' : 'r'
  if (moment === 'previous') return `${record}[c+${slot}]`
  if (moment === 'start' && year === 'later') return `${record}[${slot}]`
  return side === 'own' && locals.has(slot) ? `v${slot}` : `${record}[b+${slot}]`
}
