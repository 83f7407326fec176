import { describe, expect, it } from 'vitest'
import { readRate, readValue, readYear } from '../../../renderer/features/paths/field-reading.ts'
import { NARROW_SPACE } from '../../../shared/locale/numbers.ts'
import { share } from '../sample-lever.ts'
import { range } from './sample-ground.ts'

const words = (reading: { ok: boolean; words?: string }) => reading.words?.replaceAll(NARROW_SPACE, ' ')

describe('what is typed into the path editor', () => {
  it('is a value to the digit, or told with the bounds and what is kept', () => {
    expect(readValue('2,375', 0.06, range, share, 'vi')).toEqual({ ok: true, value: 0.02375 })
    expect(words(readValue('50', 0.06, range, share, 'vi'))).toBe(
      'Nhập từ 0,0 đến 20,0 %. Mô hình vẫn dùng 6,0 %.',
    )
    expect(words(readValue('2,5', 0.06, range, share, 'en'))).toMatch(/^Use a point for decimals\./)
  })

  it('is a whole year of four digits between the bounds', () => {
    const years = { min: 2026, max: 2045 }
    expect(readYear(' 2030 ', 2028, years, 'vi')).toEqual({ ok: true, value: 2030 })
    for (const typed of ['2025', '2046', '2.030', '30', '2030,5', 'abc', ''])
      expect(words(readYear(typed, 2028, years, 'vi'))).toBe(
        'Nhập năm từ 2026 đến 2045. Mô hình vẫn dùng 2028.',
      )
  })

  it('is a rate that keeps the path within the range of its lever', () => {
    const bounds = { min: -1, max: 0.0523 }
    expect(readRate('4,5 %', 0.02, bounds, 'vi')).toEqual({ ok: true, value: 0.045 })
    expect(words(readRate('6', 0.02, bounds, 'vi'))).toMatch(
      /^Nhập mức tăng từ −100,0 % đến 5,23 %; .*2,0 %\.$/,
    )
  })
})
