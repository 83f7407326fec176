/** Texts as tables, whatever stands between their cells. */

import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../../electron/services/imports/read-table.ts'
import { IMPORT_LIMITS } from '../../../shared/contract/imports.ts'
import { defused } from '../../../shared/formula-text.ts'
import { csvOf } from '../../../shared/reading/csv-text.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (text: string | Uint8Array, name = 'a.csv') =>
  readTable(typeof text === 'string' ? utf8(text) : text, name, null)
const texts = (text: string | Uint8Array) => read(text).sheets[0]?.rows.map(row => row.map(cell => cell.text))

describe('a text', () => {
  it.each([
    ['Năm;Văn hóa\n2030;2,5', ';'],
    ['Năm\tVăn hóa\n2030\t2,5', '\t'],
    ['Năm,Văn hóa\n2030,"2,5"', ','],
    ['sep=;\r\nNăm;Văn hóa\r\n2030;2,5\r\n', ';'],
    ['\uFEFFNăm;Văn hóa\r2030;2,5\r', ';'],
  ])('has its separator found, and said: %j', (text, separator) => {
    expect(read(text).separator).toBe(separator)
    expect(texts(text)).toEqual([
      ['Năm', 'Văn hóa'],
      ['2030', '2,5'],
    ])
  })

  it('is told apart as the planner says', () => {
    expect(readTable(utf8('a;b,c'), '', ',').sheets[0]?.rows[0]?.map(({ text }) => text)).toEqual([
      'a;b',
      'c',
    ])
  })

  it('has no number of its own: how they are meant is decided where it can be seen', () => {
    expect(read('2030;2,5').sheets[0]?.rows[0]?.every(({ number }) => number === null)).toBe(true)
  })

  it('in UTF-16 is read, and in another encoding refused rather than read wrong', () => {
    expect(texts(Buffer.from('\ufeffNăm\t2030', 'utf16le'))).toEqual([['Năm', '2030']])
    expect(() => read(Buffer.from('caf\u00e9;1', 'latin1'))).toThrow('import.encoding')
  })

  it('with a quote that is not closed is refused with its row', () => {
    expect(() => read('a;b\nc;"d\n')).toThrow('import.quote {"line":2}')
  })

  it('names the first row of another length, and reads it', () => {
    expect(read('a;b;c\n1;2;3\n4;5\n').notices).toEqual([
      { code: 'import.uneven', args: { row: 3, found: 2, expected: 3, count: 1 } },
    ])
  })

  it('called a workbook is read as a text, and that is said', () => {
    expect(read('a;b', 'a.xlsx').notices.map(({ code }) => code)).toEqual(['import.text-named-workbook'])
  })

  it('that is very long, very wide or one endless cell is read to the limits', () => {
    const long = read('1;2\n'.repeat(500_000))
    expect(long.sheets[0]?.rows).toHaveLength(IMPORT_LIMITS.rows)
    expect(long.notices.map(({ code }) => code)).toEqual(['import.rows-cut'])
    expect(read(`${'1;'.repeat(20_000)}1`).notices.map(({ code }) => code)).toEqual(['import.columns-cut'])
    const endless = read('x'.repeat(10_000_000)).sheets[0]?.rows[0]?.[0]?.text
    expect(endless).toHaveLength(IMPORT_LIMITS.letters + 1)
    expect(() => read('x'.repeat(IMPORT_LIMITS.bytes + 1))).toThrow('import.too-large')
  })

  it.each(['__proto__;constructor\n1;2', `=cmd|' /C calc'!A0;1`])('is text and nothing else: %s', text => {
    expect(texts(text)).toEqual(text.split('\n').map(line => line.split(';')))
  })

  /** Numbers stay; what a spreadsheet would run has an apostrophe. */
  const shownText = (text: string) => (/^-\d+([.,]\d+)?$/.test(text) ? text : defused(text))
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map(text => text.replace(/\0/g, '').trim())

  it('that this program wrote is read back cell by cell', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom('vi' as const, 'en' as const),
        (rows, language) => {
          const head = ['a', 'b', 'c']
          const written = csvOf([head, ...rows], language)
          const shown = [head, ...rows].map(row => row.map(shownText))
          const last = shown.findLastIndex(row => row.some(text => text !== ''))
          expect(texts(written)).toEqual(shown.slice(0, last + 1))
        },
      ),
    )
  })

  it('that another program wrote is read back cell by cell', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(';' as const, ',' as const, '\t' as const),
        (rows, delimiter) => {
          const all = [['a', 'b', 'c'], ...rows]
          const written = Papa.unparse(all, { delimiter, newline: '\r\n' })
          const found = readTable(utf8(written), '', delimiter).sheets[0]?.rows ?? []
          const last = all.findLastIndex(row => row.some(text => text !== ''))
          expect(found.map(row => row.map(({ text }) => text))).toEqual(all.slice(0, last + 1))
        },
      ),
    )
  })
})
