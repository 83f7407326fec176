import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  handlesOf,
  moved,
  movedBy,
  snappedWish,
  withoutPoint,
  withPoint,
} from '../../../renderer/features/paths/handles.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { at, ground, range, refusal, soundPath } from './sample-ground.ts'

const wish = fc.record({
  year: fc.double({ min: 2015, max: 2055, noNaN: true }),
  value: fc.double({ min: -0.1, max: 0.4, noNaN: true }),
})
const handle = (path: LeverPath | null, id: string) => {
  const found = handlesOf(path, ground).find(each => each.id === id)
  if (found === undefined) throw new Error(`the path has no handle ${id}`)
  return found
}
const drag = (path: LeverPath | null, id: string, to: { year: number; value: number }) =>
  moved(path, handle(path, id), to, ground, range)

describe('the handles of a path', () => {
  it('lie on it', () => {
    fc.assert(
      fc.property(soundPath, path => {
        for (const { year, value } of handlesOf(path, ground)) expect(at(path, year)).toBeCloseTo(value, 12)
      }),
    )
  })

  it('are those that its shape has, and the knots of the default path', () => {
    const roles = (path: LeverPath | null) =>
      handlesOf(path, ground).map(({ role, year }) => `${role} ${year}`)
    expect(roles({ shape: 'constant', value: 0.1 })).toEqual(['level 2036'])
    expect(roles({ shape: 'step', year: 2030, value: 0.1 })).toEqual(['corner 2030'])
    expect(roles({ shape: 'ramp', from: 2025, to: 2030, value: 0.1 })).toEqual(['start 2025', 'end 2030'])
    expect(roles({ shape: 'growth', from: 2028, rate: 0.1 })).toEqual(['start 2028', 'rate 2045'])
    expect(roles({ shape: 'points', points: { 2040: 0.1, 2028: 0.2 } })).toEqual(['point 2028', 'point 2040'])
    expect(roles({ shape: 'growth', from: 2045, rate: 0.1 })).toEqual(['start 2045'])
    expect(roles(null)).toEqual(['point 2026', 'point 2030', 'point 2045'])
  })
})

describe('a moved handle', () => {
  it('leaves a path that can be run, wherever the hand went', () => {
    fc.assert(
      fc.property(soundPath, fc.nat(), wish, fc.boolean(), (path, pick, hand, isFine) => {
        const all = handlesOf(path, ground)
        const taken = all[pick % all.length]
        if (taken === undefined) return
        const to = snappedWish(path, taken, hand, ground, range, isFine)
        expect(refusal(moved(path, taken, to, ground, range))).toBeNull()
      }),
    )
  })

  it('keeps its name while it goes', () => {
    const path: LeverPath = { shape: 'points', points: { 2028: 0.02, 2032: 0.05, 2040: 0.06 } }
    const after = drag(path, 'point-1', { year: 2036, value: 0.08 })
    expect(handle(after, 'point-1')).toMatchObject({ year: 2036, value: 0.08 })
  })

  it('stays between its neighbours and within the range', () => {
    const path: LeverPath = { shape: 'points', points: { 2028: 0.02, 2032: 0.05, 2040: 0.06 } }
    expect(drag(path, 'point-1', { year: 2044, value: 3 })).toEqual({
      shape: 'points',
      points: { 2028: 0.02, 2039: 0.2, 2040: 0.06 },
    })
    const ramp: LeverPath = { shape: 'ramp', from: 2028, to: 2032, value: 0.05 }
    expect(drag(ramp, 'start', { year: 2040, value: 0 })).toEqual({ ...ramp, from: 2031 })
    expect(drag(ramp, 'end', { year: 2020, value: -1 })).toEqual({ ...ramp, to: 2029, value: 0 })
  })

  it('changes the rate of growth so that the path arrives where the hand is', () => {
    const path: LeverPath = { shape: 'growth', from: 2025, rate: 0.01 }
    const after = drag(path, 'rate', { year: 2045, value: 0.08 })
    expect(at(after, 2045)).toBeCloseTo(0.08, 3)
  })

  it('of the default path makes points of it and moves no other knot', () => {
    expect(drag(null, 'point-1', { year: 2030, value: 0.05 })).toEqual({
      shape: 'points',
      points: { 2026: 0.023, 2030: 0.05, 2045: 0.03 },
    })
  })
})

describe('a hand on the picture', () => {
  const ramp: LeverPath = { shape: 'ramp', from: 2025, to: 2030, value: 0.05 }
  const snap = (value: number, isFine: boolean) =>
    snappedWish(ramp, handle(ramp, 'end'), { year: 2031.4, value }, ground, range, isFine)

  it('snaps to whole years and steps, and finely to a tenth of a step', () => {
    expect(snap(0.05634, false)).toEqual({ year: 2031, value: 0.056 })
    expect(snap(0.05634, true)).toEqual({ year: 2031, value: 0.0563 })
  })

  it('snaps growth to tenths of a per cent a year', () => {
    const growth: LeverPath = { shape: 'growth', from: 2025, rate: 0.01 }
    const taken = handle(growth, 'rate')
    const to = snappedWish(growth, taken, { year: 2045, value: 0.0555 }, ground, range, false)
    const after = moved(growth, taken, to, ground, range)
    expect(after).toEqual({ shape: 'growth', from: 2025, rate: 0.047 })
  })
})

describe('keys on a handle', () => {
  const by = (path: LeverPath | null, id: string, steps: number, years: number) =>
    movedBy(path, handle(path, id), { steps, years }, ground, range)

  it('move its value by steps and its year by one', () => {
    const ramp: LeverPath = { shape: 'ramp', from: 2025, to: 2030, value: 0.0505 }
    expect(by(ramp, 'end', 1, 0)).toEqual({ ...ramp, value: 0.0515 })
    expect(by(ramp, 'end', 0, 1)).toEqual({ ...ramp, to: 2031 })
    expect(by(ramp, 'start', 0, 1)).toEqual({ ...ramp, from: 2026 })
    expect(by({ shape: 'growth', from: 2025, rate: 0.02 }, 'rate', -1, 0)).toEqual({
      shape: 'growth',
      from: 2025,
      rate: 0.019,
    })
  })
})

describe('a point', () => {
  it('is added to the knots of a path of any shape', () => {
    const ramp: LeverPath = { shape: 'ramp', from: 2028, to: 2032, value: 0.05 }
    const after = withPoint(ramp, 2040, 0.07, ground)
    expect(after).toEqual({ shape: 'points', points: { 2028: at(null, 2028), 2032: 0.05, 2040: 0.07 } })
  })

  it('is taken away, and with the last one the path is the default', () => {
    const two: LeverPath = { shape: 'points', points: { 2030: 0.05, 2040: 0.07 } }
    const one = withoutPoint(two, 2040)
    expect(one).toEqual({ shape: 'points', points: { 2030: 0.05 } })
    expect(withoutPoint(one, 2030)).toBeNull()
  })
})
