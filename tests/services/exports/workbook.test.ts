/** Workbooks, opened by another program than the one that writes them. */

import { read, utils, type WorkBook } from '@e965/xlsx'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { chartTable } from '../../../electron/services/exports/chart-table.ts'
import { cellText } from '../../../electron/services/exports/xlsx/cell-text.ts'
import { number, type Sheet, text } from '../../../electron/services/exports/xlsx/sheet.ts'
import { sheetNames } from '../../../electron/services/exports/xlsx/sheet-names.ts'
import { workbookOf } from '../../../electron/services/exports/xlsx/workbook.ts'
import { converted, hasOffice } from '../../office.ts'
import { contentOf, made, packOrder, SHARE } from './shipped-content.ts'

const opened = (bytes: Uint8Array) => read(bytes, { type: 'array', cellFormula: true })

const cells = (book: WorkBook, name = book.SheetNames[0] ?? '') =>
  utils.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1, raw: true })

const numbersIn = (book: WorkBook) =>
  book.SheetNames.flatMap(name =>
    cells(book, name)
      .flat()
      .filter(cell => typeof cell === 'number'),
  )

/** A book of one sheet whose rows are these texts and numbers. */
const bookOf = (...rows: readonly (string | number)[][]) => {
  const sheet: Sheet = {
    name: 'A',
    rows: rows.map(row => row.map(cell => (typeof cell === 'number' ? number(cell, 2) : text(cell)))),
    frozenRows: 0,
    frozenColumns: 0,
  }
  return workbookOf([sheet], 'Sheet')
}

describe('a workbook', () => {
  it('keeps every number to the last bit', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }),
        async given => {
          const { bytes } = await bookOf(given)
          expect(cells(opened(bytes))[0]).toEqual(given.map(each => each + 0))
        },
      ),
      { numRuns: 30 },
    )
  })

  it('F4 has an empty cell where a number is none', async () => {
    const { bytes } = await bookOf([
      'a',
      Number.NaN,
      1,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      2,
    ])
    expect(cells(opened(bytes))[0]).toEqual(['a', undefined, 1, undefined, undefined, 2])
    expect(xmlOf(bytes)).not.toMatch(/NaN|Infinity/)
  })

  it('F5 keeps texts as they are read, without what no cell can hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async given => {
        const { bytes } = await bookOf([`a${given}`, 1])
        const [read] = cells(opened(bytes))[0] ?? []
        expect(read).toBe(`a${decoded(cellText(given).text)}`)
      }),
      { numRuns: 60 },
    )
  })

  it('F5 cuts a text at the end of a cell and says so, escapes what looks escaped, and leaves half letters out', async () => {
    const { bytes, notices } = await bookOf([
      `${'x'.repeat(32_766)}😀`,
      '_x000D_',
      'a\ud800b',
      'a\u0000\u0007b',
    ])
    expect(cells(opened(bytes))[0]).toEqual(['x'.repeat(32_766), '_x000D_', 'ab', 'ab'])
    expect(notices).toEqual([{ code: 'export.text-cut', args: { sheet: 'A' } }])
    expect(xmlOf(bytes)).toContain('_x005F_x000D_')
  })

  it.each(['=1+1', '+SUM(A1)', '-1', '@x', '=cmd|/c calc!A0', '＝1'])(
    'F7 has %j as a text and no formula',
    async given => {
      const { bytes } = await bookOf([given])
      const book = opened(bytes)
      expect(cells(book)[0]).toEqual([given])
      expect(xmlOf(bytes)).not.toContain('<f>')
    },
  )

  it('F16 is the same bytes for the same sheets', async () => {
    const [one, other] = await Promise.all([bookOf(['a', 1]), bookOf(['a', 1])])
    expect(one.bytes).toEqual(other.bytes)
  })
})

describe('F6 names of sheets', () => {
  it('are what every program takes, each once', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom('', 'History', "'a'", 'A', 'a', '[x]:*?/\\', 'y'.repeat(40)),
          ),
        ),
        wanted => {
          const names = sheetNames(wanted, 'Trang')
          expect(names).toHaveLength(wanted.length)
          expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length)
          for (const name of names) {
            expect(name).not.toBe('')
            expect(name.length).toBeLessThanOrEqual(31)
            expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^history$/i)
            expect(name.isWellFormed()).toBe(true)
          }
        },
      ),
    )
  })

  it('stay as they are where nothing speaks against them', () => {
    expect(sheetNames(['Kết quả', 'Nguồn'], 'Trang')).toEqual(['Kết quả', 'Nguồn'])
    expect(sheetNames(['A', 'a', 'History', ''], 'Trang')).toEqual(['A', 'a (2)', 'History (2)', 'Trang'])
  })
})

