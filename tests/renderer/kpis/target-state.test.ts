/** What becomes of a target, held against a plain scan of the years. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meets } from '../../../shared/model/rule.ts'
import { stateOf } from '../../../shared/reading/indicators/target-state.ts'

const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030]
const above = { operator: '>', value: 4, year: 2027 } as const

describe('the state of a target', () => {
  it('is met in its year when it holds only from then on', () => {
    expect(stateOf(above, years, [1, 2, 3, 5, 5, 5, 5])).toEqual({ kind: 'met', from: 2027 })
  })

  it('is met from the first of the years that hold without a break', () => {
    expect(stateOf(above, years, [1, 5, 5, 5, 5, 5, 5])).toEqual({ kind: 'met', from: 2025 })
    expect(stateOf(above, years, [5, 1, 5, 5, 5, 5, 5])).toEqual({ kind: 'met', from: 2026 })
  })

  it('is met from the base year when it always held', () => {
    expect(stateOf(above, years, [5, 5, 5, 5, 1, 1, 1])).toEqual({ kind: 'met', from: 2024 })
  })

  it('is late when it holds only after its year', () => {
    expect(stateOf(above, years, [1, 2, 3, 4, 5, 6, 7])).toEqual({ kind: 'late', from: 2028 })
  })

  it('is missed when it held before its year and never again', () => {
    expect(stateOf(above, years, [5, 5, 5, 4, 3, 3, 3])).toEqual({ kind: 'missed' })
  })

  it('refuses a target outside the run', () => {
    expect(() => stateOf({ ...above, year: 2050 }, years, [])).toThrow(RangeError)
  })

  it('does not take the value itself for above or below it', () => {
    expect(meets(4, { operator: '>', value: 4 })).toBe(false)
    expect(meets(4, { operator: '>=', value: 4 })).toBe(true)
    expect(meets(4, { operator: '<', value: 4 })).toBe(false)
    expect(meets(4, { operator: '<=', value: 4 })).toBe(true)
  })

  it('names the year that a plain scan of the series finds', () => {
    const rule = fc.record({
      operator: fc.constantFrom('>', '>=', '<', '<='),
      value: fc.integer({ min: 0, max: 4 }),
      year: fc.constantFrom(...years),
    })
    const series = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 7, maxLength: 7 })
    fc.assert(
      fc.property(rule, series, (target, values) => {
        const holds = (year: number) => meets(values[year - 2024] ?? Number.NaN, target)
        const state = stateOf(target, years, values)
        if (holds(target.year)) {
          let from = target.year
          while (from > 2024 && holds(from - 1)) from -= 1
          expect(state).toEqual({ kind: 'met', from })
        } else {
          const later = years.filter(year => year > target.year).find(holds)
          expect(state).toEqual(later === undefined ? { kind: 'missed' } : { kind: 'late', from: later })
        }
      }),
    )
  })
})
