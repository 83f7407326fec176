import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MINUS, NARROW_SPACE, parseNumber } from '../../../shared/locale/numbers.ts'
import {
  difference,
  fieldText,
  fieldValue,
  quantity,
  scaledValue,
  stepDecimals,
} from '../../../shared/locale/quantities.ts'
import { languages, type UnitDefinition } from '../../../shared/model/definition.ts'

const share: UnitDefinition = {
  id: 'share',
  label: { en: '%', vi: '%' },
  scale: 100,
  decimals: 2,
  difference: { en: 'pp', vi: 'điểm %' },
  percent: true,
}
const money: UnitDefinition = {
  id: 'bn_vnd',
  label: { en: 'bn VND', vi: 'tỷ đồng' },
  scale: 1,
  decimals: 0,
  percent: false,
}
const pure: UnitDefinition = { ...money, id: 'ratio', label: { en: '', vi: '' }, decimals: 3 }

describe('money', () => {
  it('is written out with its unit', () => {
    expect(quantity(12345.6, money, { language: 'vi', decimals: 1 }).text).toBe('12.345,6 tỷ đồng')
    expect(quantity(12345.6, money, { language: 'en', decimals: 1 }).text).toBe('12,345.6 bn VND')
  })

  it('is never shortened, however large', () => {
    expect(quantity(12_345_678_901_234, money, { language: 'vi' }).text).toBe('12.345.678.901.234 tỷ đồng')
    expect(quantity(12_345_678_901_234, money, { language: 'en' }).text).toBe('12,345,678,901,234 bn VND')
  })
})

describe('a share', () => {
  it('is shown in per cent, kept to its number by a narrow space in Vietnamese', () => {
    expect(quantity(0.06, share, { language: 'vi' })).toEqual({
      number: '6,00',
      unit: '%',
      text: `6,00${NARROW_SPACE}%`,
    })
    expect(quantity(0.06, share, { language: 'en' }).text).toBe('6.00%')
  })

  it('is a plain number of per cent for a spreadsheet', () => {
    expect(scaledValue(0.07, share)).toBe(7)
    expect(scaledValue(12345.6, money)).toBe(12345.6)
  })

  it('differs from another in points, with a sign', () => {
    expect(difference(0.0338, share, { language: 'vi' }).text).toBe('+3,38 điểm %')
    expect(difference(-0.0338, share, { language: 'en' }).text).toBe(`${MINUS}3.38 pp`)
    expect(difference(-0.000001, share, { language: 'en' }).text).toBe('0.00 pp')
  })
})

describe('a pure number', () => {
  it('has nothing behind it', () => {
    expect(quantity(0.8, pure, { language: 'vi' })).toEqual({ number: '0,800', unit: '', text: '0,800' })
  })
})

describe('the number in a field', () => {
  it('has the decimals of a step, and more where they were typed', () => {
    expect(stepDecimals(0.001, share)).toBe(1)
    expect(stepDecimals(1000, money)).toBe(0)
    expect(fieldText(0.06, share, 'vi', 1)).toBe('6,0')
    expect(fieldText(0.02375, share, 'vi', 1)).toBe('2,375')
  })

  it('means again what was typed, whatever the scale of its unit', () => {
    const typed = fc.integer({ min: -1_000_000, max: 1_000_000 }).map(thousandths => thousandths / 1000)
    fc.assert(
      fc.property(
        typed,
        fc.constantFrom(share, money),
        fc.constantFrom(...languages),
        (number, unit, language) => {
          const parsed = parseNumber(fieldText(fieldValue(number, unit), unit, language, 0), language)
          expect(parsed).toEqual({ ok: true, value: number + 0 })
        },
      ),
    )
  })
})
