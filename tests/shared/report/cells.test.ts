import { describe, expect, it } from 'vitest'
import { change, groupRow, number, numberColumn, textColumn } from '../../../shared/report/cells.ts'
import { shipped } from './report-of.ts'

const share = shipped.catalogue.units.find(({ id }) => id === 'share')
if (share === undefined) throw new Error('the pack has shares')

describe('a cell of a report', () => {
  it('has the number in full beside the words, in the unit of the words', () => {
    expect(number(0.0520504641643, { unit: share, language: 'vi' })).toEqual({
      text: '5,21',
      value: 5.20504641643,
    })
    expect(change(0.0258, { unit: share, language: 'en' })).toEqual({ text: '+2.58', value: 2.58 })
  })

  it.each([null, undefined, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'says in words where there is no number: %s',
    value => {
      expect(number(value, { unit: share, language: 'vi' })).toEqual({ text: 'chưa tính', value: null })
      expect(change(value, { unit: share, language: 'en' })).toEqual({ text: 'not computed', value: null })
    },
  )

  it('of a heading stands over all columns', () => {
    const columns = [textColumn('a'), numberColumn('b'), numberColumn('c')]
    expect(groupRow('Y tế', columns)).toEqual({
      kind: 'group',
      cells: [
        { text: 'Y tế', value: null },
        { text: '', value: null },
        { text: '', value: null },
      ],
    })
  })
})
