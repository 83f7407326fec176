import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reshaped, shapes } from '../../../renderer/features/paths/shapes.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { samplePath } from '../../../shared/scenario/path.ts'
import { ground, range, refusal, soundPath } from './sample-ground.ts'

const shape = fc.constantFrom(null, ...shapes)
const year = fc.integer({ min: 2024, max: 2045 })
const as = (path: LeverPath | null, to: LeverPath['shape'] | null, chosen = 2030) =>
  reshaped(path, to, ground, range, chosen)

describe('a path in another shape', () => {
  it('is one that can be run', () => {
    fc.assert(
      fc.property(soundPath, shape, year, (path, to, chosen) => {
        const after = as(path, to, chosen)
        expect(after?.shape ?? null).toBe(to)
        expect(refusal(after)).toBeNull()
      }),
    )
  })

  it('keeps years and end value where both shapes have them', () => {
    const ramp = { shape: 'ramp', from: 2027, to: 2034, value: 0.06 } as const
    expect(as(ramp, 's_curve')).toEqual({ ...ramp, shape: 's_curve' })
    expect(as(ramp, 'step')).toEqual({ shape: 'step', year: 2034, value: 0.06 })
    expect(as(ramp, 'constant')).toEqual({ shape: 'constant', value: 0.06 })
    expect(as({ shape: 'step', year: 2034, value: 0.06 }, 'ramp')).toEqual({ ...ramp, from: 2025 })
    expect(as({ shape: 'growth', from: 2027, rate: 0.05 }, 'ramp')).toMatchObject({ from: 2027, to: 2045 })
  })

  it('arrives in the selected year where it had none of its own', () => {
    const constant = { shape: 'constant', value: 0.06 } as const
    expect(as(constant, 'ramp', 2033)).toEqual({ shape: 'ramp', from: 2025, to: 2033, value: 0.06 })
    expect(as(null, 'ramp', 2030)).toEqual({ shape: 'ramp', from: 2025, to: 2030, value: 0.026 })
    expect(as(null, 'step', 2024)).toMatchObject({ year: 2026 })
  })

  it('has the same values as points', () => {
    fc.assert(
      fc.property(soundPath, path => {
        const own = samplePath(path, ground)
        for (const [index, value] of samplePath(as(path, 'points'), ground).entries())
          expect(Math.abs(value - (own[index] ?? Number.NaN))).toBeLessThanOrEqual(1e-12)
      }),
    )
  })

  it('comes back as it was from points and from an S-curve', () => {
    const ramp: LeverPath = { shape: 'ramp', from: 2025, to: 2034, value: 0.06 }
    expect(as(as(ramp, 'points'), 'ramp')).toEqual(ramp)
    expect(as(as(ramp, 's_curve'), 'ramp')).toEqual(ramp)
  })

  it('grows to where the path ended, as far as the range allows', () => {
    const grown = as({ shape: 'ramp', from: 2025, to: 2030, value: 0.06 }, 'growth')
    expect(samplePath(grown, ground).at(-1)).toBeCloseTo(0.06, 3)
    const falling = as({ shape: 'constant', value: 0 }, 'growth')
    expect(falling).toEqual({ shape: 'growth', from: 2025, rate: -1 })
  })
})
