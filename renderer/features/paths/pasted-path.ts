/** A pasted table as points of a path: which rows can be taken, and what is wrong with every other. */

import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import type { PathGround } from '../../../shared/scenario/path.ts'
import { type CellRow, cellsOf, yearIn } from './pasted-cells.ts'
import {
  amountOf,
  meaningOf,
  type NumberPlace,
  type NumbersMeant,
  type NumberWishes,
} from './pasted-numbers.ts'

/**
 * Why a row cannot be taken. `outturn`: its year is over. `outside`: the model does not have its year. `repeated`: another
 * row is of the same year, and none of them is the right one. `other-format`: a number as the other language writes it.
 */
export type RowProblem =
  | 'no-year'
  | 'no-number'
  | 'other-format'
  | 'repeated'
  | 'outturn'
  | 'outside'
  | 'out-of-range'

export interface PastedRow extends CellRow {
  /** Null where the cell names none. */
  readonly inYear: number | null
  /** In the lever's unit; null where the cell is no number, or it is not known yet how numbers are meant. */
  readonly amount: number | null
  readonly problem: RowProblem | null
}

export interface RowToMend {
  readonly row: PastedRow
  readonly problem: RowProblem | 'empty'
}

export interface PastedTable {
  /** Every row below the heads; those without a value are gaps. */
  readonly rows: readonly PastedRow[]
  /** Rows of names above the first row of numbers. */
  readonly heads: number
  readonly isTurned: boolean
  readonly hasYears: boolean
  readonly unread: number
  readonly meant: NumbersMeant
  /** What can be taken, in the order of the years; empty while it is open how numbers are meant. */
  readonly values: readonly { readonly year: number; readonly value: number }[]
  /** Years between the first and the last value that have none: they are interpolated. */
  readonly gaps: readonly number[]
}

/** Where the table is to go. */
export interface PastePlace extends NumberPlace {
  readonly ground: PathGround
  /** First year of a table without years. */
  readonly startYear: number
}

/** Reads a table of two columns, year and value, or of values alone from `startYear` on. Takes nothing that is not sure. */
export function readPasted(text: string, place: PastePlace, wishes: NumberWishes): PastedTable {
  const { rows: all, isTurned, hasYears, unread } = cellsOf(text)
  const isData = (row: CellRow) => (hasYears ? yearIn(row.year) !== null : isNumber(row.value, place))
  const isHead = (row: CellRow) => !isData(row) && !isNumber(row.value, place)
  const firstOther = all.findIndex(row => !isHead(row))
  const heads = firstOther < 0 ? all.length : firstOther
  const rows = all.slice(heads)
  const meant = meaningOf(
    rows.map(({ value }) => value).filter(value => value !== ''),
    all.slice(0, heads).map(({ value }) => value),
    place,
    wishes,
  )
  const dated = rows.map((row, index) => ({
    ...row,
    inYear: hasYears ? yearIn(row.year) : place.startYear + index,
  }))
  const often = new Set(
    repeatedYears(dated.flatMap(({ inYear, value }) => (value === '' ? [] : (inYear ?? [])))),
  )
  const read = dated.map(row => readRow(row, place, meant, often))
  const values = read
    .flatMap(({ inYear, amount, problem }) =>
      inYear !== null && amount !== null && problem === null ? [{ year: inYear, value: amount }] : [],
    )
    .sort((one, other) => one.year - other.year)
  return { rows: read, heads, isTurned, hasYears, unread, meant, values, gaps: gapsBetween(values) }
}

function readRow(
  row: CellRow & { readonly inYear: number | null },
  { ground, range, unit }: PastePlace,
  { language, scale }: NumbersMeant,
  often: ReadonlySet<number>,
): PastedRow {
  const { inYear, value: cell } = row
  const isKnown = language.value !== null && scale.value !== null
  const amount = isKnown ? amountOf(cell, language.value, scale.value, unit) : null
  const { years, firstFreeYear } = ground
  const problemOf = (): RowProblem | null => {
    if (inYear === null) return 'no-year'
    if (cell === '') return null
    if (inYear < (years[0] ?? inYear) || inYear > (years.at(-1) ?? inYear)) return 'outside'
    if (inYear < firstFreeYear) return 'outturn'
    if (often.has(inYear)) return 'repeated'
    if (!isKnown) return null
    if (amount === null) return isOtherFormat(cell, language.value, unit) ? 'other-format' : 'no-number'
    return amount >= range.min && amount <= range.max ? null : 'out-of-range'
  }
  return { ...row, amount, problem: problemOf() }
}

function isOtherFormat(cell: string, language: 'vi' | 'en', unit: PastePlace['unit']): boolean {
  return amountOf(cell, language === 'vi' ? 'en' : 'vi', 'shown', unit) !== null
}

function isNumber(cell: string, { unit }: PastePlace): boolean {
  return amountOf(cell, 'vi', 'shown', unit) !== null || amountOf(cell, 'en', 'shown', unit) !== null
}

function repeatedYears(years: readonly number[]): number[] {
  const seen = new Set<number>()
  return years.filter(year => seen.size === seen.add(year).size)
}

function gapsBetween(values: PastedTable['values']): number[] {
  return values.flatMap(({ year }, index) => {
    const next = values[index + 1]?.year ?? year + 1
    return Array.from({ length: next - year - 1 }, (_, passed) => year + 1 + passed)
  })
}

/**
 * What is to be said of rows: all that cannot be taken, and among them those without a value, as whoever mends the table
 * mends both. Where nothing else is wrong, rows without a value are gaps that were meant.
 */
export function rowsToMend(rows: readonly PastedRow[]): readonly RowToMend[] {
  const wrong = rows.flatMap((row): RowToMend[] => {
    const problem = row.problem ?? (row.value === '' ? 'empty' : null)
    return problem === null ? [] : [{ row, problem }]
  })
  return wrong.some(({ problem }) => problem !== 'empty') ? wrong : []
}

/** What holds in the free years before the first value: that value, or the default path. */
export type Beginning = 'first-value' | 'default'

/** The path that the valid rows make; null where there is none. Between them it is straight, after the last one level. */
export function pastedPath(
  { values }: Pick<PastedTable, 'values'>,
  beginning: Beginning,
  { firstFreeYear }: Pick<PathGround, 'firstFreeYear'>,
): LeverPath | null {
  const [first] = values
  if (first === undefined) return null
  const points = Object.fromEntries(values.map(({ year, value }) => [year, value]))
  return {
    shape: 'points',
    points: beginning === 'first-value' ? { [firstFreeYear]: first.value, ...points } : points,
  }
}
