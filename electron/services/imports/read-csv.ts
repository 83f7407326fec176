/** A text as a table: cells between separators, quotes doubled within quotes, nothing understood of the cells. */

import Papa from 'papaparse'
import {
  type CellSeparator,
  cellSeparators,
  IMPORT_LIMITS,
  type ImportedTable,
} from '../../../shared/contract/imports.ts'
import { type Fault, FaultError } from '../../../shared/faults.ts'
import { decodeText } from '../../../shared/scenario/decode.ts'
import { fitSheet } from './sheet-rows.ts'

/** The gates are those of scenario files; the sentences are about tables. */
const SAID_OF_TABLES: ReadonlyMap<string, string> = new Map([
  ['scenario.not-text', 'import.not-text'],
  ['scenario.damaged', 'import.damaged'],
  ['scenario.encoding', 'import.encoding'],
])

/** Rows by which the separator is found. */
const TRIED = 50

/**
 * Reads UTF-8, or UTF-16 with a mark. `wished` is the separator that the planner says; else the one of a line `sep=;`; else the
 * one by which the first rows fall into most columns of one number.
 * @throws FaultError `import.not-text`, `import.damaged`, `import.encoding`, `import.quote`, `import.no-sheet`.
 */
export function readCsv(bytes: Uint8Array, name: string, wished: CellSeparator | null): ImportedTable {
  const { said, body, lines } = withoutSaying(textOf(bytes, name))
  const separator = wished ?? said ?? likelySeparator(body)
  const { data, errors } = split(body, separator, IMPORT_LIMITS.rows + 1)
  const [wrong] = errors.filter(({ type }) => type === 'Quotes')
  if (wrong !== undefined)
    throw new FaultError({ code: 'import.quote', args: { line: (wrong.row ?? 0) + 1 + lines } })
  const rows = data.map(row => row.map(text => ({ text: text.trim(), number: null, remark: null })))
  const { sheet, cells, notices } = fitSheet(name, rows, IMPORT_LIMITS.cells)
  if (cells === 0) throw new FaultError({ code: 'import.no-sheet', args: {} })
  return { name, sheets: [sheet], separator, notices: [...notices, ...unevenRows(data, lines)] }
}

function textOf(bytes: Uint8Array, name: string): string {
  try {
    return decodeText(bytes, name).text
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    const [{ code, args }] = error.faults
    throw new FaultError({ code: SAID_OF_TABLES.get(code) ?? code, args })
  }
}

/** Excel's own first line that says the separator, which is no row. `lines`: how many were taken away. */
function withoutSaying(text: string): { said: CellSeparator | null; body: string; lines: number } {
  const [line, sign] = /^"?sep=(.)"?(?:\r\n|\r|\n|$)/i.exec(text) ?? []
  const said = cellSeparators.find(each => each === sign) ?? null
  return line === undefined || said === null
    ? { said: null, body: text, lines: 0 }
    : { said, body: text.slice(line.length), lines: 1 }
}

function likelySeparator(text: string): CellSeparator {
  // Of two that fall equally well, tabs are meant before semicolons, and commas last: they stand in numbers too.
  const order = ['\t', ';', ','] as const
  const [best] = order
    .map(separator => ({ separator, score: score(split(text, separator, TRIED).data) }))
    .toSorted((one, other) => other.score - one.score)
  return best?.separator ?? ','
}

/** Share of the rows that have as many cells as most, where those are more than one. */
function score(rows: readonly (readonly string[])[]): number {
  const filled = rows.filter(row => row.some(cell => cell.trim() !== ''))
  const counts = new Map<number, number>()
  for (const { length } of filled) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
  return Math.max(0, ...counts.values()) / Math.max(filled.length, 1)
}

function split(text: string, separator: CellSeparator, rows: number) {
  return Papa.parse<string[]>(text, { delimiter: separator, preview: rows, header: false })
}

/** The first row of another length than most is named; it is read all the same, as cells at its end may be left away. */
function unevenRows(rows: readonly (readonly string[])[], lines: number): Fault[] {
  const isBlank = (row: readonly string[]) => row.every(cell => cell.trim() === '')
  const expected = rows[0]?.length ?? 0
  const uneven = rows.flatMap((row, index) =>
    row.length === expected || isBlank(row) ? [] : [{ row: index + 1 + lines, found: row.length }],
  )
  const [first] = uneven
  return first === undefined
    ? []
    : [{ code: 'import.uneven', args: { ...first, expected, count: uneven.length } }]
}
