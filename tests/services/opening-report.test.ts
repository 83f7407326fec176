/** What a planner is told of a file that was made on another content of the model, or in an older format. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EarlierVersions } from '../../electron/services/earlier-versions.ts'
import { type ModelPrint, printOf } from '../../electron/services/model-print.ts'
import { ModelPrints } from '../../electron/services/model-prints.ts'
import { openModel, type RunningModel } from '../../electron/services/running-model.ts'
import { ScenarioFiles } from '../../electron/services/scenario-files.ts'
import { stamper } from '../../electron/services/stamps.ts'
import { sayFault } from '../../shared/locale/fault-sentences.ts'
import { LIMITS } from '../../shared/scenario/document.ts'
import { openingReport } from '../../shared/scenario/opening-report.ts'
import { writeScenario } from '../../shared/scenario/write.ts'
import { SAMPLE, sampleWith } from '../shared/scenario/sample.ts'
import { faultsFrom, TINY } from './faulty-pack.ts'

const OTHER = 'fedcba9876543210'

let running: RunningModel
let before: ModelPrint
beforeAll(async () => {
  const { model } = await openModel(TINY)
  const own = printOf(model)
  const { growth = '', ...lever } = own.lever
  before = {
    ...own,
    hash: OTHER,
    lever: { ...lever, 'share[ponds]': growth },
    parameter: { ...own.parameter, price: '{"value":1}' },
  }
  running = await openModel(TINY, hash => (hash === OTHER ? before : null))
})

const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => running.readDocument(bytesOf(text), 'a.h45')
const stamped = (text: string) => {
  const { document } = read(text)
  return writeScenario(document, stamper(running.model, '1.2.3')(document))
}
/** The sample as another content of the model of the same version would have it. */
const otherWith = (from: string, to: string) =>
  sampleWith(from, to).replace('"version": "1.0"', `"version": "1.0", "hash": "${OTHER}"`)
const codes = (faults: readonly { readonly code: string }[]) => faults.map(({ code }) => code)

describe('a file of this format and model', () => {
  it('has no report, whoever wrote it', () => {
    expect(read(SAMPLE)).toMatchObject({ report: null, isReadOnly: false, notices: [] })
    expect(read(stamped(SAMPLE))).toMatchObject({ report: null, isReadOnly: false, notices: [] })
  })

  it('is told apart from one in which a digit was changed since it was saved', () => {
    const text = stamped(SAMPLE)
    const { document, notices, report } = read(text.replace('"value": 0.02', '"value": 0.12'))
    expect(codes(notices)).toEqual(['scenario.edited-elsewhere'])
    expect(report).toBeNull()
    expect(document.scenarios[0]?.levers.growth).toEqual({ shape: 'constant', value: 0.12 })
  })

  it('is the same content however it is set out', () => {
    expect(read(JSON.stringify(JSON.parse(stamped(SAMPLE)))).notices).toEqual([])
  })

  it('is the same bytes when it is opened and saved again', () => {
    const text = stamped(SAMPLE)
    expect(stamped(text)).toBe(text)
  })
})

describe('the stamp', () => {
  it('notes program, model and the headlines at the years of their targets and at the horizon', () => {
    const stamp = JSON.parse(stamped(SAMPLE)).stamp
    const { version, hash } = running.model.identity
    expect(stamp).toMatchObject({ program: '1.2.3', pack: { version, hash } })
    expect(stamp.results.map((each: { scenario: string }) => each.scenario)).toEqual(['one', 'two'])
    expect(stamp.results[0].values['sh[parks]']['2030']).toBe(0.5)
  })

  it('leaves out a scenario that cannot be run', () => {
    const { document } = read(SAMPLE)
    const [one, two] = document.scenarios
    if (one === undefined || two === undefined) throw new Error('the sample has two scenarios')
    const levers = { growth: { shape: 'constant' as const, value: 9 } }
    const stamp = stamper(running.model, '1')({ ...document, scenarios: [{ ...one, levers }, two] })
    expect(stamp?.results.map(({ scenario }) => scenario)).toEqual(['two'])
  })

  it('holds the results of twenty scenarios at most', () => {
    const { document } = read(SAMPLE)
    const scenarios = Array.from({ length: 30 }, (_, index) => ({
      ...document.scenarios[1],
      id: `s${index}`,
      title: 'x',
    }))
    const many = read(JSON.stringify({ ...document, base: null, scenarios })).document
    expect(stamper(running.model, '1')(many)?.results).toHaveLength(20)
    expect(read(writeScenario(many, stamper(running.model, '1')(many))).notices).toEqual([])
  })
})

