import { describe, expect, it } from 'vitest'
import { cellsOf } from '../../../renderer/features/paths/pasted-cells.ts'

const pairs = (text: string) => cellsOf(text).rows.map(({ year, value }) => [year, value])

describe('the cells of a pasted text', () => {
  it('are divided by tabs, semicolons or several spaces', () => {
    const expected = [
      ['2026', '2,5'],
      ['2027', '3'],
    ]
    for (const text of [
      '2026\t2,5\r\n2027\t3\r\n',
      '2026;2,5\n2027;3',
      '2026   2,5\n2027  3',
      '2026 2,5\n2027 3',
    ])
      expect(pairs(text)).toEqual(expected)
  })

  it('lose the quotes and spaces around them', () => {
    expect(pairs('\uFEFF"2026";" 2,5 "')).toEqual([['2026', '2,5']])
  })

  it('keep the line in which they stood', () => {
    expect(cellsOf('Năm\tGiá trị\n\n2026\t2,5').rows.map(({ place }) => place)).toEqual([1, 3])
  })

  it('of one column have no years', () => {
    expect(cellsOf('2,5\n3\n3,5')).toMatchObject({ hasYears: false, unread: 0 })
    expect(pairs('2,5\n3')).toEqual([
      ['', '2,5'],
      ['', '3'],
    ])
  })

  it('beyond two columns are counted', () => {
    expect(cellsOf('2026\t2,5\t2,3\t0,2\t\n2027\t3\t\t').unread).toBe(2)
  })

  it('are turned where the years run across', () => {
    const across = cellsOf('Năm\t2026\t2027\t2028\nChi\t2,5\t3\t3,5')
    expect(across).toMatchObject({ isTurned: true, hasYears: true, unread: 0 })
    expect(pairs('2026\t2027\t2028\n2,5\t3\t3,5')).toEqual([
      ['2026', '2,5'],
      ['2027', '3'],
      ['2028', '3,5'],
    ])
  })
})
