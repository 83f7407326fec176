/** Round axes, and what keeps them still. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisSubject } from '../../../renderer/features/charts/use-value-axis.ts'
import { roomOf } from '../../../shared/reading/charts/axis-room.ts'
import { axisFor, nextAxis, type ValueAxis } from '../../../shared/reading/charts/value-axis.ts'
import { multiplesOf, stackedOf } from './sample-chart.ts'

describe('an axis', () => {
  it('starts at zero and has round ticks', () => {
    expect(axisFor([0.02, 0.0702], true)).toEqual({ low: 0, high: 0.08, ticks: [0, 0.02, 0.04, 0.06, 0.08] })
    expect(axisFor([0.045, 0.1367], true).ticks).toEqual([0, 0.04, 0.08, 0.12, 0.16])
  })

  it('ends at the whole for shares that come near to it, with air for a label', () => {
    const axis = axisFor([0.12, 1 + 1e-12], true)
    expect(axis.ticks).toEqual([0, 0.25, 0.5, 0.75, 1])
    expect(axis.high).toBeGreaterThan(1)
    expect(axis.high).toBeLessThan(1.25)
  })

  it('leaves air above a value on its last tick', () => {
    const axis = axisFor([0.04], true)
    expect(axis.ticks.at(-1)).toBe(0.04)
    expect(axis.high).toBeGreaterThan(0.04)
  })

  it('goes below zero only where a value does', () => {
    expect(axisFor([-1.5, 3], false).low).toBe(-2)
  })

  it('has room for a line of zeros, and for nothing', () => {
    expect(axisFor([0, 0], false)).toEqual({ low: 0, high: 1, ticks: [0, 1] })
    expect(axisFor([Number.NaN], false)).toEqual({ low: 0, high: 1, ticks: [0, 1] })
    expect(axisFor([1e-17, -1e-17], false)).toEqual({ low: 0, high: 1, ticks: [0, 1] })
  })

  it('does not start at zero for amounts that lie close together far above it', () => {
    expect(axisFor([8700, 10_900], false)).toMatchObject({ low: 8000, ticks: [8000, 9000, 10_000, 11_000] })
    expect(axisFor([96, 131], false).low).toBe(90)
    expect(axisFor([0.86, 0.98], true).low).toBe(0)
  })

  it('spans enough that noise does not fill it, and shows equal values from zero', () => {
    const noisy = axisFor([1000, 1000.000_001], false)
    expect(noisy.high - noisy.low).toBeGreaterThanOrEqual(50)
    expect(axisFor([5, 5, 5], false).low).toBe(0)
  })

  it('has zero itself as a tick where values lie on both sides', () => {
    expect(axisFor([-0.3, 0.7], false).ticks).toContain(0)
  })

  it('shows all values, whatever they are', () => {
    const value = fc.integer({ min: -1e9, max: 1e9 }).map(number => number / 1000)
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), fc.boolean(), (values, isShare) => {
        const { low, high, ticks } = axisFor(values, isShare)
        expect(low).toBeLessThanOrEqual(Math.min(...values))
        expect(high).toBeGreaterThanOrEqual(Math.max(...values))
        expect(high).toBeGreaterThan(low)
        expect(ticks.length).toBeGreaterThanOrEqual(2)
        expect(ticks.length).toBeLessThanOrEqual(8)
        expect(ticks.every(Number.isFinite)).toBe(true)
      }),
    )
  })
})

describe('the room of an axis', () => {
  it('reaches beyond the first target', () => {
    expect(axisFor(roomOf('value', [], [0.02], 0.04, true), true).high).toBeGreaterThanOrEqual(0.056)
    expect(roomOf('value', [], [0.02], undefined, true)).toEqual([])
  })

  it('ends at the whole for a share that aims at nearly all', () => {
    expect(roomOf('value', [], [0.2], 0.99, true)).toEqual([1])
  })

  it('lies around the baseline where differences from it are drawn, though there is none yet', () => {
    expect(roomOf('difference', [0, 0], [100, -200], undefined, false)).toEqual([-10, 10])
    expect(roomOf('relative', [0, Number.NaN], [100], undefined, false)).toEqual([-0.05, 0.05])
    expect(roomOf('difference', [3], [100], undefined, false)).toEqual([])
  })
})

describe('what an axis is of', () => {
  it('is something else when a variable is broken down by another dimension', () => {
    const groups = ['Young', 'Old']
    const areas = ['Rural', 'Inner']
    expect(axisSubject(multiplesOf(groups))).not.toEqual(axisSubject(multiplesOf(areas)))
    expect(axisSubject(stackedOf(groups))).not.toEqual(axisSubject(stackedOf(areas)))
    expect(axisSubject(stackedOf(groups))).toEqual(axisSubject(stackedOf(groups)))
  })
})

describe('a kept axis', () => {
  const low = axisFor([0.04], true)
  const middle = axisFor([0.06], true)
  const high = axisFor([0.3], true)
  const keptAt = (axis: ValueAxis) => ({ about: 'one', axis })
  const moment = { about: 'one', isHeld: false, isBaseline: false }

  it('is the fitting one at first', () => {
    expect(nextAxis(null, low, moment).axis).toBe(low)
  })

  it('stands still while a lever is held, whichever way the values go', () => {
    const kept = keptAt(middle)
    for (const fitting of [low, high]) {
      expect(nextAxis(kept, fitting, { ...moment, isHeld: true, isBaseline: true })).toBe(kept)
    }
  })

  it('expands after the release', () => {
    expect(nextAxis(keptAt(low), high, moment).axis).toBe(high)
  })

  it('contracts after the release where it would stand half empty, and not for less', () => {
    expect(nextAxis(keptAt(high), low, moment).axis).toBe(low)
    const kept = keptAt(middle)
    expect(nextAxis(kept, low, moment)).toBe(kept)
  })

  it('contracts when the scenario is the baseline again', () => {
    expect(nextAxis(keptAt(middle), low, { ...moment, isBaseline: true }).axis).toBe(low)
  })

  it('is the same object as long as nothing else fits', () => {
    const kept = keptAt(middle)
    expect(nextAxis(kept, axisFor([0.06], true), { ...moment, isBaseline: true })).toBe(kept)
  })

  it('is the fitting one for another document', () => {
    expect(nextAxis(keptAt(middle), low, { ...moment, about: 'two' }).axis).toBe(low)
  })
})