describe('a file of version 1', () => {
  it('is opened with a quiet remark and a report that says how it will be saved', () => {
    const { document, notices, report } = read(sampleWith('"version": 4,', '"version": 1,'))
    expect(document).toEqual(read(SAMPLE).document)
    expect(codes(notices)).toEqual(['scenario.older-format'])
    expect(report).toMatchObject({ format: { from: 1, to: 4 }, dropped: [] })
    expect(codes(report?.changed ?? [])).toEqual(['opening.stamp-added'])
  })
})

describe('a file of another content of the model', () => {
  it.each([
    ['a lever that is gone', '"growth"', '"grwoth"', 'opening.unknown-lever 12:9'],
    ['what is a parameter now', '"growth"', '"price"', 'opening.unknown-lever 12:9'],
    ['a value out of range', '"value": 0.02', '"value": 2', 'opening.lever-out-of-range 12:9'],
    ['a year behind the horizon', '"2030": 0.5', '"2031": 0.5', 'opening.lever-years 13:9'],
    [
      'a parameter that is gone',
      '"title": "Two"',
      '"title": "Two", "parameters": { "pryce": 2 }',
      'opening.unknown-parameter 16:52',
    ],
    [
      'a parameter out of bounds',
      '"title": "Two"',
      '"title": "Two", "parameters": { "price": 9 }',
      'opening.parameter-out-of-range 16:52',
    ],
  ])('is opened without %s, which is named with its place', (_, from, to, expected) => {
    const { document, report } = read(otherWith(from, to))
    expect(report?.dropped.map(({ code, at }) => `${code} ${at?.line}:${at?.column}`)).toEqual([expected])
    const [dropped] = report?.dropped ?? []
    if (dropped === undefined) throw new Error('something was dropped')
    const title = expected.includes('16:') ? '“Two”' : '“One”'
    for (const language of ['en', 'vi'] as const) expect(sayFault(dropped, language)).toContain(title)
    expect(running.simulate(document.scenarios, [])).toHaveLength(2)
  })

  it('keeps all the rest, and is then one of the running model', () => {
    const { document, report, notices } = read(otherWith('"growth"', '"grwoth"'))
    expect(Object.keys(document.scenarios[0]?.levers ?? {})).toEqual(['share[parks]'])
    expect(document.pack).toEqual(running.model.identity)
    expect(codes(notices)).toEqual(['scenario.other-data'])
    expect(report?.kept).toEqual({ scenarios: 2, levers: 1, parameters: 0, views: 0 })
    expect(openingReport.parse(report)).toEqual(report)
    expect(read(stamped(otherWith('"growth"', '"grwoth"'))).report).toBeNull()
  })

  it('has its results held against those that it recorded', () => {
    const changed = stamped(SAMPLE)
      .replaceAll(running.model.identity.hash, OTHER)
      .replace('"version": "1.0" }', `"version": "1.0", "hash": "${OTHER}" }`)
      .replace('"sh[parks]": { "2030": 0.5', '"gone": { "2030": 7 }, "sh[parks]": { "2030": 0.4')
    const { results = [] } = read(changed).report ?? {}
    const of = (scenario: string, variable: string) =>
      results.find(each => each.scenario === scenario && each.variable === variable && each.year === 2030)
    expect(of('one', 'sh[parks]')).toMatchObject({ before: 0.4, after: 0.5 })
    expect(of('one', 'gone')).toMatchObject({ before: 7, after: null })
    expect(of('two', 'sh[parks]')?.before).toBe(of('two', 'sh[parks]')?.after)
  })

  it('has no results of before where it recorded none', () => {
    const { results = [] } = read(otherWith('"One"', '"One"')).report ?? {}
    expect(results.length).toBeGreaterThan(0)
    expect(results.every(({ before: recorded, after }) => recorded === null && after !== null)).toBe(true)
  })

  it('says what differs in the model where that content has run on this machine', () => {
    expect(read(otherWith('"One"', '"One"')).report?.model).toEqual([
      { kind: 'lever', id: 'growth', change: 'added' },
      { kind: 'lever', id: 'share[ponds]', change: 'removed' },
      { kind: 'parameter', id: 'price', change: 'changed' },
    ])
    expect(read(otherWith('"One"', '"One"').replace(OTHER, '0'.repeat(16))).report?.model).toBeNull()
  })

  it('is refused where hardly anything of it fits, and no list grows without end', async () => {
    const levers = Array.from({ length: 1001 }, (_, n) => [`x${n}`, { shape: 'constant', value: 1 }])
    const text = JSON.stringify({
      ...JSON.parse(otherWith('"One"', '"One"')),
      base: null,
      scenarios: [{ id: 'a', title: 'A', levers: Object.fromEntries(levers) }],
    })
    const faults = await faultsFrom(() => read(text))
    expect(new Set(codes(faults))).toEqual(new Set(['run.unknown-lever']))
    expect(faults).toHaveLength(20)
  })

  it('does not keep anybody waiting who opens one with tens of thousands of levers', async () => {
    const levers = Array.from({ length: 50_000 }, (_, n) => `"x${n}":{"shape":"step","year":2030,"value":1}`)
    const text = otherWith('"Two"', '"Two", "levers": {}').replace('"levers": {}', `"levers": {${levers}}`)
    expect(text.length).toBeLessThan(LIMITS.bytes)
    expect(await faultsFrom(() => read(text))).toHaveLength(20)
  })

  it('is refused by the reader that leaves nothing out, as the command line and presets have it', async () => {
    const refused = await faultsFrom(() =>
      running.readWhole(bytesOf(otherWith('"growth"', '"grwoth"')), 'a.h45'),
    )
    expect(codes(refused)).toEqual(['run.unknown-lever'])
  })

  it('is refused all the same where it is no file of this model at all', async () => {
    const text = otherWith('"id": "lakeside"', '"id": "hanoi"')
    expect(codes(await faultsFrom(() => read(text)))).toEqual(['scenario.other-pack'])
  })
})

