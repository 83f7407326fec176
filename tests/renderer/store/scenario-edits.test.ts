import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  adopted,
  compareWith,
  describeScenario,
  freeTitle,
  isNameTaken,
  moveScenario,
  nameKey,
  neighbourOf,
  withoutScenario,
  withScenarios,
} from '../../../renderer/store/scenario-edits.ts'
import { LIMITS, type ScenarioDocument } from '../../../shared/scenario/document.ts'
import { documentOf } from '../fake-client.ts'

const three = documentOf('File', ['a', 'b', 'c'])
const idsOf = ({ scenarios }: ScenarioDocument) => scenarios.map(({ id }) => id)
const titlesOf = ({ scenarios }: ScenarioDocument) => scenarios.map(({ title }) => title)

/** Titles that differ in capitals and in how their letters are composed, as keyboards and files write them. */
const title = fc
  .tuple(fc.constantFrom('Văn hóa', 'Y tế', 'Giáo dục', 'A (2)'), fc.constantFrom('NFC', 'NFD'), fc.boolean())
  .map(([text, form, isLarge]) => (isLarge ? text.toUpperCase() : text).normalize(form))

describe('names of scenarios', () => {
  it('are one name where only capitals, spaces around or the composition of letters differ', () => {
    const document = documentOf('Văn hóa trước')
    for (const same of ['văn HÓA trước', ' Văn hóa trước ', 'Văn hóa trước'.normalize('NFD')]) {
      expect(isNameTaken(document, same, 'another')).toBe(true)
    }
    expect(isNameTaken(document, 'Văn  hóa\u00a0trước', 'another')).toBe(true)
    expect(isNameTaken(document, 'Văn hoa trước', 'another')).toBe(false)
    expect(isNameTaken(document, 'văn hóa trước', 'only')).toBe(false)
  })

  it('of copies count on, and a number is not set behind a number', () => {
    expect(freeTitle('A', ['B'])).toBe('A')
    expect(freeTitle('A', ['A'])).toBe('A (2)')
    expect(freeTitle('A', ['a', 'A (2)', 'A (4)'])).toBe('A (3)')
    expect(freeTitle('A (2)', ['A', 'A (2)'])).toBe('A (3)')
  })

  it('of copies are never longer than a name may be, and break no letter', () => {
    const long = `${'a'.repeat(LIMITS.title - 5)}😀😀`
    const copy = freeTitle(long, [long])
    expect(copy.length).toBeLessThanOrEqual(LIMITS.title)
    expect(copy).toMatch(/^a+ \(2\)$/)
  })

  it('stay apart whatever is adopted', () => {
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 12 }), titles => {
        const incoming = titles.map(each => ({ ...firstOf(three), title: each }))
        const all = withScenarios(three, adopted(incoming, three, new Set(idsOf(three))), 'b')
        expect(new Set(titlesOf(all).map(nameKey)).size).toBe(3 + titles.length)
        expect(new Set(idsOf(all)).size).toBe(3 + titles.length)
        expect(idsOf(all).slice(0, 2)).toEqual(['a', 'b'])
        expect(idsOf(all).at(-1)).toBe('c')
      }),
    )
  })
})

function firstOf({ scenarios }: ScenarioDocument) {
  const [first] = scenarios
  if (first === undefined) throw new Error('a document has a scenario')
  return first
}

describe('scenarios of a document', () => {
  it('come from elsewhere with an id that nothing in the document’s past has', () => {
    const [own] = adopted([firstOf(three)], three, new Set(['scenario-1', 'scenario-2']))
    expect(own?.id).toBe('scenario-3')
  })

  it('stand behind the one named, or at the end', () => {
    const other = { ...firstOf(three), id: 'd' }
    expect(idsOf(withScenarios(three, [other], 'a'))).toEqual(['a', 'd', 'b', 'c'])
    expect(idsOf(withScenarios(three, [other], 'gone'))).toEqual(['a', 'b', 'c', 'd'])
  })

  it('move to a place and no further than the ends', () => {
    expect(idsOf(moveScenario(three, 'a', 2))).toEqual(['b', 'c', 'a'])
    expect(idsOf(moveScenario(three, 'c', 0))).toEqual(['c', 'a', 'b'])
    expect(idsOf(moveScenario(three, 'a', 9))).toEqual(['b', 'c', 'a'])
    expect(moveScenario(three, 'a', -1)).toBe(three)
    expect(moveScenario(three, 'gone', 1)).toBe(three)
  })

  it('are removed but for the last one', () => {
    const one = withoutScenario(withoutScenario(three, 'a'), 'c')
    expect(idsOf(one)).toEqual(['b'])
    expect(withoutScenario(one, 'b')).toBe(one)
  })

  it('are compared with the baseline again where the base of the comparison goes', () => {
    const compared = compareWith(three, 'b')
    expect(withoutScenario(compared, 'b').base).toBeNull()
    expect(withoutScenario(compared, 'a').base).toBe('b')
  })

  it('leave the hand to the next one, to the one before at the end', () => {
    expect([neighbourOf(three, 'a'), neighbourOf(three, 'b'), neighbourOf(three, 'c')]).toEqual([
      'b',
      'c',
      'b',
    ])
  })

  it('say who made them and why', () => {
    const described = describeScenario(three, 'b', { description: 'Vì sao', author: 'Sở Tài chính' })
    expect(described.scenarios[1]).toMatchObject({ description: 'Vì sao', author: 'Sở Tài chính' })
    expect(described.scenarios[0]).toBe(three.scenarios[0])
  })

  it('hold none of the letters that nobody sees, whatever was pasted', () => {
    const pasted = { description: ' Vì\u202e sao\r\nNhư\u0007 thế ', author: 'Sở\u200b\tTài chính\ud800' }
    expect(describeScenario(three, 'b', pasted).scenarios[1]).toMatchObject({
      description: 'Vì sao\nNhư thế',
      author: 'Sở Tài chính',
    })
  })
})
