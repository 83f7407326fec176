import { describe, expect, it } from 'vitest'
import { modelChanges, resultGroups } from '../../../renderer/features/files/opening-view.ts'
import { catalogue as small } from '../fake-client.ts'
import { share } from '../sample-lever.ts'
import { sampleVariable } from '../sample-variable.ts'

const variable = { ...sampleVariable('cover', share.id), short: { en: 'Cover', vi: 'Bao phủ' } }
const unit = { ...share, difference: { en: 'pp', vi: 'điểm %' } }
const catalogue = { ...small, units: [unit], variables: [variable] }
const rowsOf = (before: number | null, after: number | null, id = 'cover') =>
  resultGroups([{ scenario: 'a', variable: id, year: 2030, before, after }], catalogue, 'vi')[0]?.rows[0]

describe('results before and now', () => {
  it('stand in the unit of their variable, with the difference', () => {
    expect(rowsOf(0.25, 0.3125)).toMatchObject({
      name: 'Bao phủ',
      year: 2030,
      before: '25,00\u202f%',
      after: '31,25\u202f%',
      hasMoved: true,
      difference: '+6,25 điểm %',
    })
  })

  it('have not moved where only the last bits differ', () => {
    expect(rowsOf(0.1 + 0.2, 0.3)).toMatchObject({ hasMoved: false, difference: null })
  })

  it('have moved where the difference is smaller than what is shown', () => {
    expect(rowsOf(0.25, 0.25 + 1e-7)).toMatchObject({ hasMoved: true, difference: null })
  })

  it('are not compared where one of them is not there', () => {
    expect(rowsOf(null, 0.3)).toMatchObject({ before: null, hasMoved: false })
    expect(rowsOf(0.3, null)).toMatchObject({ after: null, hasMoved: false })
  })

  it('go by the id where the running model has no such variable', () => {
    expect(rowsOf(1234.5, null, 'gone')).toMatchObject({ name: 'gone', before: '1.234,5' })
  })

  it('are grouped by scenario, in the order of the report', () => {
    const at = (scenario: string, year: number) => ({
      scenario,
      variable: 'cover',
      year,
      before: 1,
      after: 1,
    })
    const groups = resultGroups([at('b', 2030), at('b', 2045), at('a', 2030)], catalogue, 'en')
    expect(groups.map(({ scenario, rows }) => [scenario, rows.length])).toEqual([
      ['b', 2],
      ['a', 1],
    ])
  })
})

describe('what differs in the model', () => {
  it('is told by names, kind by kind, and by ids of what is gone', () => {
    const [lever] = small.levers
    if (lever === undefined) throw new Error('the small catalogue has a lever')
    expect(
      modelChanges(
        [
          { kind: 'lever', id: lever.id, change: 'changed' },
          { kind: 'lever', id: 'gone', change: 'removed' },
          { kind: 'variable', id: 'cover', change: 'added' },
        ],
        catalogue,
        'en',
      ),
    ).toEqual([
      { kind: 'lever', change: 'changed', names: [lever.label.en] },
      { kind: 'lever', change: 'removed', names: ['gone'] },
      { kind: 'variable', change: 'added', names: [variable.label.en] },
    ])
  })
})
