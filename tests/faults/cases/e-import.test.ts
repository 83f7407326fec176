/** Group E: import: tables that are pasted into a path, CSV files and workbooks, and the table of observations of a pack. */

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { readHistory } from '../../../electron/services/history-file.ts'
import { readTable } from '../../../electron/services/imports/read-table.ts'
import { foundPaths } from '../../../renderer/features/import/import-view.ts'
import { type PastePlace, pastedPath, readPasted } from '../../../renderer/features/paths/pasted-path.ts'
import { FaultError } from '../../../shared/faults.ts'
import { groundWith, viewed } from '../../renderer/import/shipped-figures.ts'
import { ground, range } from '../../renderer/paths/sample-ground.ts'
import { money, share } from '../../renderer/sample-lever.ts'
import {
  bookOf,
  merged,
  renamed,
  sheetXml,
  smallBook,
  withListed,
  withParts,
} from '../../services/imports/made-books.ts'
import { aFolder } from './case-ground.ts'

const place: PastePlace = { ground, range, unit: share, language: 'vi', startYear: 2026 }
const moneyPlace: PastePlace = { ...place, unit: money, range: { min: 0, max: 200_000 } }
const read = (text: string, where = place) => readPasted(text, where, { language: null, scale: null })
const problems = (text: string, where = place) => read(text, where).rows.map(({ problem }) => problem)

async function historyOf(text: string | Uint8Array) {
  const folder = await aFolder()
  await writeFile(join(folder, 'history.csv'), text)
  return await readHistory(folder)
}

/** Why a file is no table; null where it is one. */
function refusal(bytes: Uint8Array): string | null {
  try {
    readTable(bytes, 'a.xlsx', null)
    return null
  } catch (error) {
    if (error instanceof FaultError) return error.faults[0].code
    throw error
  }
}
const SHEET = 'xl/worksheets/sheet1.xml'
const cellsOf = (bytes: Uint8Array) => readTable(bytes, 'a.xlsx', null).sheets[0]?.rows ?? []

const HEAD = 'variable,year,value,standing,facts,note_en,note_vi\n'
const codes = async (text: string | Uint8Array) => (await historyOf(text)).faults.map(({ code }) => code)

test.each([
  ['tabs and decimal commas', '2026\t2,5%\n2027\t3,5%'],
  ['tabs and decimal points', '2026\t2.5%\n2027\t3.5%'],
  ['semicolons', '2026;2,5%\n2027;3,5%'],
])('E1 a table with %s is read in the language in which it is a table', (_what, text) => {
  expect(read(text).values.map(({ value }) => value)).toEqual([0.025, 0.035])
})

test('E1 where both languages make numbers of it the planner is asked, and nothing is guessed', () => {
  const { meant, values } = read('2026\t1.234\n2027\t1.235', moneyPlace)
  expect(meant.language.value).toBeNull()
  expect(values).toEqual([])
})

test.each(["1'234.5", '(5)', '5-', '€5', '1.2.3', '1e999'])('E2 no number is made of %s', text => {
  expect(read(`2026\t2%\n2027\t${text}`).values).toHaveLength(1)
})

test.each(['NaN', '#N/A', '-', 'null', '0x10', '1e999', '٣'])(
  'E3 a cell that is no number is marked, and not zero: %s',
  text => {
    expect(problems(`2026\t2%\n2027\t${text}`)).toEqual([null, 'no-number'])
  },
)

test('E3 an empty cell is a gap, and not zero', () => {
  const { values, gaps } = read('2026\t2%\n2027\t\n2028\t3%')
  expect(values.map(({ year }) => year)).toEqual([2026, 2028])
  expect(gaps).toEqual([2027])
})

test.each([
  'variable,year,value,year,standing,facts,note_en,note_vi\n',
  'variable,,value,standing,facts,note_en,note_vi\n',
  '__proto__,year,value,standing,facts,note_en,note_vi\n',
])('E4 a head that is there twice, empty or unknown is named: %s', async head => {
  expect(await codes(head)).not.toEqual([])
  expect('year' in {}).toBe(false)
})

test.each(['gdp,2020\n', 'gdp,2020,1,a,b,c,d,e,f\n', 'gdp,2020,"1\n', 'gdp,2020,1"2,observed,,,\n'])(
  'E5 a row that is no row is told with its place: %j',
  async row => {
    const { faults, observations } = await historyOf(HEAD + row)
    expect(faults[0]?.at?.line).toBeGreaterThan(1)
    expect(observations).toEqual([])
  },
)

test.each([
  ['UTF-16', Buffer.from(`\ufeff${HEAD}`, 'utf16le')],
  ['windows-1252', Buffer.from(`${HEAD}caf\u00e9,2020,1,observed,,,\n`, 'latin1')],
])('E6 a table in %s is never read as other letters', async (_what, bytes) => {
  const { observations } = await historyOf(bytes)
  expect(JSON.stringify(observations)).not.toContain('\ufffd')
})

