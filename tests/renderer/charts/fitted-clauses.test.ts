/** The sentence of a chart where it has little room. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fittedClauses } from '../../../renderer/features/charts/fitted-clauses.ts'

const measure = (text: string) => text.length
const clauses = ['“Culture first” meets the target', 'the baseline stands at 3%', 'lowest is “Health first”']

describe('a sentence of clauses', () => {
  it('stands in full where it fits two lines', () => {
    expect(fittedClauses(clauses, 80, measure)).toBe(`${clauses.join('; ')}.`)
  })

  it('ends after a whole clause where it does not, with its full stop', () => {
    expect(fittedClauses(clauses, 36, measure)).toBe(`${clauses.slice(0, 2).join('; ')}.`)
  })

  it('keeps its first clause in any width, and ends inside none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), width => {
        const said = fittedClauses(clauses, width, measure)
        expect([1, 2, 3].map(count => `${clauses.slice(0, count).join('; ')}.`)).toContain(said)
      }),
    )
  })

  it('says no less in a wider chart', () => {
    const lengths = Array.from(
      { length: 120 },
      (_, index) => fittedClauses(clauses, index + 1, measure).length,
    )
    expect(lengths).toEqual(lengths.toSorted((one, other) => one - other))
  })
})
