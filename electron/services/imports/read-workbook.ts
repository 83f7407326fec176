/** A workbook as a table: what its cells show, with a mark on all that was computed, dated, merged or wrong. */

import { type CellObject, read, SSF, type WorkSheet } from '@e965/xlsx'
import { IMPORT_LIMITS, type ImportedCell, type ImportedTable } from '../../../shared/contract/imports.ts'
import { type Fault, FaultError } from '../../../shared/faults.ts'
import { damaged, readArchive } from './archive.ts'
import { fitSheet, type RawRow } from './sheet-rows.ts'
import { workbookParts } from './workbook-parts.ts'

/** What is used of the library's knowledge of dates, which it types as anything. */
interface DateFormats {
  readonly is_date: (format: string) => boolean
  /** Null where the number is no day. */
  readonly parse_date_code: (
    day: number,
    options: { readonly date1904: boolean },
  ) => { readonly y: number; readonly m: number; readonly d: number } | null
}
const dates: DateFormats = SSF

/**
 * Reads the visible sheets. No formula is computed and no macro run; links are not followed.
 * @throws FaultError `import.archive-…`, `import.other-kind`, `import.entities`, `import.password`, `import.no-sheet`.
 */
export function readWorkbook(bytes: Uint8Array, name: string): ImportedTable {
  const { archive, hasMacros, hasLinks } = workbookParts(readArchive(bytes), IMPORT_LIMITS.rows + 1)
  const book = opened(archive)
  const properties = book.Workbook?.Sheets ?? []
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  const isHidden = (index: number) => (properties[index]?.Hidden ?? 0) !== 0
  const visible = book.SheetNames.filter((_, index) => !isHidden(index))
  const hidden = book.SheetNames.filter((_, index) => isHidden(index))
  const notices: Fault[] = [
    ...(hasMacros ? [{ code: 'import.macros', args: {} }] : []),
    ...(hasLinks ? [{ code: 'import.links', args: {} }] : []),
    ...(hidden.length > 0 ? [{ code: 'import.sheets-hidden', args: { names: hidden.slice(0, 10) } }] : []),
    ...(visible.length > IMPORT_LIMITS.sheets
      ? [{ code: 'import.sheets-cut', args: { count: visible.length, limit: IMPORT_LIMITS.sheets } }]
      : []),
  ]
  let room: number = IMPORT_LIMITS.cells
  const sheets: ImportedTable['sheets'] = []
  for (const title of visible.slice(0, IMPORT_LIMITS.sheets)) {
    const fitted = fitSheet(title, rowsOf(book.Sheets[title], date1904), room)
    room -= fitted.cells
    notices.push(...fitted.notices)
    if (fitted.cells > 0) sheets.push(fitted.sheet)
  }
  if (sheets.length === 0) throw new FaultError({ code: 'import.no-sheet', args: {} })
  return { name, sheets, separator: null, notices }
}

function opened(archive: Uint8Array) {
  try {
    return read(archive, {
      type: 'array',
      dense: true,
      cellHTML: false,
      cellNF: true,
      sheetRows: IMPORT_LIMITS.rows + 1,
    })
  } catch {
    throw damaged()
  }
}

function rowsOf(sheet: WorkSheet | undefined, date1904: boolean): RawRow[] {
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet?.['!data'] ?? []
  const rows = Array.from(data, row => Array.from(row ?? [], cell => cell && cellOf(cell, date1904)))
  for (const { s: start, e: end } of sheet?.['!merges'] ?? []) {
    for (let row = start.r; row <= Math.min(end.r, rows.length - 1); row += 1) {
      const cells = rows[row]
      if (cells === undefined) continue
      for (let column = start.c; column <= Math.min(end.c, IMPORT_LIMITS.columns); column += 1) {
        const { text = '', number = null } = cells[column] ?? {}
        const isFirst = row === start.r && column === start.c
        cells[column] = isFirst
          ? { text, number, remark: cells[column]?.remark ?? 'merged' }
          : { text: '', number: null, remark: 'merged' }
      }
    }
  }
  return rows
}

function cellOf(cell: CellObject, date1904: boolean): ImportedCell {
  const text = cell.w ?? (cell.v === undefined ? '' : String(cell.v))
  if (cell.t === 'e') return { text, number: null, remark: 'error' }
  const remark = cell.f === undefined ? null : 'formula'
  if (cell.t !== 'n' || typeof cell.v !== 'number') return { text, number: null, remark }
  const format = typeof cell.z === 'string' ? cell.z : 'General'
  if (!dates.is_date(format)) return { text, number: Number.isFinite(cell.v) ? cell.v : null, remark }
  const day = dates.parse_date_code(cell.v, { date1904 })
  return day === null || day.y === undefined
    ? { text, number: null, remark: 'date' }
    : { text: `${day.y}-${padded(day.m)}-${padded(day.d)}`, number: day.y, remark: 'date' }
}

function padded(number: number): string {
  return String(number).padStart(2, '0')
}
