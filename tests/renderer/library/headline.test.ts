import { describe, expect, it } from 'vitest'
import { columnScale, headlineColumns, headlineOf } from '../../../renderer/features/library/headline.ts'
import { catalogue } from '../fake-client.ts'
import { pack, rising, years } from '../kpis/sample-headline.ts'

const columns = headlineColumns({ ...catalogue, ...pack, baseYear: 2024, horizon: 2034 })
const [column] = columns
if (column === undefined) throw new Error('the pack has a headline')

describe('the headlines of a file in the library', () => {
  it('have a column each, judged by the first target of the headline', () => {
    expect(columns.map(({ indicator, target }) => [indicator.id, target.id])).toEqual([
      ['part', 'above_four'],
    ])
    expect(column.years).toEqual(years)
  })

  it('are the value in the year of the target with its unit, and whether the target is met', () => {
    const met = headlineOf(column, { headlines: { part: rising(0.005) } }, 'vi')
    expect(met).toMatchObject({ text: '5,00\u202f%', state: { kind: 'met' } })
    expect(met?.values).toHaveLength(years.length)
    expect(headlineOf(column, { headlines: { part: rising(0.003) } }, 'en')).toMatchObject({
      text: '3.80%',
      state: { kind: 'late' },
    })
  })

  it('are none where the scenario was not run or comes to no number', () => {
    expect(headlineOf(column, { headlines: null }, 'vi')).toBeNull()
    expect(headlineOf(column, { headlines: {} }, 'vi')).toBeNull()
    const broken = rising(0.005).map((value, index) => (index === 3 ? null : value))
    expect(headlineOf(column, { headlines: { part: broken } }, 'vi')).toBeNull()
  })

  it('stand on one scale in all files, and on a larger one where a line would leave it', () => {
    expect(columnScale(column, rising(0.001))).toEqual(columnScale(column, rising(0.002)))
    expect(columnScale(column, [0.02, 0.2])[1]).toBe(0.2)
    expect(columnScale(column, [-0.1, 0.2])[0]).toBe(-0.1)
  })
})
