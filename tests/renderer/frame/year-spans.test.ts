import { describe, expect, it } from 'vitest'
import { yearSpans } from '../../../shared/locale/year-spans.ts'

describe('years in words', () => {
  it('join neighbours', () => {
    expect(yearSpans([2027, 2028, 2029, 2033])).toBe('2027–2029, 2033')
  })

  it('need no order', () => {
    expect(yearSpans([2030, 2028, 2029])).toBe('2028–2030')
  })

  it('are nothing where there is no year', () => {
    expect(yearSpans([])).toBe('')
  })
})
