import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FaultError } from '../../../shared/faults.ts'
import { hidesLetters } from '../../../shared/hidden-letters.ts'
import { LIMITS, type ScenarioDocument } from '../../../shared/scenario/document.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { readScenarioText } from '../../../shared/scenario/read.ts'
import type { Stamp } from '../../../shared/scenario/stamp.ts'
import { chartModes, priceBases } from '../../../shared/scenario/view.ts'
import { writeScenario } from '../../../shared/scenario/write.ts'
import { SAMPLE } from './sample.ts'

const sample = (): ScenarioDocument => readScenarioText(SAMPLE, 'sample').document

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter(value => !Object.is(value, -0))
const year = fc.integer({ min: 1900, max: 2200 })
const title = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map(text => text.trim())
  .filter(text => text !== '' && !hidesLetters(text))
const id = fc.stringMatching(/^[a-z][a-z0-9_-]{0,20}$/)
const itemId = fc.stringMatching(/^[a-z]{1,8}(\[[a-z]{1,8}(,[a-z]{1,8})?\])?$/)
const ownNames = ['constructor', 'prototype']
const path: fc.Arbitrary<LeverPath> = fc.oneof(
  fc.record({ shape: fc.constant('constant' as const), value: number }),
  fc.record({ shape: fc.constant('step' as const), year, value: number }),
  fc.record({ shape: fc.constant('ramp' as const), from: year, to: year, value: number }),
  fc.record({ shape: fc.constant('s_curve' as const), from: year, to: year, value: number }),
  fc.record({ shape: fc.constant('growth' as const), from: year, rate: number }),
  fc.record({ shape: fc.constant('points' as const), points: fc.dictionary(year.map(String), number) }),
)
const note = fc.string({ unit: 'grapheme', maxLength: 60 })
const ownFormula = fc.oneof(
  fc.record({
    kind: fc.constant('indicator' as const),
    id: fc.constantFrom('own_one', 'own_per_head'),
    label: title,
    unit: fc.constantFrom('1', 'billion VND'),
    formula: fc.constantFrom('a + b', 'spend[culture]/pop'),
    note,
  }),
  fc.record({
    kind: fc.constant('indicator' as const),
    id: fc.constantFrom('own_growth'),
    label: title,
    unit: fc.constant('1'),
    formula: fc.constant('a/prev(a) - 1'),
    start: fc.constantFrom('0.06', 'x*2'),
    note,
  }),
  fc.record({
    kind: fc.constant('changed' as const),
    id: itemId,
    formula: fc.constantFrom('a + b', 'prev(x)*1.5'),
    note,
  }),
)
const scenario = fc.record({
  id,
  title,
  description: fc.string({ unit: 'grapheme', maxLength: 200 }),
  author: fc.string({ unit: 'grapheme', maxLength: 40 }),
  levers: fc.dictionary(itemId, path),
  parameters: fc.dictionary(itemId, number),
  formulas: fc.array(ownFormula, { maxLength: 3 }),
  locked: fc.uniqueArray(itemId, { maxLength: 4 }),
})
const chart = fc.record({
  variable: itemId,
  breakdown: fc.option(itemId),
  form: fc.constantFrom('stacked' as const, 'multiples' as const),
  benchmarks: fc.boolean(),
})
const text = fc.string({ unit: 'grapheme', maxLength: 60 })
const step = fc.record({
  id,
  sentence: text,
  notes: text,
  view: fc.record({
    scenario: id,
    shown: fc.array(id, { maxLength: 6 }),
    year,
    chart,
    card: fc.option(fc.record({ variable: itemId, target: fc.option(itemId) })),
    mode: fc.constantFrom(...chartModes),
    basis: fc.constantFrom(...priceBases),
    bands: fc.boolean(),
  }),
})
const executed = fc.record({ item: itemId, year, value: number, source: text })
const frozen = fc.record({
  at: fc.constant('2026-11-26T08:00:00.000Z'),
  program: fc.constant('0.1.0'),
  model: fc.record({ id, version: fc.constant('0.2'), hash: id }),
  data: fc.constant('2026-02'),
  title,
  levers: fc.dictionary(itemId, path),
  parameters: fc.dictionary(itemId, number),
  executed: fc.array(executed, { maxLength: 2 }),
  baseYear: year,
  outputs: fc.dictionary(itemId, fc.array(number, { maxLength: 3 })),
  checks: fc.array(fc.record({ id, held: fc.boolean() }), { maxLength: 2 }),
  flags: fc.array(fc.record({ id, years: fc.array(year, { maxLength: 2 }) }), { maxLength: 2 }),
  targets: fc.array(
    fc.record({ id, value: number, met: fc.boolean(), gap: number, firstMet: fc.option(year) }),
    { maxLength: 2 },
  ),
  hash: fc.constant('a'.repeat(64)),
})
const decision = fc.record({
  id,
  scenario: id,
  date: fc.constantFrom('', '2026-11-26'),
  question: text,
  hypothesis: text,
  finding: text,
  decision: text,
  dissent: text,
  people: text,
  frozen: fc.option(frozen),
  follows: fc.option(id),
})
const document: fc.Arbitrary<ScenarioDocument> = fc
  .record({
    format: fc.constant('h45' as const),
    version: fc.constant(4 as const),
    pack: fc.record({ id, version: fc.constant('1.0'), hash: id }, { requiredKeys: ['id', 'version'] }),
    id,
    title,
    notes: fc.string({ unit: 'grapheme', maxLength: 200 }),
    scenarios: fc.uniqueArray(scenario, { minLength: 1, maxLength: 4, selector: entry => entry.id }),
    base: fc.constant(null),
    views: fc.array(fc.dictionary(id, fc.oneof(number, title, fc.boolean(), fc.constant(null))), {
      maxLength: 3,
    }),
    pins: fc.array(chart, { maxLength: 3 }),
    story: fc.uniqueArray(step, { maxLength: 3, selector: entry => entry.id }),
    decisions: fc.uniqueArray(decision, { maxLength: 2, selector: entry => entry.id }),
    executed: fc.array(executed, { maxLength: 3 }),
  })
  .filter(({ views }) => views.every(view => ownNames.every(name => !Object.hasOwn(view, name))))

