import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlacedCsv } from '../../electron/services/placed-csv.ts'

const columns = ['name', 'value', 'note']

function cells(text: string): (string | undefined)[][] {
  const { rows, faults } = readPlacedCsv(text, 'a.csv', columns)
  expect(faults).toEqual([])
  return rows.map(row => columns.map(column => row.get(column)?.text))
}

/** Code and `LINE:COLUMN` of what is refused. */
function refusals(text: string): string[] {
  const { rows, faults } = readPlacedCsv(text, 'a.csv', columns)
  expect(rows).toEqual([])
  return faults.map(({ code, at }) => `${code} ${at?.line}:${at?.column}`)
}

describe('a table of comma-separated cells', () => {
  it('is read by the names of its columns, in whatever order they stand', () => {
    expect(cells('value,name,note\n1,a,first\n2,b,\n')).toEqual([
      ['a', '1', 'first'],
      ['b', '2', ''],
    ])
  })

  it('keeps commas, quotes and line breaks within quotes', () => {
    expect(cells('name,value,note\na,1,"one, ""two""\nthree"\n')).toEqual([['a', '1', 'one, "two"\nthree']])
  })

  it('is the same with Windows line ends, without a last line end and with empty lines', () => {
    const plain = cells('name,value,note\na,1,x\nb,2,y\n')
    expect(cells('name,value,note\r\na,1,x\r\nb,2,y')).toEqual(plain)
    expect(cells('name,value,note\n\na,1,x\n\nb,2,y\n\n')).toEqual(plain)
  })

  it('knows where each cell begins, spaces and quotes left aside, below a cell of two lines too', () => {
    const { rows } = readPlacedCsv('name,value,note\na, 1,"x\ny"\n"b",2,z\n', 'a.csv', columns)
    const place = (row: number, column: string) => rows[row]?.get(column)?.at
    expect(place(0, 'value')).toEqual({ file: 'a.csv', line: 2, column: 4 })
    expect(place(0, 'note')).toEqual({ file: 'a.csv', line: 2, column: 7 })
    expect(place(1, 'name')).toEqual({ file: 'a.csv', line: 4, column: 2 })
    expect(place(1, 'note')).toEqual({ file: 'a.csv', line: 4, column: 7 })
  })

  it('gives back what was written into it, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', 'ế', '1') })
    const written = fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 })
    fc.assert(
      fc.property(written, rows => {
        const quoted = rows.map(row => row.map(text => `"${text.replaceAll('"', '""')}"`).join(','))
        const expected = rows.map(row => row.map(text => text.trim()))
        expect(cells([columns.join(','), ...quoted].join('\n'))).toEqual(expected)
      }),
    )
  })

  it.each([
    ['a quotation mark within a cell', 'name,value,note\na,1,5" wide\n', 'pack.csv-quote 2:6'],
    ['text behind a closing quotation mark', 'name,value,note\na,1,"x" y\n', 'pack.csv-quote 2:8'],
    ['a quotation mark that is never closed', 'name,value,note\na,1,"x\nb,2,y\n', 'pack.csv-quote-open 2:5'],
    ['a cell too few', 'name,value,note\na,1,x\nb,2\n', 'pack.csv-cells 3:1'],
    ['a decimal comma without quotes', 'name,value,note\na,1,5,x\n', 'pack.csv-cells 2:1'],
    ['a misspelt column', 'name,value,not\na,1,x\n', 'pack.csv-column 1:12,pack.csv-column-missing 1:1'],
    ['a column that stands twice', 'name,value,note,name\n', 'pack.duplicate-key 1:17'],
    ['semicolons between the cells', 'name;value;note\n"a";1,5;x\n', 'pack.csv-separator 1:1'],
    ['nothing at all', '', Array(3).fill('pack.csv-column-missing 1:1').join()],
  ])('is refused with %s', (_, text, expected) => {
    expect(refusals(text).join()).toBe(expected)
  })

  it('is refused where it has more rows than any table needs', () => {
    expect(refusals(`name,value,note\n${'a,1,x\n'.repeat(20_001)}`)).toEqual(['pack.csv-rows 20002:1'])
  })
})
