/** CSV text to named cells with their places: commas between cells, quotes doubled within quotes, a header of known columns. */

import { LineCounter } from 'yaml'
import type { Fault, Place } from '../../shared/faults.ts'
import { nearWords } from '../../shared/near-word.ts'

/** More rows than any table of a pack needs. */
const ROWS = 20_000

const quoted = /"[^"]*(?:""[^"]*)*"/y
const plain = /[^,"\r\n]*/y
const end = /,|\r\n?|\n|$/y

interface Cell {
  readonly text: string
  /** Of its first character; behind the quote where there is one. */
  readonly offset: number
}

/** A row by the names of its columns; spaces around a cell do not count. */
export type CsvRow = ReadonlyMap<string, { readonly text: string; readonly at: Place }>

export interface PlacedCsv {
  /** The rows below the header; empty lines are none. */
  readonly rows: readonly CsvRow[]
  readonly faults: readonly Fault[]
}

/** Reads a table that has exactly `columns`, in any order. Never throws: what is wrong is in `faults`. */
export function readPlacedCsv(text: string, file: string, columns: readonly string[]): PlacedCsv {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (const found of text.matchAll(/\r\n?|\n/g)) lines.addNewLine(found.index + found[0].length)
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  const told = (faults: readonly Fault[]): PlacedCsv => ({ rows: [], faults })
  // Where the decimal sign is a comma, spreadsheets put semicolons between the cells.
  const [firstLine = ''] = text.split(/[\r\n]/, 1)
  if (/[;\t]/.test(firstLine) && !firstLine.includes(','))
    return told([{ code: 'pack.csv-separator', args: {}, at: placeAt(0) }])
  const { rows: all, refused } = split(text)
  if (refused !== null) return told([{ code: refused.code, args: refused.args, at: placeAt(refused.offset) }])
  const [header = [], ...rows] = all
  const names = header.map(cell => cell.text.trim())
  const wrongHeader = headerFaults(header, names, columns, placeAt)
  if (wrongHeader.length > 0) return told(wrongHeader)
  const uneven = rows.filter(row => row.length !== names.length)
  if (uneven.length > 0)
    return told(
      uneven.map(row => ({
        code: 'pack.csv-cells',
        args: { found: row.length, expected: names.length },
        at: placeAt(row[0]?.offset ?? 0),
      })),
    )
  const named = (row: readonly Cell[]): CsvRow =>
    new Map(
      row.map(({ text, offset }, index) => [
        names[index] ?? '',
        { text: text.trim(), at: placeAt(offset + text.length - text.trimStart().length) },
      ]),
    )
  return { rows: rows.map(named), faults: [] }
}

interface Split {
  readonly rows: readonly (readonly Cell[])[]
  /** What could not be read, and where. */
  readonly refused: { readonly code: string; readonly args: Fault['args']; readonly offset: number } | null
}

function split(text: string): Split {
  const rows: Cell[][] = []
  let row: Cell[] = []
  for (let offset = 0; ; ) {
    const isQuoted = text[offset] === '"'
    const cell = matchAt(isQuoted ? quoted : plain, text, offset)
    if (cell === null) return { rows, refused: { code: 'pack.csv-quote-open', args: {}, offset } }
    row.push(
      isQuoted
        ? { text: cell.slice(1, -1).replaceAll('""', '"'), offset: offset + 1 }
        : { text: cell, offset },
    )
    offset += cell.length
    const after = matchAt(end, text, offset)
    if (after === null) return { rows, refused: { code: 'pack.csv-quote', args: {}, offset } }
    offset += after.length
    if (after === ',') continue
    if (row.length > 1 || row[0]?.text.trim() !== '') rows.push(row)
    row = []
    if (rows.length > ROWS) return { rows, refused: { code: 'pack.csv-rows', args: { limit: ROWS }, offset } }
    if (offset === text.length) return { rows, refused: null }
  }
}

function matchAt(pattern: RegExp, text: string, offset: number): string | null {
  pattern.lastIndex = offset
  return pattern.exec(text)?.[0] ?? null
}

function headerFaults(
  header: readonly Cell[],
  names: readonly string[],
  columns: readonly string[],
  placeAt: (offset: number) => Place,
): Fault[] {
  return [
    ...header.flatMap(({ offset }, index): Fault[] => {
      const name = names[index] ?? ''
      const at = placeAt(offset)
      if (names.indexOf(name) < index) return [{ code: 'pack.duplicate-key', args: { key: name }, at }]
      if (columns.includes(name)) return []
      const args = { name, near: nearWords(name, columns), known: [...columns] }
      return [{ code: 'pack.csv-column', args, at }]
    }),
    ...columns
      .filter(name => !names.includes(name))
      .map(name => ({ code: 'pack.csv-column-missing', args: { name }, at: placeAt(0) })),
  ]
}
