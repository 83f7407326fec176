/** How a table is laid out: where its years stand, what stands beside them, and which lines have figures. */

import type { ImportedCell } from '../../../shared/contract/imports.ts'
import { yearIn } from '../paths/pasted-cells.ts'
import type { ItemFinder } from './figure-item.ts'
import { type CellPlace, type Grid, turned } from './sheet-grid.ts'

/** `down`: a column has the years, every other the figures of an item. `across`: a row has them. `list`: a row for each figure. */
export type Layout = 'down' | 'across' | 'list'

export interface LaidFigure {
  readonly place: CellPlace
  readonly cell: ImportedCell
  /** Null where the cell of the year names none. */
  readonly year: number | null
  /** Where the year is said; a date has a remark there. */
  readonly yearCell: ImportedCell
  /** Empty where the table says none. */
  readonly source: string
}

/** The figures of one item, as far as the table says which belong together. */
export interface LaidSeries {
  /** The same for the same line of the same sheet. */
  readonly key: string
  /** What stands beside the figures: name, id, unit, whatever. */
  readonly names: readonly string[]
  readonly figures: readonly LaidFigure[]
}

/** Lines of a sheet in which its years are looked for. */
const LOOKED_AT = 60
const MOST_NAMES = 8
/** In a list, what the columns are called, without their marks. */
const SOURCE_NAMES = /^(source|nguon|ghi chu|note)/
const VALUE_NAMES = /^(value|gia tri|so lieu|thuc hien|executed|so thuc hien)/

/** The year that a cell says: a number, a text or a date. */
export function yearOf({ text, number }: ImportedCell): number | null {
  if (number === null) return yearIn(text)
  return Number.isInteger(number) && number >= 1900 && number <= 2200 ? number : null
}

/** The layout by which most of the sheet is years and figures; null where no line has two years. */
export function likelyLayout(grid: Grid, finder: ItemFinder): Layout | null {
  const across = yearLine(grid)
  const down = yearLine(turned(grid))
  if (across === null && down === null) return null
  if (down !== null && listColumns(grid, finder) !== null) return 'list'
  return (across?.years ?? 0) > (down?.years ?? 0) ? 'across' : 'down'
}

/** The series of the sheet; empty where it is not laid out so. */
export function laidSeries(grid: Grid, layout: Layout, finder: ItemFinder): readonly LaidSeries[] {
  switch (layout) {
    case 'across':
      return lines(grid, (row, column) => ({ row, column }))
    case 'down':
      return lines(turned(grid), (row, column) => ({ row: column, column: row }))
    case 'list':
      return listed(grid, finder)
  }
}

/** The line with the most different years. */
function yearLine(grid: Grid): { readonly index: number; readonly years: number } | null {
  const counts = grid.slice(0, LOOKED_AT).map((cells, index) => ({
    index,
    years: new Set(cells.map(yearOf).filter(year => year !== null)).size,
  }))
  const [best] = counts.toSorted((one, other) => other.years - one.years || one.index - other.index)
  return best === undefined || best.years < 2 ? null : best
}

function lines(grid: Grid, placeOf: (row: number, column: number) => CellPlace): LaidSeries[] {
  const years = yearLine(grid)
  const head = years === null ? undefined : grid[years.index]
  if (years === null || head === undefined) return []
  const isYear = head.map(cell => yearOf(cell) !== null)
  return grid.flatMap((cells, row): LaidSeries[] => {
    if (row === years.index) return []
    const names = cells.filter((_, column) => isYear[column] === false).map(({ text }) => text.trim())
    const figures = head.flatMap((yearCell, column): LaidFigure[] => {
      const cell = cells[column]
      return isYear[column] !== true || cell === undefined
        ? []
        : [{ place: placeOf(row, column), cell, year: yearOf(yearCell), yearCell, source: '' }]
    })
    // Above the years are titles; a line without figures is one as well.
    const isTitle = figures.every(({ cell }) => cell.text.trim() === '' && cell.remark !== 'formula')
    return isTitle
      ? []
      : [{ key: String(row), names: names.filter(name => name !== '').slice(0, MOST_NAMES), figures }]
  })
}

interface ListColumns {
  readonly item: number
  readonly year: number
  readonly value: number
  /** Null where there is none. */
  readonly source: number | null
}

/** Where a list has what; null where no column names items beside one of years. */
function listColumns(grid: Grid, finder: ItemFinder): ListColumns | null {
  const columns = turned(grid.slice(0, LOOKED_AT))
  const most = (count: (cell: ImportedCell) => boolean, not: readonly number[] = []) => {
    const [best] = columns
      .map((cells, index) => ({ index, count: not.includes(index) ? 0 : cells.filter(count).length }))
      .toSorted((one, other) => other.count - one.count || one.index - other.index)
    return best === undefined || best.count === 0 ? null : best
  }
  const item = most(({ text }) => text !== '' && finder.find([text]) !== null)
  const year = most(cell => yearOf(cell) !== null)
  if (item === null || year === null || item.index === year.index || item.count < 2) return null
  const named = (pattern: RegExp) => {
    const index = columns.findIndex(cells => cells.some(({ text }) => pattern.test(bareHead(text))))
    return index < 0 || index === item.index || index === year.index ? null : index
  }
  const used = [item.index, year.index]
  const value =
    named(VALUE_NAMES) ?? most(({ text, number }) => number !== null || /\d/.test(text), used)?.index
  return value === undefined
    ? null
    : { item: item.index, year: year.index, value, source: named(SOURCE_NAMES) }
}

function bareHead(text: string): string {
  return text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}

function listed(grid: Grid, finder: ItemFinder): LaidSeries[] {
  const columns = listColumns(grid, finder)
  if (columns === null) return []
  const series = new Map<string, LaidFigure[]>()
  for (const [row, cells] of grid.entries()) {
    const [item, year, cell] = [cells[columns.item], cells[columns.year], cells[columns.value]]
    if (item === undefined || year === undefined || cell === undefined || item.text.trim() === '') continue
    const inYear = yearOf(year)
    // Heads name no year, and have no figure.
    if (inYear === null && cell.number === null && !/\d/.test(cell.text)) continue
    const figures = series.get(item.text.trim()) ?? []
    const source = columns.source === null ? '' : (cells[columns.source]?.text.trim() ?? '')
    figures.push({ place: { row, column: columns.value }, cell, year: inYear, yearCell: year, source })
    series.set(item.text.trim(), figures)
  }
  return [...series].map(([name, figures]) => ({ key: name, names: [name], figures }))
}
