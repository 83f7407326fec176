import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slotsFor } from '../../../shared/reading/slots.ts'

const scenarios = (...ids: string[]) => ids.map(id => ({ id }))

describe('the slot of a scenario', () => {
  it('is lam, Bát Tràng blue, for the first one', () => {
    expect(slotsFor(scenarios('a'), {})).toEqual({ a: 2 })
  })

  it('stays with it when others come, go or change places', () => {
    const before = slotsFor(scenarios('a', 'b', 'c'), {})
    const after = slotsFor(scenarios('c', 'new', 'a'), before)
    expect(after).toMatchObject({ a: before.a, c: before.c })
    expect(Object.keys(after)).toHaveLength(3)
  })

  it('is another for each of six, whatever happened before', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(ids, ids, (first, second) => {
        const slots = slotsFor(scenarios(...second), slotsFor(scenarios(...first), {}))
        expect(new Set(Object.values(slots)).size).toBe(second.length)
      }),
    )
  })

  it('is shared evenly among more than six', () => {
    const slots = slotsFor(scenarios(...'abcdefghijkl'), {})
    for (let slot = 1; slot <= 6; slot += 1) {
      expect(Object.values(slots).filter(each => each === slot)).toHaveLength(2)
    }
  })

  it('is the same object while the scenarios are the same', () => {
    const slots = slotsFor(scenarios('a', 'b'), {})
    expect(slotsFor(scenarios('b', 'a'), slots)).toBe(slots)
  })
})
