/** Numbers of a chart as CSV: read back by a reader of CSV, in the form of either language. */

import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { ChartTable } from '../../../electron/services/exports/chart-table.ts'
import { csvOf } from '../../../electron/services/exports/csv/chart-csv.ts'
import { defused } from '../../../shared/formula-text.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { contentOf, made, packOrder, SHARE } from './shipped-content.ts'

const LANGUAGES: readonly Language[] = ['vi', 'en']

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(
      fc.constantFrom('', ' ', '\t', '\r', '\n'),
      fc.constantFrom('=', '+', '-', '@', '＝', '；', '"', ';', ','),
      fc.string(),
    )
    .map(pieces => pieces.join('')),
)
const value = fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true }))
const table: fc.Arbitrary<ChartTable> = fc.integer({ min: 0, max: 5 }).chain(length =>
  fc.record({
    years: fc.constant(Array.from({ length }, (_, index) => 2024 + index)),
    columns: fc.array(
      fc.record({
        name: hostile,
        unit: fc.constantFrom('', '%', 'tỷ đồng'),
        decimals: fc.constant(2),
        isDifference: fc.boolean(),
        values: fc.array(value, { minLength: length, maxLength: length }),
      }),
      { maxLength: 4 },
    ),
  }),
)

function readBack(text: string, language: Language): string[][] {
  return Papa.parse<string[]>(text, {
    delimiter: language === 'vi' ? ';' : ',',
    skipEmptyLines: true,
  }).data
}

const numberOf = (text: string, language: Language) =>
  text === '' ? null : Number(language === 'vi' ? text.replace(',', '.') : text)

describe.each(LANGUAGES)('a table as CSV in %s', language => {
  it('is read back with every number and every name as it was', () => {
    fc.assert(
      fc.property(table, given => {
        const [head = [], ...rows] = readBack(csvOf(given, language), language)
        expect(head.slice(1)).toEqual(
          given.columns.map(({ name, unit }) => defused(unit === '' ? name : `${name} (${unit})`)),
        )
        expect(rows.map(([year]) => Number(year))).toEqual(given.years)
        const read = rows.map(row => row.slice(1).map(text => numberOf(text, language)))
        // A negative zero is a zero to every spreadsheet.
        expect(read).toEqual(
          given.years.map((_, index) =>
            given.columns.map(({ values }) => ((values[index] ?? null) === 0 ? 0 : values[index])),
          ),
        )
      }),
    )
  })

  it('has no name that a spreadsheet would run', () => {
    fc.assert(
      fc.property(table, given => {
        const [head = []] = readBack(csvOf(given, language), language)
        for (const name of head) expect(name).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
      }),
    )
  })

  it('keeps the numbers of the screen at full precision', async () => {
    const order = await packOrder(language, { subject: { kind: 'chart', format: 'csv', chart: SHARE } })
    const { bytes, notices } = await made(order)
    expect(notices).toEqual([])
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = new TextDecoder().decode(bytes)
    expect(text).not.toMatch(/NaN|Infinity|^sep=/m)
    const rows = readBack(text, language)
    const in2030 = rows.find(([year]) => year === '2030') ?? []
    const { headlines } = await contentOf(order)
    const share = headlines.find(({ variable }) => variable === SHARE.variable)?.value ?? Number.NaN
    expect(numberOf(in2030[1] ?? '', language)).toBeCloseTo(share * 100, 12)
  })
})

it('is in the form that a spreadsheet of the language opens by itself', () => {
  const given: ChartTable = {
    years: [2030],
    columns: [{ name: 'Cơ sở', unit: '%', decimals: 1, isDifference: false, values: [1234.5] }],
  }
  expect(csvOf(given, 'vi')).toBe('Năm;Cơ sở (%)\r\n2030;1234,5\r\n')
  expect(csvOf(given, 'en')).toBe('Year,Cơ sở (%)\r\n2030,1234.5\r\n')
})
