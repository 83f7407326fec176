/** How much room the cells of a sheet take: widths of columns, heights of rows, and what runs over several columns. */

import type { Sheet, SheetCell, SheetRow } from './sheet.ts'

/** Of a column, in characters; `free` is one that the table does not have. */
const WIDTH = { least: 9, most: 56, free: 8 } as const

/** Characters that a sentence may run over: as many as a screen shows beside one another. */
const LINE = 120

/** Letters stand closer than the digits by which columns are measured; in bold, and broken between few words, they do not. */
const LETTERS = { plain: 1.05, head: 0.85 } as const

/** Points. */
const LINE_HEIGHT = 13.5

/** As wide as what keeps to the column; longer texts are wrapped. */
export function columnWidths(rows: Sheet['rows'], most: number = WIDTH.most): number[] {
  const columns = Math.max(1, ...rows.map(({ length }) => length))
  return Array.from({ length: columns }, (_, index) => {
    const lengths = rows.map(row => lengthOf(row[index] ?? null))
    return Math.min(most, Math.max(WIDTH.least, ...lengths) + 2)
  })
}

/** Over how many columns the sentence runs that stands alone in this row; 1 for every other row. */
export function columnsOver(row: SheetRow, widths: readonly number[]): number {
  if (row[0]?.look !== 'sentence') return 1
  let width = widths[0] ?? WIDTH.free
  let columns = 1
  for (;;) {
    width += widths[columns] ?? WIDTH.free
    if (width > LINE) return columns
    columns += 1
  }
}

/** Points that the highest of its cells needs. Said outright: not every program works it out when it opens a workbook. */
export function heightOf(row: SheetRow, widths: readonly number[]): number {
  const lines = row.map((cell, index) => {
    if (cell === null || typeof cell.content === 'number' || RUNS_OVER.includes(cell.look)) return 1
    const width = cell.look === 'sentence' ? LINE : (widths[index] ?? WIDTH.free)
    const letters = width * (isHead(cell) ? LETTERS.head : LETTERS.plain)
    const pieces = cell.content.split('\n')
    return pieces.reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / letters)), 0)
  })
  const isTitle = row[0]?.look === 'title'
  return Math.max(1, ...lines) * LINE_HEIGHT * (isTitle ? 1.6 : 1)
}

const RUNS_OVER: readonly SheetCell['look'][] = ['title', 'group']

function lengthOf(cell: SheetCell | null): number {
  if (cell === null || cell.look === 'sentence' || RUNS_OVER.includes(cell.look)) return 0
  const { content, format = '' } = cell
  if (typeof content === 'number') {
    const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0
    return Number.isFinite(content) ? content.toFixed(decimals).length + 3 : 0
  }
  if (!isHead(cell)) return Math.max(...content.split('\n').map(({ length }) => length))
  // A heading may take two lines, broken between its words.
  return Math.max(...content.split(/\s/).map(({ length }) => length), Math.ceil(content.length / 2) + 2)
}

function isHead({ look }: SheetCell): boolean {
  return look === 'head' || look === 'number-head'
}
