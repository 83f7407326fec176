/** The rule by which requests become shares. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grantedPart, requestAtEdge } from '../../../renderer/features/envelope/allocation.ts'
import { requestsIn, totalOf } from '../../../renderer/features/envelope/requests.ts'
import { budgetsOf } from '../../../shared/reading/budget.ts'
import { answerTo, budgetEdit, catalogue, edited, scenarioOf } from './shipped-budget.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('the part of each request that is granted', () => {
  it('is all of it while requests leave the residual its floor', () => {
    expect(grantedPart(0.8, 0.2)).toBe(1)
    expect(grantedPart(0, 0.2)).toBe(1)
  })

  it('is what fits above the floor otherwise', () => {
    expect(grantedPart(1, 0.2)).toBeCloseTo(0.8, 12)
    expect(grantedPart(1.6, 0.2)).toBeCloseTo(0.5, 12)
  })

  it('is that of the engine in every year of any budget', () => {
    fc.assert(
      fc.property(fc.array(budgetEdit, { maxLength: 8 }), edits => {
        const document = edited(edits)
        for (const budget of budgetsOf(catalogue, answerTo(document), 'current')) {
          const total = totalOf(requestsIn(catalogue, scenarioOf(document), budget.year))
          expect(grantedPart(total, budget.floor)).toBeCloseTo(budget.overRequest?.granted ?? 1, 9)
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('the request that puts an edge where the hand is', () => {
  it('is what lies between it and the lines before, while all requests fit', () => {
    expect(requestAtEdge(0.3, { before: 0.1, others: 0.4, floor: 0.2 })).toBeCloseTo(0.2, 12)
  })

  it('is larger once requests are cut, so that the edge still stands there', () => {
    const around = { before: 0.1, others: 0.7, floor: 0.2 }
    const request = requestAtEdge(0.4, around)
    expect(request).toBeGreaterThan(0.3)
    expect((around.before + request) * grantedPart(around.others + request, around.floor)).toBeCloseTo(
      0.4,
      12,
    )
  })

  it('puts the edge there from wherever it comes', () => {
    fc.assert(
      fc.property(share, share, share, fc.double({ min: 0, max: 0.5, noNaN: true }), (edge, a, b, floor) => {
        const around = { before: Math.min(a, b), others: Math.max(a, b), floor }
        const request = requestAtEdge(edge, around)
        fc.pre(request >= 0 && request < 1e6 && around.others + request > 1e-3)
        const drawn = (around.before + request) * grantedPart(around.others + request, floor)
        expect(drawn).toBeCloseTo(edge, 6)
      }),
    )
  })

  it('is beyond all bounds where no request could push the edge so far into the floor', () => {
    expect(requestAtEdge(0.9, { before: 0.1, others: 0.7, floor: 0.2 })).toBe(Number.POSITIVE_INFINITY)
  })
})
