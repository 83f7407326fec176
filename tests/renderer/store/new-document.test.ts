import { describe, expect, it } from 'vitest'
import { emptyDocument, isPristine, namedAfter, retitled } from '../../../renderer/store/new-document.ts'
import { adopted, withScenarios } from '../../../renderer/store/scenario-edits.ts'
import type { ScenarioDocument } from '../../../shared/scenario/document.ts'
import { catalogue, documentOf } from '../fake-client.ts'

const empty = emptyDocument(catalogue, 'vi')
const titlesOf = ({ scenarios }: ScenarioDocument) => scenarios.map(({ title }) => title)
const withCopy = withScenarios(empty, adopted(empty.scenarios, empty, new Set(['scenario-1'])), 'scenario-1')

describe('a document without anything to lose', () => {
  it('is the one that nobody named, changed or described, in either language', () => {
    expect(isPristine(empty)).toBe(true)
    expect(isPristine(emptyDocument(catalogue, 'en'))).toBe(true)
  })

  it('is none that has a name, a change, a description or a second scenario', () => {
    const [only] = empty.scenarios
    if (only === undefined) throw new Error('a document has a scenario')
    const with_ = (change: Partial<typeof only>) => ({ ...empty, scenarios: [{ ...only, ...change }] })
    expect(isPristine(documentOf('Phương án'))).toBe(false)
    expect(isPristine(with_({ title: 'Phương án' }))).toBe(false)
    expect(isPristine(with_({ levers: { a: { shape: 'constant', value: 1 } } }))).toBe(false)
    expect(isPristine(with_({ author: 'Sở Tài chính' }))).toBe(false)
    expect(isPristine({ ...empty, notes: 'ghi chú' })).toBe(false)
    expect(isPristine(withCopy)).toBe(false)
  })
})

describe('the name of a file', () => {
  it('becomes that of a document that nobody named, and of its scenario where it is the only one', () => {
    const named = namedAfter(empty, 'Kế hoạch.h45')
    expect([named.title, ...titlesOf(named)]).toEqual(['Kế hoạch', 'Kế hoạch'])
    const both = namedAfter(withCopy, 'Kế hoạch.h45')
    expect([both.title, ...titlesOf(both)]).toEqual(['Kế hoạch', ...titlesOf(withCopy)])
  })
})

describe('the name of a file that hides letters', () => {
  it('is taken without them, and not at all where nothing else is in it', () => {
    expect(namedAfter(empty, 'Kế\u202e\u200b hoạch\ud800.h45').title).toBe('Kế hoạch')
    expect(namedAfter(empty, '\u200b.h45')).toBe(empty)
  })
})

describe('names that nobody gave', () => {
  it('follow the language, with their numbers', () => {
    expect(titlesOf(withCopy)).toEqual(['Kịch bản mới', 'Kịch bản mới (2)'])
    const english = retitled(withCopy, 'vi', 'en')
    expect([english.title, ...titlesOf(english)]).toEqual([
      'New scenario',
      'New scenario',
      'New scenario (2)',
    ])
    expect(retitled(english, 'en', 'vi')).toEqual(withCopy)
  })

  it('never take a name that a planner gave to another scenario', () => {
    const [first, second] = withCopy.scenarios
    if (first === undefined || second === undefined) throw new Error('there are two scenarios')
    const own = { ...withCopy, scenarios: [first, { ...second, title: 'NEW SCENARIO' }] }
    expect(titlesOf(retitled(own, 'vi', 'en'))).toEqual(['Kịch bản mới', 'NEW SCENARIO'])
  })
})
