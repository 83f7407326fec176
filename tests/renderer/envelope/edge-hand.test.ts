/** The hand on the edges of the budget bar. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edgeAt, requestOfDrag } from '../../../renderer/features/envelope/edge-hand.ts'
import { request } from './sample-budget.ts'

const edges = [
  { line: 'Culture', at: 100 },
  { line: 'Schools', at: 110 },
  { line: 'Health', at: 400 },
]

describe('the edge that a hand takes', () => {
  it('is the nearest one within twelve pixels', () => {
    expect(edgeAt(edges, 103, 1)?.line).toBe('Culture')
    expect(edgeAt(edges, 107, 1)?.line).toBe('Schools')
    expect(edgeAt(edges, 412, 1)?.line).toBe('Health')
    expect(edgeAt(edges, 413, 1)).toBeNull()
  })

  it('is reached from farther where everything is larger', () => {
    expect(edgeAt(edges, 413, 1.2)?.line).toBe('Health')
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
