/** Full or compact cards, and in how many columns. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardForm } from '../../../renderer/features/kpis/card-form.ts'

/** The centre of a window of 1366 pixels, with the levers, and with the drawer as well. */
const CENTRE = 62.6
const WITH_DRAWER = 37

describe('the form of the cards', () => {
  it('is full for three in a window of 1366 pixels', () => {
    expect(cardForm(3, CENTRE)).toEqual({ form: 'full', columns: 3 })
  })

  it('is compact for three when the drawer is open, still beside each other', () => {
    expect(cardForm(3, WITH_DRAWER)).toEqual({ form: 'compact', columns: 3 })
  })

  it('is compact for four to six, in one row', () => {
    for (const count of [4, 5, 6]) {
      expect(cardForm(count, CENTRE)).toEqual({ form: 'compact', columns: count })
    }
  })

  it('is compact in two even rows for more', () => {
    expect(cardForm(7, CENTRE)).toEqual({ form: 'compact', columns: 4 })
    expect(cardForm(9, CENTRE)).toEqual({ form: 'compact', columns: 5 })
    expect(cardForm(12, CENTRE)).toEqual({ form: 'compact', columns: 6 })
  })

  it('is full for as many as a wide window has room for', () => {
    expect(cardForm(4, 78)).toEqual({ form: 'full', columns: 4 })
  })

  it('is guessed by the number until the row was measured', () => {
    expect(cardForm(3, null).form).toBe('full')
    expect(cardForm(5, null).form).toBe('compact')
  })

  it('never makes a card narrower than its words need, nor a row longer than the cards', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.double({ min: 10, max: 120, noNaN: true }),
        (count, width) => {
          const { form, columns } = cardForm(count, width)
          const card = (width - (columns - 1) * 0.625) / columns
          expect(columns).toBeGreaterThanOrEqual(1)
          expect(columns).toBeLessThanOrEqual(Math.max(1, count))
          if (columns > 1) expect(card).toBeGreaterThanOrEqual(form === 'full' ? 17.5 - 1e-9 : 9 - 1e-9)
        },
      ),
    )
  })
})
