import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differencesOf } from '../../../shared/scenario/differences.ts'
import {
  FORMAT,
  type Scenario,
  type ScenarioDocument,
  scenarioDocument,
  VERSION,
} from '../../../shared/scenario/document.ts'
import { anyPath } from './any-path.ts'

const plain = (id: string, changes: Partial<Scenario> = {}) => ({ id, title: `Title ${id}`, ...changes })

function documentOf(scenarios: readonly object[], changes: Partial<ScenarioDocument> = {}): ScenarioDocument {
  const pack = { id: 'small', version: '1' }
  return scenarioDocument.parse({
    ...{ format: FORMAT, version: VERSION, pack, id: 'd', title: 'File', scenarios },
    ...changes,
  })
}

const text = fc.constantFrom('', 'Một', 'Hai')
const keys = fc.constantFrom('a', 'b', 'c')
const anyScenario = fc.record({
  title: fc.constantFrom('Một', 'Hai'),
  description: text,
  author: text,
  levers: fc.dictionary(keys, anyPath({ firstFreeYear: 2026, horizon: 2030 })),
  parameters: fc.dictionary(keys, fc.constantFrom(1, 2)),
  locked: fc.uniqueArray(keys),
})
const anyDocument = fc
  .record({
    title: fc.constantFrom('Một', 'Hai'),
    notes: text,
    scenarios: fc
      .uniqueArray(fc.constantFrom('1', '2', '3', '4'), { minLength: 1 })
      .chain(ids => fc.tuple(...ids.map(id => anyScenario.map(scenario => ({ ...scenario, id }))))),
    base: fc.constantFrom(null, '1', '2'),
    views: fc.array(fc.constantFrom('one', 'two'), { maxLength: 2 }),
    version: fc.constantFrom('1', '2'),
  })
  .map(({ version, scenarios, ...rest }) =>
    documentOf(scenarios, { ...rest, pack: { id: 'small', version } }),
  )

/** What a document holds, as one text in which the order of keys and locks is no difference. */
function contentOf({ id: _, scenarios, ...document }: ScenarioDocument): string {
  const sorted = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value)
          .sort(([a], [b]) => a.localeCompare(b))
          .map(([key, inner]) => [key, sorted(inner)])
      : value
  const inOrder = scenarios.map(each => sorted({ ...each, locked: each.locked.toSorted() }))
  return JSON.stringify([sorted(document), inOrder])
}

describe('the differences of two documents', () => {
  it('are none exactly where both hold the same', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (one, other) => {
        const copy = structuredClone(one)
        expect(differencesOf(one, { ...copy, id: 'another' })).toEqual([])
        expect(differencesOf(one, other).length === 0).toBe(contentOf(one) === contentOf(other))
      }),
    )
  })

  it('see one change of anything', () => {
    const document = documentOf([plain('1', { locked: ['a'] }), plain('2'), plain('3')])
    fc.assert(
      fc.property(anyScenario, scenario => {
        const after = documentOf([{ ...scenario, id: '1' }, plain('2'), plain('3')])
        expect(differencesOf(document, after).length === 0).toBe(contentOf(document) === contentOf(after))
      }),
    )
  })

  it('say of a lever and a parameter from where to where, null being the default', () => {
    const ramp = { shape: 'ramp', from: 2025, to: 2030, value: 0.06 } as const
    const before = documentOf([plain('1', { levers: { b: ramp }, parameters: { p: 2 } })])
    const after = documentOf([plain('1', { levers: { a: ramp, b: { ...ramp, value: 0.07 } } })])
    const which = { scenario: '1', title: 'Title 1' }
    expect(differencesOf(before, after)).toEqual([
      { ...which, kind: 'lever', lever: 'a', from: null, to: ramp },
      { ...which, kind: 'lever', lever: 'b', from: ramp, to: { ...ramp, value: 0.07 } },
      { ...which, kind: 'parameter', parameter: 'p', from: 2, to: null },
    ])
  })

  it('follow a scenario by its id through a new name', () => {
    const after = documentOf([{ id: '1', title: 'Another' }])
    expect(differencesOf(documentOf([plain('1')]), after)).toEqual([
      { kind: 'renamed', scenario: '1', title: 'Another', from: 'Title 1', to: 'Another' },
    ])
  })

  it('say of one scenario that was moved over others that it was, and of the others nothing', () => {
    const before = documentOf(['1', '2', '3', '4'].map(id => plain(id)))
    const after = documentOf(['2', '3', '4', '1'].map(id => plain(id)))
    expect(differencesOf(before, after)).toEqual([{ kind: 'moved', scenario: '1', title: 'Title 1' }])
  })

  it('say of an added scenario all that it changes, and of a removed one that it is gone', () => {
    const after = documentOf([plain('2', { locked: ['a'], author: 'Lan' })])
    const added = { scenario: '2', title: 'Title 2' }
    expect(differencesOf(documentOf([plain('1')]), after)).toEqual([
      { ...added, kind: 'added' },
      { ...added, kind: 'author', from: '', to: 'Lan' },
      { ...added, kind: 'lock', lever: 'a', isLocked: true },
      { kind: 'removed', scenario: '1', title: 'Title 1' },
    ])
  })

  it('name the scenario with which the others are compared by its title', () => {
    const scenarios = [plain('1'), plain('2')]
    expect(differencesOf(documentOf(scenarios), documentOf(scenarios, { base: '2' }))).toEqual([
      { kind: 'base', from: null, to: 'Title 2' },
    ])
  })

  it('say that what only a newer program understands is other', () => {
    const newer = { version: 9, minReader: 1, fields: { mood: 'calm' }, scenarios: [] }
    const scenarios = [plain('1')]
    expect(differencesOf(documentOf(scenarios), documentOf(scenarios, { newer }))).toEqual([
      { kind: 'newer' },
    ])
  })

  it('tell another content of the model from another version of it', () => {
    const scenarios = [plain('1')]
    const pack = { id: 'small', version: '1', hash: 'ab' }
    expect(differencesOf(documentOf(scenarios), documentOf(scenarios, { pack }))).toEqual([
      { kind: 'pack', from: '1', to: '1' },
    ])
  })
})