describe('on disk', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'opening-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const open = async (name: string, text: string) => {
    await writeFile(join(folder, name), text)
    const files = new ScenarioFiles({
      folder,
      readDocument: running.readDocument,
      stampOf: stamper(running.model, '1.2.3'),
      versions: new EarlierVersions({ folder: join(folder, 'versions') }),
    })
    const listed = (await files.list()).find(each => each.name === name)
    return { files, opened: await files.open(listed?.ticket ?? '') }
  }
  const newer = sampleWith('"version": 4,', '"version": 5,\n  "minReader": 2, "mood": "calm",')

  it('a file with a report stays as it is until it is saved', async () => {
    const text = otherWith('"growth"', '"grwoth"')
    const { files, opened } = await open('other.h45', text)
    expect(opened.report?.dropped).toHaveLength(1)
    expect(await readFile(join(folder, 'other.h45'), 'utf8')).toBe(text)
    await files.save({
      document: opened.document,
      to: { ticket: opened.ticket ?? '' },
      replace: false,
    })
    expect(JSON.parse(await readFile(join(folder, 'other.h45'), 'utf8'))).toMatchObject({
      pack: running.model.identity,
      stamp: { program: '1.2.3' },
    })
  })

  it('a file of a newer program is not written over, whatever the page says', async () => {
    const { files, opened } = await open('newer.h45', newer)
    expect(opened.isReadOnly).toBe(true)
    expect(codes(opened.notices)).toEqual(['scenario.newer-format'])
    const save = () =>
      files.save({ document: opened.document, to: { ticket: opened.ticket ?? '' }, replace: true })
    expect(codes(await faultsFrom(save))).toEqual(['file.made-by-newer'])
    expect(await readFile(join(folder, 'newer.h45'), 'utf8')).toBe(newer)
  })

  it('a file of a newer program is saved under another name with all that it held, and saved again there', async () => {
    const { files, opened } = await open('newest.h45', newer)
    const { document } = opened
    const saved = await files.save({ document, to: { name: 'copy' }, replace: false })
    await files.save({ document, to: { ticket: saved.ticket }, replace: false })
    const text = await readFile(join(folder, 'copy.h45'), 'utf8')
    expect(JSON.parse(text)).toMatchObject({ version: 5, minReader: 2, mood: 'calm' })
    expect(codes(read(text).notices)).toEqual(['scenario.newer-format'])
  })

  it('prints of models are kept once and found again, and nothing is found where they are damaged', async () => {
    const prints = new ModelPrints(folder)
    const own = printOf(running.model)
    expect(prints.find(own.hash)).toBeNull()
    await prints.keep(own)
    expect(prints.find(own.hash)).toEqual(own)
    await writeFile(join(folder, 'models', `${own.hash}.json`), '{"hash":')
    expect(prints.find(own.hash)).toBeNull()
    await prints.keep(own)
    expect(prints.find(own.hash)).toEqual(own)
  })

  it('a hash out of a file leads to no other file', async () => {
    await writeFile(join(folder, 'models', '..', 'secret.json'), '{}')
    expect(new ModelPrints(folder).find('../secret')).toBeNull()
  })

  it('a folder that takes no prints costs nothing', async () => {
    await writeFile(join(folder, 'taken'), '')
    const prints = new ModelPrints(join(folder, 'taken'))
    await prints.keep(before)
    expect(prints.find(before.hash)).toBeNull()
  })
})
