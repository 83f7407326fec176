/** Amounts in points of the budget and in money. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  amountScales,
  amountText,
  isNegative,
  readAmount,
} from '../../../renderer/features/envelope/take-amount.ts'
import { money, share } from '../kpis/sample-headline.ts'

const scales = amountScales(share, { money: 200_000, unit: money })

describe('an amount', () => {
  it('typed in points is a share of the budget', () => {
    expect(readAmount('1,5', scales.share, 0.1, 'vi')).toEqual({ ok: true, value: 0.015 })
  })

  it('typed as money is the share that it is of the whole', () => {
    expect(readAmount('3.000', scales.money, 0.1, 'vi')).toEqual({ ok: true, value: 0.015 })
  })

  it('is written in the other field as what it is worth there', () => {
    expect(amountText(0.015, scales.money, 'vi')).toBe('3.000')
    expect(amountText(0.015, scales.share, 'vi')).toBe('1,5')
    expect(amountText(0.0153, scales.share, 'en')).toBe('1.53')
  })

  it('below nothing is told from one that is too much', () => {
    expect(['-1', '−1', '99', 'abc'].map(isNegative)).toEqual([true, true, false, false])
    expect(readAmount('-1', scales.share, 0.1, 'vi').ok).toBe(false)
  })

  it('may be typed with its unit', () => {
    expect(readAmount('1,5 điểm %', scales.share, 0.1, 'vi')).toEqual({ ok: true, value: 0.015 })
    expect(readAmount('3.000 tỷ đồng', scales.money, 0.1, 'vi')).toEqual({ ok: true, value: 0.015 })
  })

  it('is refused above what there is, with the marks of the other language, and as no number', () => {
    expect(readAmount('11', scales.share, 0.1, 'vi')).toEqual({ ok: false, problem: 'out-of-range' })
    expect(readAmount('-1', scales.share, 0.1, 'vi')).toEqual({ ok: false, problem: 'out-of-range' })
    expect(readAmount('1.5', scales.share, 0.1, 'vi')).toEqual({ ok: false, problem: 'other-separator' })
    expect(readAmount('much', scales.share, 0.1, 'vi')).toEqual({ ok: false, problem: 'not-a-number' })
  })

  it('that is all there is, as it is shown, never takes more', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.5, noNaN: true }), most => {
        for (const scale of [scales.share, scales.money]) {
          const reading = readAmount(amountText(most, scale, 'vi'), scale, most, 'vi')
          expect(reading.ok).toBe(true)
          if (reading.ok) expect(reading.value).toBeLessThanOrEqual(most)
        }
      }),
    )
  })
})
