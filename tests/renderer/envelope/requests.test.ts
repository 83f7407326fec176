/** What the lines of the budget ask for. */

import { describe, expect, it } from 'vitest'
import { requestsIn, totalOf } from '../../../renderer/features/envelope/requests.ts'
import { catalogue, edited, leverOf, scenarioOf } from './shipped-budget.ts'

describe('the requests of a year', () => {
  it('are those of every line but the residual, in the order of the bar', () => {
    const lines = requestsIn(catalogue, scenarioOf(edited([])), 2030).map(({ line }) => line)
    expect([...lines, catalogue.budget.residual]).toEqual(catalogue.budget.order)
  })

  it('are the defaults where nothing was changed', () => {
    for (const { value, standard } of requestsIn(catalogue, scenarioOf(edited([])), 2030)) {
      expect(value).toBe(standard)
    }
  })

  it('are what the scenario says, with its locks', () => {
    const document = edited([
      { kind: 'set', line: 'culture', year: 2030, at: 0.5 },
      { kind: 'lock', line: 'health', isLocked: true },
    ])
    const requests = requestsIn(catalogue, scenarioOf(document), 2030)
    expect(requests.find(({ line }) => line === 'culture')?.value).toBe(leverOf('culture').range.max / 2)
    expect(requests.filter(({ isLocked }) => isLocked).map(({ line }) => line)).toEqual(['health'])
  })

  it('add up over all lines, those that nobody touched among them', () => {
    const values = requestsIn(catalogue, scenarioOf(edited([])), 2030).map(({ value }) => value)
    expect(totalOf(values.map(value => ({ value })))).toBeCloseTo(
      values.reduce((sum, value) => sum + value, 0),
      12,
    )
    expect(values).toHaveLength(8)
  })
})
