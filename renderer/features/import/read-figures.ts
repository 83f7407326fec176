/** The figures of a table: of which item each is, how its number is meant, and why it cannot be taken. */

import type { ImportedCell } from '../../../shared/contract/imports.ts'
import type { Language } from '../../../shared/model/definition.ts'
import {
  amountOf,
  meaningOf,
  type NumberPlace,
  type NumberWishes,
  type Scale,
  type Standing,
} from '../paths/pasted-numbers.ts'
import type { FigureItem, ItemFinder, Purpose } from './figure-item.ts'
import type { Grid } from './sheet-grid.ts'
import { type LaidFigure, type LaidSeries, type Layout, laidSeries } from './table-layout.ts'

/**
 * Why a figure cannot be taken. `outturn`: its year is over. `outside`: the model does not have its year. `no-result`: a formula
 * that was saved without one. `per-cent`: a sign that the unit does not have.
 */
export type FigureProblem =
  | 'no-year'
  | 'no-number'
  | 'other-format'
  | 'no-result'
  | 'date'
  | 'error'
  | 'per-cent'
  | 'repeated'
  | 'outturn'
  | 'outside'
  | 'out-of-range'

export interface Figure extends LaidFigure {
  /** In the item's unit; null where there is none. */
  readonly amount: number | null
  readonly problem: FigureProblem | null
}

/** Why no figure of a series can be taken. `unknown`: nobody said of what it is. `same-item`: another one is of the same. */
export type SeriesProblem = 'unknown' | 'locked' | 'same-item'

export interface FigureSeries {
  readonly key: string
  readonly names: readonly string[]
  /** Null where it is unknown, or left out. */
  readonly item: FigureItem | null
  readonly isLeftOut: boolean
  readonly problem: SeriesProblem | null
  readonly meant: Meant | null
  /** Those with content, in the order of the table. */
  readonly figures: readonly Figure[]
}

/** How the numbers of a series are read, and how sure that is; `open` is read by a default that has to be seen. */
export interface Meant {
  readonly language: Language
  readonly languageStanding: Standing | 'open'
  /** Null while it is open: then no figure is taken. */
  readonly scale: Scale | null
  readonly scaleStanding: Standing | 'open'
  /** A cell that reads differently; empty where nothing is open. */
  readonly example: string
}

/** By the key of a series: the id of its item, or empty where it is left out. */
export type Mapping = Readonly<Record<string, string>>

export interface FigurePlace {
  readonly purpose: Purpose
  readonly items: readonly FigureItem[]
  readonly finder: ItemFinder
  readonly language: Language
  readonly years: { readonly first: number; readonly firstFree: number; readonly last: number }
  /** Ids of levers that nothing may move; none where figures are executed. */
  readonly locked: readonly string[]
}

export interface FigureWishes extends NumberWishes {
  readonly layout: Layout
  readonly mapping: Mapping
}

/** Reads all that the table has. Takes nothing that is not sure, and leaves nothing out without a word. */
export function readFigures(grid: Grid, place: FigurePlace, wishes: FigureWishes): readonly FigureSeries[] {
  const laid = laidSeries(grid, wishes.layout, place.finder)
  const itemFor = ({ key, names }: LaidSeries): FigureItem | null => {
    const wished = wishes.mapping[key]
    return wished === undefined
      ? place.finder.find(names)
      : (place.items.find(({ id }) => id === wished) ?? null)
  }
  const mapped = laid.map(series => ({ series, item: itemFor(series) }))
  const counts = new Map<string, number>()
  for (const { item } of mapped) if (item !== null) counts.set(item.id, (counts.get(item.id) ?? 0) + 1)
  const found = mapped.map(({ series, item }) =>
    item === null ? null : meantOf(series, item, place.language, wishes),
  )
  // What is surely written the other way elsewhere in the table is likely so here.
  const other = found.find(meant => meant?.languageStanding === 'found')?.language
  return mapped.map(({ series, item }, index): FigureSeries => {
    const isLeftOut = wishes.mapping[series.key] === ''
    const own = found[index] ?? null
    const meant = own?.languageStanding === 'open' && other !== undefined ? { ...own, language: other } : own
    const seriesProblem = (): SeriesProblem | null => {
      if (isLeftOut) return null
      if (item === null) return 'unknown'
      if (place.locked.includes(item.id)) return 'locked'
      return (counts.get(item.id) ?? 0) > 1 ? 'same-item' : null
    }
    return {
      ...{ key: series.key, names: series.names, item, isLeftOut, meant },
      problem: seriesProblem(),
      figures: figuresOf(series, item, meant, place),
    }
  })
}

