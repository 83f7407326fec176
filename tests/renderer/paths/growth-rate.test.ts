import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rateBounds, rateTo } from '../../../shared/reading/levers/growth-rate.ts'
import { samplePath } from '../../../shared/scenario/path.ts'
import { at, ground, range, refusal } from './sample-ground.ts'

const from = fc.integer({ min: 2025, max: 2044 })

describe('the bounds of growth', () => {
  it('keep every year within the range, and a little more growth would not', () => {
    fc.assert(
      fc.property(from, year => {
        const bounds = rateBounds(year, ground, range)
        expect(refusal({ shape: 'growth', from: year, rate: bounds?.max ?? Number.NaN })).toBeNull()
        expect(refusal({ shape: 'growth', from: year, rate: bounds?.min ?? Number.NaN })).toBeNull()
        expect(refusal({ shape: 'growth', from: year, rate: (bounds?.max ?? 0) + 2e-4 })).toBe('out of range')
      }),
    )
  })

  it('end above zero where the range does', () => {
    const narrow = { min: 0.02, max: 0.2 }
    const bounds = rateBounds(2025, ground, narrow)
    expect(bounds?.min).toBeCloseTo((0.02 / 0.022) ** (1 / 20) - 1, 3)
  })

  it('are the other way round for what is below zero', () => {
    const falling = { ...ground, defaults: ground.years.map(() => -0.01) }
    const bounds = rateBounds(2025, falling, { min: -0.03, max: 0.05 })
    expect(bounds?.max).toBeGreaterThan(0.05)
    const fastest = samplePath({ shape: 'growth', from: 2025, rate: bounds?.max ?? 0 }, falling)
    expect(Math.min(...fastest)).toBeGreaterThanOrEqual(-0.03)
  })

  it('are none where there is nothing that grows, or no year left', () => {
    const zero = { ...ground, defaults: ground.years.map(() => 0) }
    expect(rateBounds(2025, zero, range)).toBeNull()
    expect(rateBounds(2045, ground, range)).toBeNull()
  })
})

describe('the rate that leads to a value', () => {
  it('leads there, to the grid of rates', () => {
    const rate = rateTo(0.06, 2025, ground) ?? Number.NaN
    expect(at({ shape: 'growth', from: 2025, rate }, 2045)).toBeCloseTo(0.06, 3)
    expect(Number((rate * 1e4).toFixed(6)) % 1).toBe(0)
  })

  it('is a fall to zero for what lies on the other side of it', () => {
    expect(rateTo(-0.01, 2025, ground)).toBe(-1)
    expect(at({ shape: 'growth', from: 2025, rate: -1 }, 2030)).toBe(0)
  })
})