describe('a written scenario', () => {
  it('reads back as the same document, whatever it holds', () => {
    fc.assert(
      fc.property(document, written => {
        expect(readScenarioText(writeScenario(written), 'a').document).toEqual(written)
      }),
      { numRuns: 500 },
    )
  })

  it('is the same bytes when it is read and written again', () => {
    fc.assert(
      fc.property(document, written => {
        const text = writeScenario(written)
        expect(writeScenario(readScenarioText(text, 'a').document)).toBe(text)
      }),
    )
  })

  it('does not depend on the order in which levers were touched', () => {
    fc.assert(
      fc.property(document, written => {
        const turned = {
          ...written,
          scenarios: written.scenarios.map(entry => ({
            ...entry,
            levers: Object.fromEntries(Object.entries(entry.levers).reverse()),
          })),
        }
        expect(writeScenario(turned)).toBe(writeScenario(written))
      }),
    )
  })

  it('has one lever on a line and ends its last line', () => {
    const text = writeScenario(sample())
    expect(text).toContain(
      '        "growth": { "shape": "constant", "value": 0.02 },\n' +
        '        "share[parks]": { "shape": "points", "points": { "2026": 0.3, "2030": 0.5 } }\n',
    )
    expect(text.endsWith('}\n')).toBe(true)
  })

  it('keeps line separators inside texts as they are', () => {
    const notes = 'one\u2028two\nthree'
    expect(readScenarioText(writeScenario({ ...sample(), notes }), 'a').document.notes).toBe(notes)
  })

  it.each([
    ['a number that is none', Number.NaN, 'scenario.field-type'],
    ['an infinite number', Number.POSITIVE_INFINITY, 'scenario.field-type'],
  ])('is refused for %s', (_, value, code) => {
    const faulty = sample()
    const [one] = faulty.scenarios
    if (one !== undefined) one.levers.growth = { shape: 'constant', value }
    expect(codesOf(() => writeScenario(faulty))).toEqual([code])
  })

  it('is refused for what could not be read back', () => {
    expect(codesOf(() => writeScenario({ ...sample(), title: '\ud800' }))).toEqual([
      'scenario.json-broken-letter',
    ])
    expect(codesOf(() => writeScenario({ ...sample(), base: 'none' }))).toEqual(['scenario.unknown-base'])
  })
})

function codesOf(work: () => unknown): string[] {
  try {
    work()
    return []
  } catch (error) {
    if (error instanceof FaultError) return error.faults.map(({ code }) => code)
    throw error
  }
}

describe('a stamp', () => {
  const stamp: Stamp = {
    content: 'a'.repeat(64),
    program: '0.1.0',
    pack: { version: '1.0', hash: '0123456789abcdef' },
    results: [{ scenario: 'constructor', values: { 'sh[parks]': { 2030: -0 } } }],
  }

  it('is written at the end and read back, whatever its scenarios are called', () => {
    const text = writeScenario(sample(), stamp)
    const { document, stamp: back } = readScenarioText(text, 'a')
    expect(back).toEqual({
      ...stamp,
      results: [{ scenario: 'constructor', values: { 'sh[parks]': { 2030: 0 } } }],
    })
    expect(writeScenario(document, back)).toBe(text)
    expect(Object.keys(JSON.parse(text)).at(-1)).toBe('stamp')
  })

  it('is left out where there is none', () => {
    expect(writeScenario(sample())).not.toContain('stamp')
    expect(readScenarioText(writeScenario(sample(), null), 'a').stamp).toBeNull()
  })
})

it('a document whose letters take more bytes than a file may have is not written, few as they are', () => {
  const views = Array.from({ length: 20 }, () => 'ữ'.repeat(LIMITS.bytes / 50))
  expect(() => writeScenario({ ...sample(), views })).toThrow(
    expect.objectContaining({
      faults: [{ code: 'scenario.too-large-to-write', args: { limit: LIMITS.bytes } }],
    }),
  )
})