function figuresOf(
  { figures }: LaidSeries,
  item: FigureItem | null,
  meant: Meant | null,
  { years }: FigurePlace,
): Figure[] {
  const filled = figures.filter(({ cell }) => hasContent(cell))
  const often = new Set<number>()
  const seen = new Set<number>()
  for (const { year } of filled) if (year !== null && seen.size === seen.add(year).size) often.add(year)
  return filled.map(figure => {
    const { cell, year } = figure
    const amount = item === null || meant === null ? null : amountIn(cell, item, meant)
    const problemOf = (): FigureProblem | null => {
      if (year === null) return 'no-year'
      if (year < years.first || year > years.last) return 'outside'
      if (year < years.firstFree) return 'outturn'
      if (often.has(year)) return 'repeated'
      if (cell.remark === 'error') return 'error'
      if (cell.remark === 'date') return 'date'
      if (cell.remark === 'formula' && cell.text === '') return 'no-result'
      if (item === null || meant === null) return null
      if (cell.text.includes('%') && item.unit.scale === 1) return 'per-cent'
      if (meant.scale === null) return null
      if (amount === null)
        return amountIn(cell, item, otherWay(meant)) === null ? 'no-number' : 'other-format'
      return amount >= item.range.min && amount <= item.range.max ? null : 'out-of-range'
    }
    return { ...figure, amount, problem: problemOf() }
  })
}

function otherWay(meant: Meant): Meant {
  return { ...meant, language: meant.language === 'vi' ? 'en' : 'vi' }
}

function hasContent({ text, number, remark }: ImportedCell): boolean {
  return text.trim() !== '' || number !== null || remark === 'formula'
}

function amountIn(cell: ImportedCell, { unit }: FigureItem, { language, scale }: Meant): number | null {
  if (scale === null) return null
  const amount = amountOf(cellText(cell, language), language, scale, unit)
  return amount === null || !Number.isFinite(amount) ? null : amount
}

/** What a cell says: the number of a workbook as the language writes it, so that all cells are read by one rule. */
export function cellText({ text, number, remark }: ImportedCell, language: Language): string {
  if (number === null || remark === 'date') return text
  const isPercent = text.includes('%')
  const value = Number((isPercent ? number * 100 : number).toPrecision(15))
  const plain = /e/.test(String(value)) ? value.toFixed(15) : String(value)
  return (language === 'vi' ? plain.replace('.', ',') : plain) + (isPercent ? '%' : '')
}

/**
 * How the numbers of a series are meant. Numbers of a workbook say nothing of a language; a unit that stands beside them says
 * that they are as it is shown.
 */
function meantOf(
  { figures, names }: LaidSeries,
  { unit, range }: FigureItem,
  reader: Language,
  wishes: NumberWishes,
): Meant {
  const place: NumberPlace = { unit, range, language: reader }
  const cells = figures.map(({ cell }) => cell).filter(cell => hasContent(cell) && cell.remark !== 'error')
  const texts = cells.filter(({ number }) => number === null).map(({ text }) => text)
  const asked = meaningOf(texts, [], place, wishes).language
  const language = asked.value ?? reader
  const isUnitNamed = [unit.label.vi, unit.label.en].some(label =>
    names.some(name => name === label || name.endsWith(`(${label})`)),
  )
  const read = cells.map(cell => cellText(cell, language))
  const scale =
    isUnitNamed && unit.scale !== 1
      ? ({ value: 'shown', standing: 'plain' } as const)
      : meaningOf(read, names, place, { ...wishes, language }).scale
  const example = asked.value === null ? asked.example : scale.value === null ? scale.example : ''
  return {
    ...{ language, example, scale: scale.value },
    languageStanding: asked.value === null ? 'open' : asked.standing,
    scaleStanding: scale.value === null ? 'open' : scale.standing,
  }
}

/** Whether figures of the series are taken: it is of a known item, and nobody left it out. */
export function isTaken({ item, isLeftOut, problem, meant }: FigureSeries): boolean {
  return item !== null && !isLeftOut && problem === null && meant?.scale !== null
}

/** The figures of a series that can be taken, in the order of their years. */
export function takenFigures(
  series: FigureSeries,
): readonly { readonly year: number; readonly amount: number; readonly source: string }[] {
  if (!isTaken(series)) return []
  return series.figures
    .flatMap(({ year, amount, problem, source }) =>
      year !== null && amount !== null && problem === null ? [{ year, amount, source }] : [],
    )
    .sort((one, other) => one.year - other.year)
}
