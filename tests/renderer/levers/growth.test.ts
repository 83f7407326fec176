import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factorText, grownBy } from '../../../renderer/features/levers/growth.ts'
import { growthWords } from '../../../renderer/features/levers/lever-words.ts'
import type { UnitDefinition } from '../../../shared/model/definition.ts'
import { groundOf } from '../../../shared/reading/levers/lever-ground.ts'
import { samplePath } from '../../../shared/scenario/path.ts'
import { sampleLever } from '../sample-lever.ts'

const perYear: UnitDefinition = {
  id: 'per_year',
  label: { en: '% a year', vi: '%/năm' },
  scale: 100,
  decimals: 2,
  percent: true,
}

describe('what a yearly rate comes to', () => {
  it('is the rate compounded over the free years and no other', () => {
    const rates = [0.5, 0.5, ...Array<number>(20).fill(0.08)]
    expect(grownBy(rates, 2)).toBeCloseTo(1.08 ** 20, 12)
  })

  it('is all years multiplied, whatever the path', () => {
    const rate = fc.integer({ min: -300, max: 300 }).map(thousandths => thousandths / 1000)
    fc.assert(
      fc.property(fc.array(rate, { minLength: 3, maxLength: 22 }), rates => {
        const expected = Math.exp(rates.slice(2).reduce((sum, each) => sum + Math.log1p(each), 0))
        expect(grownBy(rates, 2) / expected).toBeCloseTo(1, 9)
      }),
    )
  })

  it('has as many digits as say something, in the numbers of the language', () => {
    expect(factorText(1.08 ** 20, 'vi')).toBe('4,7')
    expect(factorText(1.08 ** 20, 'en')).toBe('4.7')
    expect(factorText(0.9371, 'vi')).toBe('0,94')
    expect(factorText(1, 'vi')).toBe('1,00')
    expect(factorText(190.4, 'vi')).toBe('190')
    expect(factorText(1904.4, 'vi')).toBe('1.904')
  })
})

describe('the words of a growth lever', () => {
  const lever = sampleLever({
    id: 'trend',
    kind: 'assumption',
    unit: 'per_year',
    grows: { en: 'real GRDP', vi: 'GRDP thực' },
    range: { min: -0.05, max: 0.14, step: 0.001 },
    values: Array<number>(12).fill(0.05),
  })
  const ground = groundOf(lever, { baseYear: 2024, lastOutturn: 2025 })
  const stateOf = (value: number) => {
    const values = samplePath({ shape: 'constant', value }, ground)
    return { values, value, unit: perYear, year: 2030, ground }
  }

  it('say the rate of the year and what the whole path makes of it', () => {
    expect(growthWords(lever, stateOf(0.08), 'en')).toEqual({
      factor: '×2.2',
      until: 'by 2035',
      sentence: '8.0% a year in 2030; over the whole path, real GRDP in 2035 comes to 2.2 times that of 2025',
    })
    expect(growthWords(lever, stateOf(0.08), 'vi')?.sentence).toMatch(
      /^8,0\s%\/năm trong năm 2030; tính cả lộ trình, GRDP thực năm 2035 bằng 2,2 lần năm 2025$/,
    )
  })

  it('follow the path as it moves', () => {
    expect(growthWords(lever, stateOf(0.09), 'vi')?.factor).toBe('×2,4')
    expect(growthWords(lever, stateOf(0), 'vi')?.factor).toBe('×1,00')
  })

  it('are for rates that add up only', () => {
    expect(growthWords(sampleLever(), stateOf(0.08), 'vi')).toBeNull()
  })
})
