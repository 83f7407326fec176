/** Labels beside points. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Corner, cornerBox, freest, isFree } from '../../../shared/reading/charts/label-places.ts'

const size = { width: 30, height: 10 }
const corners: readonly [Corner, ...Corner[]] = [
  { right: true, below: false },
  { right: false, below: false },
  { right: true, below: true },
  { right: false, below: true },
]
const plot = { x: 0, y: 0, width: 200, height: 100 }
const empty = { plot, lines: [], taken: [], air: 0 }

function place(point: readonly [number, number], around: Partial<typeof empty> & object) {
  return freest(corners, corner => cornerBox(point, size, { x: 4, y: 2 }, corner), { ...empty, ...around })
}

describe('a label', () => {
  it('stands off its point on the side of its corner', () => {
    expect(cornerBox([50, 50], size, { x: 4, y: 2 }, { right: true, below: false })).toEqual({
      x: 54,
      y: 38,
      ...size,
    })
    expect(cornerBox([50, 50], size, { x: 4, y: 2 }, { right: false, below: true })).toEqual({
      x: 16,
      y: 52,
      ...size,
    })
  })

  it('takes the first corner of equals', () => {
    expect(place([100, 50], {})).toMatchObject({ place: corners[0], isFree: true })
  })

  it('stays inside the plot', () => {
    expect(place([195, 50], {}).place.right).toBe(false)
    expect(place([100, 3], {}).place.below).toBe(true)
  })

  it('gives way to a line and to another label', () => {
    const line = Array.from({ length: 40 }, (_, step): [number, number] => [100 + step, 42])
    const around = { ...empty, lines: line, taken: [{ x: 60, y: 30, width: 40, height: 20 }] }
    const { place } = freest(corners, corner => cornerBox([100, 50], size, { x: 4, y: 2 }, corner), around)
    expect(place.below).toBe(true)
  })

  it('is free wherever it stands inside an empty plot, be it by fractions of a pixel', () => {
    const within = (most: number) => fc.double({ min: 0, max: most, noNaN: true })
    fc.assert(
      fc.property(within(80), within(50), within(100), within(50), (x, y, width, height) => {
        expect(isFree({ x, y, width, height }, empty)).toBe(true)
      }),
    )
    expect(isFree({ x: 190, y: 50, ...size }, empty)).toBe(false)
  })

  it('says when no place is free', () => {
    const taken = [{ x: 0, y: 0, width: 200, height: 100 }]
    const { isFree } = freest(corners, corner => cornerBox([100, 50], size, { x: 4, y: 2 }, corner), {
      ...empty,
      taken,
    })
    expect(isFree).toBe(false)
  })
})