test('E7 a table of half a million rows is read at once, and only years of the model are taken', () => {
  const rows = Array.from({ length: 500_000 }, (_, index) => `${2026 + index}\t2%`).join('\n')
  const { values } = read(rows)
  expect(values.length).toBeLessThanOrEqual(ground.years.length)
  expect(read('x'.repeat(10_000_000)).values).toEqual([])
}, 60_000)

test('E8 what is no text is refused', async () => {
  expect(await codes(Buffer.from([0, 1, 2, 0xff, 0xfe]))).not.toEqual([])
  expect(read('\0\0\0').values).toEqual([])
})

test('E9 a cell that a spreadsheet would run is text, and no number', () => {
  expect(problems(`2026\t2%\n2027\t=cmd|' /C calc'!A0`)).toEqual([null, 'no-number'])
})

test.each([0xff, 0x00])('E8 a table with the byte %i in it is no table', byte => {
  expect(refusal(Uint8Array.from([0x61, 0x3b, byte, 0x3b, 0x62]))).toMatch(/^import\.(encoding|damaged)$/)
})

test('E10 a workbook that would become very large is refused by its list of contents', () => {
  const bomb = withParts(smallBook, { [SHEET]: [new Uint8Array(40 * 1024 * 1024), { level: 1 }] })
  expect(bomb.length).toBeLessThan(1024 * 1024)
  expect(refusal(bomb)).toBe('import.archive-large')
})

test('E11 a workbook of which more comes out than it says is stopped there', () => {
  const book = withParts(smallBook, { [SHEET]: sheetXml(' '.repeat(1_000_000)) })
  expect(refusal(withListed(book, SHEET, 24, 500))).toBe('import.archive-damaged')
})

test.each<[string, Uint8Array, string]>([
  ['a part that leads out', withParts(smallBook, { '../../x': strToU8('x') }), 'import.archive-path'],
  [
    'two parts of a name',
    renamed(withParts(smallBook, { 'xl/worksheets/sheetA.xml': sheetXml('') }), 'sheetA', 'SHEET1'),
    'import.archive-twice',
  ],
  ['its end cut off', smallBook.subarray(0, -30), 'import.archive-damaged'],
  [
    'words of its own',
    withParts(smallBook, { [SHEET]: strToU8('<!DOCTYPE x [<!ENTITY a "aa">]><x>&a;</x>') }),
    'import.entities',
  ],
])('E12 a workbook with %s is refused', (_what, bytes, code) => {
  expect(refusal(bytes)).toBe(code)
})

test('E12 macros are not run, links not followed, hidden sheets not read, and each is said', () => {
  const book = bookOf({ A: [[1]], B: [[2]] }, made => {
    made.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] }
  })
  const parts = { 'xl/vbaProject.bin': strToU8('x'), 'xl/externalLinks/externalLink1.xml': strToU8('x') }
  const { sheets, notices } = readTable(withParts(book, parts), 'a.xlsm', null)
  expect(sheets.map(({ name }) => name)).toEqual(['A'])
  expect(notices.map(({ code }) => code)).toEqual(['import.macros', 'import.links', 'import.sheets-hidden'])
})

test('E13 formulas, dates, errors and merged cells are marked, and a text is no number by itself', () => {
  const day = { t: 'n', v: 47649, z: 'dd/mm/yyyy' } as const
  const formula = { t: 'n', v: 3, f: '1+1' } as const
  const book = bookOf({ A: [[formula, day, { t: 'e', v: 42 }, '1.234,5', 'x', 'y', 7]] }, made =>
    merged(made, 'A', { s: { r: 0, c: 4 }, e: { r: 0, c: 5 } }),
  )
  expect(cellsOf(book)[0]?.map(({ remark, number }) => [remark, number])).toEqual([
    ['formula', 3],
    ['date', 2030],
    ['error', null],
    [null, null],
    ['merged', null],
    ['merged', null],
    [null, 7],
  ])
})

test('E14 a file that is looked at and not taken changes nothing', () => {
  const ground = groundWith()
  const before = structuredClone(ground.scenario)
  expect(foundPaths(viewed('Năm;share[culture]\n2030;2,5%\n2031;2,6%', {}, ground), ground)).toHaveLength(1)
  expect(ground.scenario).toEqual(before)
})

test('E14 a table that is looked at and not taken changes nothing, and one that is taken is one path', () => {
  const table = read('2026\t2%\n2028\t3%')
  expect(pastedPath(table, 'default', ground)).toEqual({
    shape: 'points',
    points: { 2026: 0.02, 2028: 0.03 },
  })
  expect(pastedPath({ values: [] }, 'default', ground)).toBeNull()
})