describe('the pack as a workbook', () => {
  it.each([
    ['vi', ['Tổng quan', 'Kết quả', 'Chính sách', 'Giả định', 'Ngân sách', 'Kiểm tra', 'Nguồn']],
    ['en', ['Overview', 'Results', 'Policies', 'Assumptions', 'Budget', 'Checks', 'Sources']],
  ] as const)(
    'has a sheet for each thing that is looked up, each with the imprint: %s',
    async (language, expected) => {
      const order = await packOrder(language)
      const { imprint, charts } = await contentOf(order)
      const { bytes, notices } = await made(order)
      const book = opened(bytes)
      expect(notices).toEqual([])
      expect(book.SheetNames).toEqual(expect.arrayContaining([...expected]))
      expect(book.SheetNames).toHaveLength(expected.length + charts.length)
      for (const name of book.SheetNames) {
        const words = cells(book, name).slice(0, 3).flat().join(' ')
        for (const said of [
          imprint.model,
          imprint.data,
          imprint.date,
          imprint.priceBasis,
          ...imprint.scenarios,
        ])
          expect(words, name).toContain(said)
      }
      expect(xmlOf(bytes)).not.toMatch(/NaN|Infinity|<f>/)
    },
  )

  it('has every number of every table and chart at full precision', async () => {
    const order = await packOrder('vi')
    const content = await contentOf(order)
    const { bytes } = await made(order)
    const numbers = new Set(numbersIn(opened(bytes)))
    const { results, policies, assumptions, budget } = content
    const said = [results, policies, assumptions, budget]
      .flatMap(({ rows }) => rows.flatMap(row => row.cells.flatMap(({ value }) => value ?? [])))
      .concat(
        content.charts.flatMap(chart =>
          chartTable(chart).columns.flatMap(({ values }) => values.flatMap(each => each ?? [])),
        ),
      )
    expect(said.length).toBeGreaterThan(300)
    expect(said.filter(value => !numbers.has(value + 0))).toEqual([])
  })

  it.skipIf(!hasOffice())('opens in LibreOffice with the same numbers', { timeout: 150_000 }, async () => {
    const { bytes } = await made(await packOrder('vi'))
    const book = opened(bytes)
    const files = await converted(bytes, 'xlsx', ALL_SHEETS_AS_CSV)
    expect(files.size).toBe(book.SheetNames.length)
    for (const name of book.SheetNames) {
      const csv = [...files].find(([file]) => file.includes(name))?.[1]
      if (csv === undefined) throw new Error(`LibreOffice made nothing of ${name}`)
      const { data } = Papa.parse<string[]>(new TextDecoder().decode(csv), { delimiter: ';' })
      const said = data.flat().map(Number)
      const numbers = cells(book, name)
        .flat()
        .filter(cell => typeof cell === 'number')
      // LibreOffice says fifteen digits.
      const isSaid = (each: number) => said.some(other => Math.abs(other - each) <= 1e-14 * Math.abs(each))
      expect(numbers.filter(each => !isSaid(each))).toEqual([])
    }
  })
})

describe('a chart as a workbook', () => {
  it('has its numbers, what they rest on with the class of each input, and its sources', async () => {
    const order = await packOrder('vi', { subject: { kind: 'chart', format: 'xlsx', chart: SHARE } })
    const [chart] = (await contentOf(order)).charts
    if (chart === undefined) throw new Error('there is no chart')
    const book = opened((await made(order)).bytes)
    expect(book.SheetNames).toEqual(['Dữ liệu', 'Đầu vào', 'Nguồn'])
    const { years, columns } = chartTable(chart)
    const rows = cells(book, 'Dữ liệu')
    const head = rows.findIndex(([first]) => first === 'Năm')
    expect(rows[head]).toEqual(['Năm', ...columns.map(({ name }) => name)])
    expect(rows[head + 1]?.slice(1)).toEqual(columns.map(({ unit }) => unit))
    expect(rows.slice(head + 2)).toEqual(
      years.map((year, index) => [year, ...columns.map(({ values }) => values[index])]),
    )
    const classes = new Set(cells(book, 'Đầu vào').map(([first]) => first))
    expect(classes).toContain('Chính sách')
    expect(classes).toContain('Giả định')
  })
})

/** `;` between cells, UTF-8, numbers as they are kept, every sheet to a file of its own. */
const ALL_SHEETS_AS_CSV = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1033,false,false,false,false,false,-1'

function xmlOf(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => name.startsWith('xl/'))
    .map(([, file]) => strFromU8(file))
    .join('\n')
}

const decoded = (given: string) => given.replaceAll('_x005F_', '_')
