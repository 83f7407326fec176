/** The hand on the edges of the budget bar. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edgeAt, edgesOf, requestOfDrag } from '../../../renderer/features/envelope/edge-hand.ts'
import { request } from './sample-budget.ts'

const segments = [
  { id: 'Culture', left: 0, width: 100 },
  { id: 'Science', left: 102, width: 16 },
  { id: 'Health', left: 120, width: 280 },
  { id: 'Schools', left: 402, width: 400 },
]
const edges = edgesOf(segments, 1)

describe('the edge that a hand takes', () => {
  it('is within twelve pixels on both sides where there is room', () => {
    expect(edgeAt(edges, 388)?.line).toBe('Health')
    expect(edgeAt(edges, 412)?.line).toBe('Health')
    expect(edgeAt(edges, 413)).toBeNull()
  })

  it('leaves the middles of narrow lines free, and is as wide all the same', () => {
    expect(edges.map(({ from, to }) => to - from)).toEqual([24, 24, 24, 24])
    expect(edges[0]).toMatchObject({ line: 'Culture', at: 100, from: 81, to: 105 })
    expect(edges[1]).toMatchObject({ line: 'Science', at: 118, from: 113, to: 137 })
    expect(edgeAt(edges, 110)).toBeNull()
  })

  it('is the nearer of two whose handles lie over each other', () => {
    const narrow = edgesOf(
      [
        { id: 'Culture', left: 0, width: 8 },
        { id: 'Science', left: 10, width: 8 },
        { id: 'Health', left: 20, width: 300 },
      ],
      1,
    )
    expect(edgeAt(narrow, 12)?.line).toBe('Culture')
    expect(edgeAt(narrow, 19)?.line).toBe('Science')
  })

  it('is reached from farther where everything is larger', () => {
    expect(edgeAt(edgesOf(segments, 1.2), 413)?.line).toBe('Health')
  })
})

describe('the request of a drag', () => {
  // Four segments with three gaps of 2 pixels: a pixel is a thousandth of the budget.
  const bar = { width: 1006, count: 4 }
  const requests = [request('Culture', 0.1), request('Schools', 0.2), request('Health', 0.1)]

  it('stands where the hand is, in steps of the lever', () => {
    expect(requestOfDrag(requests, 'Culture', 150.3, bar, 0.2)).toBe(0.15)
    expect(requestOfDrag(requests, 'Schools', 2 + 250, bar, 0.2)).toBe(0.15)
  })

  it('stays within the range of the lever', () => {
    expect(requestOfDrag(requests, 'Culture', -40, bar, 0.2)).toBe(0)
    expect(requestOfDrag(requests, 'Culture', 2000, bar, 0.2)).toBe(0.5)
  })

  it('stops at the default where that is nearest', () => {
    const odd = [request('Culture', 0.1, { standard: 0.0504 }), ...requests.slice(1)]
    expect(requestOfDrag(odd, 'Culture', 50.4, bar, 0.2)).toBe(0.0504)
  })

  it('grows as the hand goes right, beyond the floor of the residual too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1006 }), fc.integer({ min: 0, max: 1006 }), (a, b) => {
        const [left, right] = [Math.min(a, b), Math.max(a, b)].map(x =>
          requestOfDrag(requests, 'Schools', x, bar, 0.5),
        )
        expect(left).toBeLessThanOrEqual(right ?? 0)
      }),
    )
  })

  it('is asked only of lines that request', () => {
    expect(() => requestOfDrag(requests, 'Works', 10, bar, 0.2)).toThrow(RangeError)
  })
})
