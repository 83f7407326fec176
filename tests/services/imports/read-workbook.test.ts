/** Workbooks as planners keep them: with formulas, dates, merged and wrong cells, hidden sheets and macros. */

import { describe, expect, it } from 'vitest'
import { readTable } from '../../../electron/services/imports/read-table.ts'
import { IMPORT_LIMITS } from '../../../shared/contract/imports.ts'
import { FaultError } from '../../../shared/faults.ts'
import { bookOf, type MadeCell, merged, sheetXml, withParts } from './made-books.ts'

const read = (bytes: Uint8Array, name = 'a.xlsx') => readTable(bytes, name, null)
const rowsOf = (...rows: readonly (readonly MadeCell[])[]) => read(bookOf({ A: rows })).sheets[0]?.rows
const codes = (bytes: Uint8Array, name = 'a.xlsx') => read(bytes, name).notices.map(({ code }) => code)

/** 15 June 2030 in the days since 1900. */
const DAY = 47649

describe('a workbook', () => {
  it('has numbers as numbers with every digit, and texts as texts, however they are shown', () => {
    const rows = rowsOf(['Năm', '1.234,5'], [2030, { t: 'n', v: 0.02375, z: '0.0%' }])
    expect(rows).toEqual([
      [
        { text: 'Năm', number: null, remark: null },
        { text: '1.234,5', number: null, remark: null },
      ],
      [
        { text: '2030', number: 2030, remark: null },
        { text: '2.4%', number: 0.02375, remark: null },
      ],
    ])
  })

  it('shows what a formula came to last, with a mark, and computes nothing', () => {
    const rows = rowsOf([
      { t: 'n', v: 3, f: '1+1' },
      { t: 'z', f: 'NOW()' },
    ])
    expect(rows?.[0]?.[0]).toEqual({ text: '3', number: 3, remark: 'formula' })
  })

  it('has the year of a date as its number, with a mark', () => {
    const day = { t: 'n', v: DAY, z: 'dd/mm/yyyy' } as const
    expect(rowsOf([day])).toEqual([[{ text: '2030-06-15', number: 2030, remark: 'date' }]])
  })

  it('counts days from 1904 where the workbook says so', () => {
    const day = { t: 'n', v: DAY - 1462, z: 'dd/mm/yyyy' } as const
    const book = bookOf({ A: [[day]] }, made => {
      made.Workbook = { WBProps: { date1904: true } }
    })
    expect(read(book).sheets[0]?.rows).toEqual([[{ text: '2030-06-15', number: 2030, remark: 'date' }]])
  })

  it('marks cells in error, and all that are merged, of which the first alone has the content', () => {
    const book = bookOf({ A: [[{ t: 'e', v: 42 }, 'x', 'y', 'z']] }, made =>
      merged(made, 'A', { s: { r: 0, c: 1 }, e: { r: 0, c: 2 } }),
    )
    expect(read(book).sheets[0]?.rows[0]).toEqual([
      { text: '#N/A', number: null, remark: 'error' },
      { text: 'x', number: null, remark: 'merged' },
      { text: '', number: null, remark: 'merged' },
      { text: 'z', number: null, remark: null },
    ])
  })

  it('names hidden sheets and passes them over, and empty ones without a word', () => {
    const book = bookOf({ Thấy: [[1]], Ẩn: [[2]], Kín: [[3]], Trống: [[]] }, made => {
      made.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }, { Hidden: 0 }] }
    })
    const { sheets, notices } = read(book)
    expect(sheets.map(({ name }) => name)).toEqual(['Thấy'])
    expect(notices).toEqual([{ code: 'import.sheets-hidden', args: { names: ['Ẩn', 'Kín'] } }])
  })

  it('has its macros and links named, and neither run nor followed', () => {
    const book = bookOf({ A: [[1]] })
    const bin = new Uint8Array([1, 2, 3])
    expect(codes(withParts(book, { 'xl/vbaProject.bin': bin }), 'a.xlsm')).toEqual(['import.macros'])
    expect(codes(withParts(book, { 'xl/externalLinks/externalLink1.xml': bin }))).toEqual(['import.links'])
  })

  it('is read by what it is, whatever it is called', () => {
    expect(read(bookOf({ A: [[5]] }), 'a.csv').sheets[0]?.rows[0]?.[0]?.number).toBe(5)
  })

  it('of a million rows is read to the limit, with what follows the rows', () => {
    const row = (index: number) => `<row r="${index + 1}"><c><v>7</v></c></row>`
    const rows = Array.from({ length: 1_000_000 }, (_, index) => row(index)).join('')
    const xml = Buffer.from(sheetXml(rows))
      .toString()
      .replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>')
    const book = withParts(bookOf({ A: [[1]] }), { 'xl/worksheets/sheet1.xml': Buffer.from(xml) })
    const { sheets, notices } = read(book)
    expect(sheets[0]?.rows).toHaveLength(IMPORT_LIMITS.rows)
    expect(sheets[0]?.rows[1]?.[0]?.remark).toBe('merged')
    expect(notices).toEqual([{ code: 'import.rows-cut', args: { sheet: 'A', limit: IMPORT_LIMITS.rows } }])
  })

  it('of twenty thousand columns or a hundred sheets is read to the limits, each named', () => {
    const wide = bookOf({ A: [Array.from({ length: 16_000 }, (_, index) => index)] })
    expect(codes(wide)).toEqual(['import.columns-cut'])
    const names = Array.from({ length: 100 }, (_, index) => [`T${index}`, [[index]]])
    expect(codes(bookOf(Object.fromEntries(names)))).toEqual(['import.sheets-cut'])
  })

  it('without a cell that can be seen is refused', () => {
    expect(() => read(bookOf({ A: [[]] }))).toThrow(FaultError)
    expect(() => read(bookOf({ A: [[]] }))).toThrow('import.no-sheet')
  })
})
