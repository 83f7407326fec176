/** Who can give and take, and how both stand afterwards. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requestsIn } from '../../../renderer/features/envelope/requests.ts'
import { mostToTake, previewTake, takeLines } from '../../../renderer/features/envelope/take.ts'
import { budgetOf } from '../../../shared/reading/budget.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { budgetWith, line, request } from './sample-budget.ts'
import { answerTo, budgetEdit, catalogue, edit, edited, scenarioOf } from './shipped-budget.ts'

const budget = budgetWith([
  line('Culture', 0.1),
  line('Schools', 0.3),
  line('Health', 0.2),
  line('Works', 0.4),
])
const requests = [
  request('Culture', 0.1),
  request('Schools', 0.3, { isLocked: true }),
  request('Health', 0.2),
]
const lines = takeLines(budget, requests)

describe('a line of the budget', () => {
  it('gives down and takes up to the bounds of its lever', () => {
    expect(itemOf(lines, 'Culture')).toMatchObject({
      spare: 0.1,
      room: 0.4,
      barsGiving: null,
      barsTaking: null,
    })
  })

  it('gives nothing where it is at its lowest, takes nothing at its highest', () => {
    const [low, high] = takeLines(budget, [request('Culture', 0), request('Schools', 0.5)])
    expect(low?.barsGiving).toBe('lowest')
    expect(high?.barsTaking).toBe('highest')
  })

  it('neither gives nor takes while it is locked', () => {
    expect(itemOf(lines, 'Schools')).toMatchObject({
      spare: 0,
      room: 0,
      barsGiving: 'locked',
      barsTaking: 'locked',
    })
  })

  it('that takes the rest gives down to its floor, and nothing at it', () => {
    expect(itemOf(lines, 'Works').spare).toBeCloseTo(0.2, 12)
    const [, , , works] = takeLines(budget, [request('Culture', 0.5), request('Health', 0.3)])
    expect(works).toMatchObject({ spare: 0, barsGiving: 'floor' })
  })
})

describe('what can go from one line to another', () => {
  it('is what the one has and the other has room for', () => {
    expect(mostToTake(itemOf(lines, 'Works'), itemOf(lines, 'Health'))).toBeCloseTo(0.2, 12)
    expect(mostToTake(itemOf(lines, 'Health'), itemOf(lines, 'Culture'))).toBe(0.2)
    expect(mostToTake(itemOf(lines, 'Health'), itemOf(lines, 'Schools'))).toBe(0)
  })

  it('is nothing from a line to itself', () => {
    expect(mostToTake(itemOf(lines, 'Health'), itemOf(lines, 'Health'))).toBe(0)
  })
})

describe('the preview', () => {
  it('has both lines before and after', () => {
    const take = { from: 'Health', to: 'Culture', share: 0.05 }
    const [health, culture] = previewTake(budget, requests, take)
    expect(health?.requested).toEqual({ before: 0.2, after: 0.15000000000000002 })
    expect(health?.allocated.after).toBeCloseTo(0.15, 12)
    expect(culture?.allocated.before).toBeCloseTo(0.1, 12)
    expect(culture?.allocated.after).toBeCloseTo(0.15, 12)
  })

  it('moves only the other line where the residual gives', () => {
    const [works, culture] = previewTake(budget, requests, { from: 'Works', to: 'Culture', share: 0.05 })
    expect(works?.requested).toBeNull()
    expect(works?.allocated.after).toBeCloseTo(0.35, 12)
    expect(culture?.allocated.after).toBeCloseTo(0.15, 12)
  })

  it('is what the engine then answers for the year, whether requests are cut or not', () => {
    const year = 2030
    const taken = fc.record({
      kind: fc.constant('take' as const),
      from: fc.constantFrom(...catalogue.budget.order),
      to: fc.constantFrom(...catalogue.budget.order),
      year: fc.constant(year),
      part: fc.double({ min: 0.1, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(budgetEdit, { maxLength: 5 }), taken, (edits, take) => {
        const before = edited(edits)
        const now = budgetOf(catalogue, answerTo(before), year, 'current')
        const asked = requestsIn(catalogue, scenarioOf(before), year)
        const able = takeLines(now, asked)
        const share = take.part * mostToTake(itemOf(able, take.from), itemOf(able, take.to))
        const preview = previewTake(now, asked, { ...take, share })
        const then = budgetOf(catalogue, answerTo(edit([take])), year, 'current')
        for (const { id, allocated } of preview) {
          expect(allocated.before).toBeCloseTo(itemOf(now.lines, id).share, 9)
          expect(allocated.after).toBeCloseTo(itemOf(then.lines, id).share, 9)
        }
      }),
      { numRuns: 100 },
    )
  })
})
