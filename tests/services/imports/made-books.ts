/** Workbooks and archives for tests of importing: sound ones, and ones that no spreadsheet writes. */

import { type CellObject, type Range, utils, type WorkBook, write } from '@e965/xlsx'
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

export type MadeCell = string | number | null | CellObject

/** A workbook of these sheets, as bytes. */
export function bookOf(
  sheets: Readonly<Record<string, readonly (readonly MadeCell[])[]>>,
  change: (book: WorkBook) => void = () => undefined,
): Uint8Array {
  const book = utils.book_new()
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map(row => [...row]))
    utils.book_append_sheet(book, sheet, name)
  }
  change(book)
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }))
}

export function merged(book: WorkBook, name: string, range: Range): void {
  const sheet = book.Sheets[name]
  if (sheet !== undefined) sheet['!merges'] = [range]
}

/** The parts of a workbook with some put in, or in place of those it has. */
export function withParts(book: Uint8Array, parts: Zippable): Uint8Array {
  return zipSync({ ...unzipSync(book), ...parts })
}

/** A sound workbook of one cell. */
export const smallBook = bookOf({ A: [[1]] })

/** A sheet of these rows as it stands in a workbook. */
export function sheetXml(rows: string): Uint8Array {
  return strToU8(
    `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  )
}

/** Where a name stands in an archive for the `time`-th time, by which its heads are found. */
export function placeOfName(archive: Uint8Array, name: string, time = 0): number {
  const buffer = Buffer.from(archive)
  let at = buffer.indexOf(name)
  for (let passed = 0; passed < time; passed += 1) at = buffer.indexOf(name, at + 1)
  return at
}

/** The archive with the number at `offset` before a name in its list of contents replaced by another. */
export function withListed(archive: Uint8Array, name: string, offset: number, value: number): Uint8Array {
  const changed = Uint8Array.from(archive)
  const listed = Buffer.from(archive).lastIndexOf(name) - 46
  new DataView(changed.buffer).setUint32(listed + offset, value, true)
  return changed
}

/** The archive with every mention of a name replaced by one of the same length. */
export function renamed(archive: Uint8Array, from: string, to: string): Uint8Array {
  return new Uint8Array(Buffer.from(Buffer.from(archive).toString('latin1').replaceAll(from, to), 'latin1'))
}
