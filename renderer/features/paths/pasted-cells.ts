/** Text from a spreadsheet as rows of two cells, year and value, or of one; nothing is understood of the cells yet. */

export interface CellRow {
  /** Where it stood in the text, from 1: its line, or its column where the years ran across. */
  readonly place: number
  /** Empty where the rows have one cell. */
  readonly year: string
  readonly value: string
}

export interface PastedCells {
  readonly rows: readonly CellRow[]
  /** The years ran across, in the first line. */
  readonly isTurned: boolean
  readonly hasYears: boolean
  /** Columns (or lines, where the years ran across) beyond the two that are read. */
  readonly unread: number
}

const YEAR = /^(?:(?:năm|year)\s*)?(\d{4})$/i

/** The year that a cell names: `2030`, `Năm 2030`; null where it names none. */
export function yearIn(cell: string): number | null {
  const digits = YEAR.exec(cell)?.[1]
  return digits === undefined ? null : Number(digits)
}

/**
 * Splits pasted text. Cells are divided by tabs, by semicolons, or by two spaces and more; behind a year one space is
 * enough. A table in which the years run across is turned. Lines without any text are left out.
 */
export function cellsOf(text: string): PastedCells {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ place: index + 1, line }))
    .filter(({ line }) => line.trim() !== '')
  const divider = dividerOf(lines.map(({ line }) => line))
  const table = lines.map(({ place, line }) => ({ place, cells: divider(line).map(plain) }))
  const [first, second] = table
  if (first !== undefined && second !== undefined && isYearsAcross(first.cells)) {
    const rows = first.cells.map((year, index) => ({
      place: index + 1,
      year,
      value: second.cells[index] ?? '',
    }))
    return { rows, isTurned: true, hasYears: true, unread: table.length - 2 }
  }
  // One by one: a call takes fewer arguments than a pasted table may have lines.
  const width = table.reduce((most, { cells }) => Math.max(most, filled(cells)), 0)
  const hasYears = width > 1
  return {
    rows: table.map(({ place, cells: [one = '', other = ''] }) => ({
      place,
      year: hasYears ? one : '',
      value: hasYears ? other : one,
    })),
    isTurned: false,
    hasYears,
    unread: Math.max(0, width - 2),
  }
}

function dividerOf(lines: readonly string[]): (line: string) => string[] {
  const sign = ['\t', ';'].find(each => lines.some(line => line.includes(each)))
  if (sign !== undefined) return line => line.split(sign)
  return line => {
    const trimmed = line.trim()
    const [, year, rest] = /^(\d{4})\s+(\S.*)$/.exec(trimmed) ?? []
    return year !== undefined && rest !== undefined && !/\s{2,}/.test(rest)
      ? [year, rest]
      : trimmed.split(/\s{2,}/)
  }
}

/** Without the quotes and the spaces that a spreadsheet puts around. */
function plain(cell: string): string {
  return cell
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .trim()
}

/** How many cells there are up to the last one with text. */
function filled(cells: readonly string[]): number {
  return cells.findLastIndex(cell => cell !== '') + 1
}

/** Several years in the first line, and nothing there that is neither a year nor the name of the line. */
function isYearsAcross(cells: readonly string[]): boolean {
  const others = cells.slice(1).filter(cell => cell !== '')
  return others.length > 1 && others.every(cell => yearIn(cell) !== null)
}
