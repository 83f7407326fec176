/** Relative differences in words. */

import { describe, expect, it } from 'vitest'
import { relativeWords } from '../../../renderer/features/kpis/relative-words.ts'

const of = (value: number, base: number) => ({
  value,
  base,
  relativeChange: base === 0 ? null : (value - base) / Math.abs(base),
})

describe('a relative difference', () => {
  it('is in per cent with its sign', () => {
    expect(relativeWords(of(8.77, 6.35), 'en')).toBe('(+38%)')
    expect(relativeWords(of(5.7, 6), 'vi')).toBe('(−5\u202f%)')
  })

  it('is a multiple from threefold on', () => {
    expect(relativeWords(of(30, 10), 'vi')).toBe('(+200\u202f%)')
    expect(relativeWords(of(61, 10), 'vi')).toBe('(×6,1)')
  })

  it('is never a multiple of what is below zero', () => {
    expect(relativeWords(of(30, -10), 'en')).toBe('(+400%)')
  })

  it('is left out where it rounds to nothing and where the baseline is zero', () => {
    expect(relativeWords(of(6.34, 6.35), 'vi')).toBe('')
    expect(relativeWords(of(6, 0), 'vi')).toBe('')
  })
})
