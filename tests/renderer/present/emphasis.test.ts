import { describe, expect, it } from 'vitest'
import { emphasised } from '../../../renderer/features/present/emphasis.ts'

const strong = (sentence: string, number: string, unit: string) =>
  emphasised(sentence, [{ number, unit }])
    .filter(({ isStrong }) => isStrong)
    .map(({ words }) => words)

describe('the number that a sentence is about', () => {
  it.each(['lên 8,77 % GRDP', 'lên 8,77% GRDP', 'lên 8,77\u202f% GRDP', 'lên 8,77\u00a0% GRDP'])(
    'is found with its unit, however the space was typed: %s',
    sentence => {
      expect(strong(sentence, '8,77', '%')).toHaveLength(1)
      expect(strong(sentence, '8,77', '%')[0]).toMatch(/^8,77.?%$/u)
    },
  )

  it.each(['lên 18,77 %', 'lên 8,775 %', 'giảm −8,77 %', 'đến 1.8,77'])(
    'is no part of another one: %s',
    sentence => {
      expect(strong(sentence, '8,77', '%')).toEqual([])
    },
  )

  it('is the first of those that are offered', () => {
    const parts = emphasised('từ 2028 đạt 6,00 %', [
      { number: '5,21', unit: '%' },
      { number: '2028', unit: '' },
    ])
    expect(parts).toEqual([
      { words: 'từ ', isStrong: false },
      { words: '2028', isStrong: true },
      { words: ' đạt 6,00 %', isStrong: false },
    ])
  })

  it('may be none, and a sentence may be empty', () => {
    expect(emphasised('Không có số.', [{ number: '', unit: '' }])).toEqual([
      { words: 'Không có số.', isStrong: false },
    ])
    expect(emphasised('', [{ number: '1', unit: '' }])).toEqual([])
  })
})
