import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameContent } from '../../../shared/json/same-content.ts'

/** The same value with the keys of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, turned(each)]),
  )
}

describe('same content', () => {
  it('holds for a copy, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(sameContent(value, turned(structuredClone(value)))).toBe(true)
      }),
    )
  })

  it('is what equal texts with sorted keys say', () => {
    const sorted = (value: unknown): string =>
      JSON.stringify(value, (_, each) =>
        typeof each === 'object' && each !== null && !Array.isArray(each)
          ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
          : each,
      )
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: true }),
        fc.jsonValue({ noUnicodeString: true }),
        (one, other) => {
          fc.pre(!/-0/.test(sorted([one, other])))
          expect(sameContent(one, other)).toBe(sorted(one) === sorted(other))
        },
      ),
    )
  })

  it('sees a key that is only in one of the two', () => {
    expect(sameContent({ a: 1 }, { a: 1, b: 2 })).toBe(false)
    expect(sameContent({ a: 1, b: 2 }, { a: 1 })).toBe(false)
    expect(sameContent({ a: 1, b: undefined }, { a: 1 })).toBe(true)
  })

  it('tells a list from an object and nothing from an empty object', () => {
    expect(sameContent([], {})).toBe(false)
    expect(sameContent(null, {})).toBe(false)
  })
})
