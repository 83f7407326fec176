/** Days as they are typed and written. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayText, monthText, readDay, today } from '../../../shared/locale/moments.ts'

const days = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map(moment => moment.toISOString().slice(0, 10))

describe('a day', () => {
  it('is read back from what is written of it, and as it stands in a file', () => {
    fc.assert(
      fc.property(days, day => {
        expect(readDay(dayText(day))).toBe(day)
        expect(readDay(day)).toBe(day)
      }),
    )
  })

  it.each([
    ['26/11/2026', '2026-11-26'],
    [' 6-1-2027 ', '2027-01-06'],
    ['06.01.2027', '2027-01-06'],
    ['29/02/2028', '2028-02-29'],
    ['2026/11/26', '2026-11-26'],
    ['', ''],
  ])('is meant by %j', (typed, day) => {
    expect(readDay(typed)).toBe(day)
  })

  it.each([
    '29/02/2027',
    '31/11/2026',
    '0/1/2026',
    '1/13/2026',
    '26/11/26',
    '26/11',
    'hôm nay',
    '1/1/20260',
    '2026-11-261',
  ])('is not meant by %j', typed => {
    expect(readDay(typed)).toBeNull()
  })

  it('is that of the place where the program runs', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
  })
})

it('a month of data is written as a number', () => {
  expect(monthText('2026-02')).toBe('02/2026')
})
