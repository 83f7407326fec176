import { describe, expect, it } from 'vitest'
import { readingWords, valueWords } from '../../../renderer/features/levers/reading-words.ts'
import { NARROW_SPACE } from '../../../shared/locale/numbers.ts'
import { share } from '../sample-lever.ts'

const range = { min: 0, max: 0.2, step: 0.001 }
const vi = (problem: Parameters<typeof valueWords>[0]) =>
  valueWords(problem, 0.06, range, share, 'vi').replaceAll(NARROW_SPACE, ' ')

describe('why a typed number is not taken', () => {
  it('is said with what can be typed, and with what the model keeps', () => {
    expect(vi('out-of-range')).toBe('Nhập từ 0,0 đến 20,0 %. Mô hình vẫn dùng 6,0 %.')
    expect(vi('not-a-number')).toBe('Đây không phải là số. Nhập từ 0,0 đến 20,0 %. Mô hình vẫn dùng 6,0 %.')
    expect(vi('other-separator')).toBe('Dùng dấu phẩy cho phần thập phân. Mô hình vẫn dùng 6,0 %.')
  })

  it('has the bounds of what is asked for where that is no value of a lever', () => {
    expect(readingWords('out-of-range', 'At most 3.', 'en')).toBe('At most 3.')
    expect(readingWords('not-a-number', 'At most 3.', 'en')).toBe('This is not a number. At most 3.')
    expect(readingWords('other-separator', 'At most 3.', 'en')).toBe('Use a point for decimals.')
  })
})
