/** The budget as a table. */

import { describe, expect, it } from 'vitest'
import { tableRow } from '../../../renderer/features/envelope/table-rows.ts'
import { budgetWith, line } from './sample-budget.ts'

const known = { lastOutturn: 2025, scaling: 'scaling' }
const budget = budgetWith([line('Culture', 0.06), line('Schools', 0.3), line('Works', 0.64)])
const cell = (column: string, row = tableRow(budget, 'share', known, 'en')) =>
  row.cells.find(each => each.column === column)

describe('a row of the table', () => {
  it('has the lines in the order of the bar, then the sum and what was granted', () => {
    expect(tableRow(budget, 'share', known, 'en').cells.map(({ column }) => column)).toEqual([
      'Culture',
      'Schools',
      'Works',
      'total',
      'granted',
    ])
  })

  it('shows shares in per cent and money in its unit, and carries the plain numbers to be copied', () => {
    expect(cell('Culture')).toMatchObject({ text: '6.00', value: 6 })
    expect(cell('Culture', tableRow(budget, 'money', known, 'vi'))).toMatchObject({ text: '60', value: 60 })
    expect(cell('Schools', tableRow(budget, 'share', known, 'vi'))?.text).toBe('30,00')
  })

  it('leads each number to its series', () => {
    expect(cell('Culture')?.item).toBe('sh[Culture]')
    expect(cell('Culture', tableRow(budget, 'money', known, 'en'))?.item).toBe('plan[Culture]')
    expect(cell('total', tableRow(budget, 'money', known, 'en'))?.item).toBe('envelope')
    expect(cell('granted')?.item).toBe('scaling')
  })

  it('sums up what stands in it', () => {
    expect(cell('total')).toMatchObject({ text: '100.00', value: 100 })
    const open = budgetWith([line('Culture', 0.06), line('Works', 0.64)])
    expect(cell('total', tableRow(open, 'share', known, 'en'))?.text).toBe('70.00')
  })

  it('lets requests be changed as shares in free years, never the residual, outturn or money', () => {
    const open = (row: ReturnType<typeof tableRow>) =>
      row.cells.filter(({ lever }) => lever !== null).map(({ column }) => column)
    expect(open(tableRow(budget, 'share', known, 'en'))).toEqual(['Culture', 'Schools'])
    expect(open(tableRow(budget, 'money', known, 'en'))).toEqual([])
    const outturn = tableRow({ ...budget, year: 2025 }, 'share', known, 'en')
    expect(outturn.isOutturn).toBe(true)
    expect(open(outturn)).toEqual([])
  })

  it('flags a year in which requests were cut, with the factor', () => {
    const cut = budgetWith(budget.lines, { overRequest: { excess: 0.03, money: 30, granted: 0.961 } })
    expect(tableRow(cut, 'share', known, 'vi').isCut).toBe(true)
    expect(cell('granted', tableRow(cut, 'share', known, 'vi'))?.text).toBe('96,1')
    expect(tableRow(budget, 'share', known, 'vi').isCut).toBe(false)
  })
})
