import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstView, pictureAxis } from '../../../renderer/features/paths/picture-axis.ts'

const range = { min: 0, max: 0.12, step: 0.001 }

describe('the axis of a path', () => {
  it('is the whole range of the lever, and more where something was observed beyond it', () => {
    expect(pictureAxis('whole', range, [0.02, 0.06])).toMatchObject({ low: 0, high: 0.12 })
    expect(pictureAxis('whole', range, [-0.04, 0.06])).toMatchObject({ low: -0.04, high: 0.12 })
  })

  it('shows from near by what is drawn, with room to move and never beyond the range', () => {
    const { low, high } = pictureAxis('close', range, [0.02, 0.03])
    expect(low).toBeCloseTo(0.015, 12)
    expect(high).toBeCloseTo(0.035, 12)
    expect(pictureAxis('close', range, [0.001, 0.119])).toMatchObject({ low: 0, high: 0.12 })
    const level = pictureAxis('close', range, [0.05, 0.05])
    expect(level.low).toBeCloseTo(0.045, 12)
    expect(level.high).toBeCloseTo(0.055, 12)
  })

  it('has a few round ticks, all of them on it', () => {
    const value = fc.double({ min: 0, max: 0.12, noNaN: true })
    fc.assert(
      fc.property(
        fc.constantFrom('whole' as const, 'close' as const),
        fc.array(value, { minLength: 1 }),
        (view, shown) => {
          const { low, high, ticks } = pictureAxis(view, range, shown)
          expect(ticks.length).toBeGreaterThan(1)
          expect(ticks.length).toBeLessThan(8)
          for (const tick of ticks) {
            expect(tick).toBeGreaterThanOrEqual(low - 1e-9)
            expect(tick).toBeLessThanOrEqual(high + 1e-9)
          }
        },
      ),
    )
    expect(pictureAxis('whole', range, [0.02]).ticks).toEqual([0, 0.025, 0.05, 0.075, 0.1])
  })
})

describe('a path that is first shown', () => {
  it('is seen from near by where it would be flat', () => {
    expect(firstView(range, [0.021, 0.024])).toBe('close')
    expect(firstView(range, [0.02, 0.06])).toBe('whole')
  })
})
