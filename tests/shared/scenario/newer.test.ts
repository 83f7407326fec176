/** Files of a newer version: refused by name, or opened with all that this version does not know carried along. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FaultError } from '../../../shared/faults.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import { scenario, scenarioFile } from '../../../shared/scenario/document.ts'
import { readScenarioFile } from '../../../shared/scenario/read.ts'
import { writeScenario } from '../../../shared/scenario/write.ts'
import { SAMPLE } from './sample.ts'

type Fields = Readonly<Record<string, unknown>>
interface Newer {
  readonly root?: Fields
  readonly first?: Fields
  readonly second?: Fields
}

const sample = JSON.parse(SAMPLE)

/** The sample as a program of version 4 writes it that breaks nothing for readers of version 2. */
function newerText({ root = {}, first = {}, second = {} }: Newer, version = 5, minReader = 2): string {
  const [one, two] = sample.scenarios
  const scenarios = [
    { ...one, ...first },
    { ...two, ...second },
  ]
  return JSON.stringify({ ...sample, version, minReader, ...root, scenarios })
}

const read = (text: string) => readScenarioFile(new TextEncoder().encode(text), 'a.h45')

function faultsOf(text: string) {
  try {
    read(text)
    return []
  } catch (error) {
    if (error instanceof FaultError) return error.faults
    throw error
  }
}

/** JSON that can stand in a file, below a name that no version has. */
const json = fc
  .jsonValue({ maxDepth: 3 })
  .map((value): unknown => JSON.parse(JSON.stringify(value)))
  .filter(value => !/__proto__|constructor|prototype/.test(JSON.stringify(value)))
const unknownName = fc
  .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abcxyz_Đữ7') })
  .filter(name => !Object.hasOwn(scenarioFile.shape, name) && !Object.hasOwn(scenario.shape, name))
const fields = fc.dictionary(unknownName, json, { maxKeys: 4 })

describe('a file of a newer version', () => {
  it('that only newer readers may open is refused with both versions (B23)', () => {
    const [fault] = faultsOf(newerText({}, 5, 5))
    if (fault === undefined) throw new Error('the file was accepted')
    expect(fault).toMatchObject({ code: 'scenario.too-new', args: { version: 5, ours: 4 } })
    expect(fault.at).toBeDefined()
    expect(sayFault(fault, 'en')).toMatch(/version 5 .* version 4/)
    expect(sayFault(fault, 'vi')).toMatch(/5, .* 4/)
  })

  it('that does not say who may read it is for its own readers', () => {
    expect(faultsOf(JSON.stringify({ ...sample, version: 5 }))).toMatchObject([{ code: 'scenario.too-new' }])
  })

  it('opens where it may be read, with what this version knows of it', () => {
    const { document, version } = read(newerText({ root: { mood: 'calm' }, second: { colour: [1, 2] } }))
    expect(version).toBe(5)
    expect(document).toMatchObject({ version: 4, title: 'Hồ xanh' })
    expect(document.newer).toEqual({
      version: 5,
      minReader: 2,
      fields: { mood: 'calm' },
      scenarios: [{ id: 'two', fields: { colour: [1, 2] } }],
    })
  })

  it('keeps all that this version does not know when it is written under another name (B24)', () => {
    fc.assert(
      fc.property(fields, fields, fields, fc.integer({ min: 5, max: 9 }), (root, first, second, version) => {
        const text = writeScenario(read(newerText({ root, first, second }, version)).document)
        const written = JSON.parse(text)
        expect(written).toMatchObject({ version, minReader: 2, ...root })
        expect(written.scenarios[0]).toMatchObject(first)
        expect(written.scenarios[1]).toMatchObject(second)
        expect(writeScenario(read(text).document)).toBe(text)
      }),
      { numRuns: 200 },
    )
  })

  it('keeps them beside what the planner changed, and lets go of a scenario that is gone', () => {
    const { document } = read(newerText({ root: { mood: 'calm' }, first: { a: 1 }, second: { b: 2 } }))
    const changed = { ...document, title: 'Other', base: null, scenarios: document.scenarios.slice(1) }
    const written = JSON.parse(writeScenario(changed))
    expect(written).toMatchObject({ title: 'Other', mood: 'calm' })
    expect(written.scenarios).toHaveLength(1)
    expect(written.scenarios[0]).toMatchObject({ id: 'two', b: 2 })
  })

  it('is refused by name for what is unknown deeper, where nothing could carry it', () => {
    const levers = { growth: { shape: 'constant', value: 0.02, ease: 'in' } }
    expect(faultsOf(newerText({ first: { levers } }))).toMatchObject([
      { code: 'scenario.field-unknown', args: { field: 'levers.growth.ease' } },
    ])
  })
})

describe('a file of this version', () => {
  it('has no field with the name under which newer parts are carried', () => {
    const newer = { version: 5, minReader: 2, fields: {}, scenarios: [] }
    expect(faultsOf(JSON.stringify({ ...sample, newer }))).toMatchObject([
      { code: 'scenario.field-unknown', args: { field: 'newer' } },
    ])
  })

  it('is refused for a field that no version has, at its line (B21)', () => {
    expect(faultsOf(JSON.stringify({ ...sample, mood: 'calm' }))).toMatchObject([
      { code: 'scenario.field-unknown', args: { field: 'mood' } },
    ])
  })

  it.each([undefined, '1', 1.5, -1, 0, null])('is refused for the version %s (B22)', version => {
    expect(faultsOf(JSON.stringify({ ...sample, version }))).toMatchObject([{ code: 'scenario.version' }])
  })

  it('is refused for a version that is far away, and nothing is made of it (B22)', () => {
    expect(faultsOf(JSON.stringify({ ...sample, version: 1e9 }))).toMatchObject([
      { code: 'scenario.too-new' },
    ])
  })
})
