/** The words that a formula may use beside the names of the pack, and the words it may never use as a name. */

import type { NumberFunction } from '../../../shared/model/tree.ts'

/** Functions of numbers, with how many arguments each takes. */
export const numberFunctions: Readonly<
  Record<NumberFunction, { readonly least: number; readonly most: number }>
> = {
  exp: { least: 1, most: 1 },
  log: { least: 1, most: 1 },
  sqrt: { least: 1, most: 1 },
  abs: { least: 1, most: 1 },
  min: { least: 2, most: Number.POSITIVE_INFINITY },
  max: { least: 2, most: Number.POSITIVE_INFINITY },
}

/** Functions that say when and in which run a series is read. */
const seriesFunctions = ['prev', 'start', 'ref'] as const
export type SeriesFunction = (typeof seriesFunctions)[number]

/** Functions that repeat a formula over elements. */
const familyFunctions = ['sum', 'before'] as const
type FamilyFunction = (typeof familyFunctions)[number]

export const clocks = ['year', 't_idx'] as const
type Clock = (typeof clocks)[number]

/** Words that the parser reads as operators. */
const operatorWords = ['mod', 'to', 'in', 'and', 'xor', 'or', 'not'] as const

/** Words that the parser reads as fixed values. */
const constantWords = ['true', 'false', 'null', 'undefined', 'NaN', 'Infinity'] as const

export const functionNames: readonly string[] = [
  ...Object.keys(numberFunctions),
  ...seriesFunctions,
  ...familyFunctions,
]

/**
 * Names that no series, dimension or element may have: a formula could not tell them apart, and `constructor` is a key that
 * every JavaScript object has already.
 */
export const reservedNames: ReadonlySet<string> = new Set([
  ...functionNames,
  ...clocks,
  ...operatorWords,
  ...constantWords,
  'constructor',
])

/** Whether a word is a function of numbers. */
export function isNumberFunction(name: string): name is NumberFunction {
  return Object.hasOwn(numberFunctions, name)
}

/** Whether a word says when or in which run a series is read. */
export function isSeriesFunction(name: string): name is SeriesFunction {
  return seriesFunctions.some(known => known === name)
}

/** Whether a word repeats a formula over elements. */
export function isFamilyFunction(name: string): name is FamilyFunction {
  return familyFunctions.some(known => known === name)
}

/** Whether a word is a number of the year itself. */
export function isClock(name: string): name is Clock {
  return clocks.some(known => known === name)
}

/** Whether the parser would read a word as an operator. */
export function isOperatorWord(name: string): boolean {
  return operatorWords.some(known => known === name)
}

/** Whether the parser would read a word as a fixed value. */
export function isConstantWord(name: string): boolean {
  return constantWords.some(known => known === name)
}
