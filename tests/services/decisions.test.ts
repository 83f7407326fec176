/** Freezing what a decision rests on, and computing it again: what holds is confirmed, what does not is told with both numbers. */

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { freeze } from '../../electron/services/decisions/freeze.ts'
import { verify } from '../../electron/services/decisions/verify.ts'
import { openModel, type RunningModel } from '../../electron/services/running-model.ts'
import { frozenSeries } from '../../shared/reading/frozen-series.ts'
import { decision, type FrozenEvidence, frozenEvidence } from '../../shared/scenario/decision.ts'
import { type FrozenDecision, isFrozen } from '../../shared/scenario/decision-chain.ts'
import { type ScenarioDocument, scenarioDocument } from '../../shared/scenario/document.ts'
import { readScenarioText } from '../../shared/scenario/read.ts'
import { isConfirmed, MOST_DIFFERENCES } from '../../shared/scenario/verification.ts'
import { writeScenario } from '../../shared/scenario/write.ts'
import { faultsFrom, TINY, tinyWith } from './faulty-pack.ts'

const MOMENT = { program: '1.2.3', at: '2026-11-26T08:00:00.000Z' }

let tiny: RunningModel
beforeAll(async () => {
  tiny = await openModel(TINY)
})

const minutes = {
  id: 'd1',
  scenario: 'greener',
  date: '2026-11-26',
  question: 'Trồng thêm cây?',
  hypothesis: 'Ữ ỗ ặ Đ',
  finding: 'Đạt 2030.',
  decision: 'Trồng.',
  dissent: 'Đường sá cần tiền hơn.',
  people: 'Bà An, ông Bình',
}

/** A file of the tiny pack with one open record, and trees among what is followed. */
function fileWith(levers: unknown = { 'share[parks]': { shape: 'constant', value: 0.4 } }): ScenarioDocument {
  return scenarioDocument.parse({
    format: 'h45',
    version: 4,
    pack: { id: 'lakeside', version: '1.0' },
    id: 'file',
    title: 'File',
    scenarios: [{ id: 'greener', title: 'Xanh hơn', levers }],
    decisions: [minutes],
    executed: [{ item: 'wood', year: 2026, value: 2100, source: 'Đếm' }],
  })
}

async function frozenRecord(model: RunningModel = tiny, document = fileWith()): Promise<FrozenDecision> {
  return { ...decision.parse(minutes), frozen: await freeze(model, document, 'd1', MOMENT) }
}

function altered(record: FrozenDecision, change: (frozen: FrozenEvidence) => FrozenEvidence): FrozenDecision {
  return { ...record, frozen: change(record.frozen) }
}

const codes = async (work: () => unknown) => (await faultsFrom(work)).map(({ code }) => code)

describe('a record that is frozen', () => {
  it('keeps inputs, results, judgements, the model, the data, the program and the moment', async () => {
    const { frozen } = await frozenRecord()
    expect(frozen).toMatchObject({
      ...MOMENT,
      model: tiny.catalogue.model,
      data: '2026-01',
      title: 'Xanh hơn',
      levers: { 'share[parks]': { shape: 'constant', value: 0.4 } },
      parameters: {},
      executed: [{ item: 'wood', year: 2026, value: 2100, source: 'Đếm' }],
      baseYear: 2024,
    })
    expect(Object.keys(frozen.outputs)).toEqual([
      'cut',
      'purse',
      'sh[parks]',
      'sh[roads]',
      'spend[parks]',
      'spend[roads]',
      'wood',
    ])
    const [{ run } = { run: null }] = tiny.simulate(
      fileWith().scenarios,
      Object.keys(frozen.outputs),
      fileWith().executed,
    )
    expect(frozen.outputs).toEqual(run?.series)
    expect([frozen.checks, frozen.flags, frozen.targets]).toEqual([run?.checks, run?.flags, run?.targets])
    expect(frozenEvidence.parse(frozen)).toEqual(frozen)
  })

  it('is confirmed when it is computed again, in this process and out of a file', async () => {
    const record = await frozenRecord()
    expect(await verify(tiny, record)).toEqual({
      isIntact: true,
      model: tiny.catalogue.model,
      data: '2026-01',
      isSameModel: true,
      isSameData: true,
      recomputed: { kind: 'same' },
    })
    const text = writeScenario({ ...fileWith(), decisions: [record] })
    const back = readScenarioText(text, 'a').document
    expect(writeScenario(back)).toBe(text)
    const [again] = back.decisions.filter(isFrozen)
    expect(again && isConfirmed(await verify(tiny, again))).toBe(true)
  })

  it('has another seal as soon as one digit, letter or judgement of it is another', async () => {
    const record = await frozenRecord()
    const numbers = Object.entries(record.frozen.outputs).flatMap(([id, values]) =>
      values.map((_, index) => ({ id, index })),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...numbers),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        async (at, value) => {
          const changed = altered(record, frozen => ({
            ...frozen,
            outputs: {
              ...frozen.outputs,
              [at.id]: (frozen.outputs[at.id] ?? []).with(at.index, value),
            },
          }))
          const isSame = record.frozen.outputs[at.id]?.[at.index] === value
          expect((await verify(tiny, changed)).isIntact).toBe(isSame)
        },
      ),
      { numRuns: 50 },
    )
    const words = ['date', 'question', 'hypothesis', 'finding', 'decision', 'dissent', 'people'] as const
    for (const part of words)
      expect((await verify(tiny, { ...record, [part]: `${record[part]}.` })).isIntact, part).toBe(false)
    const others = [
      altered(record, frozen => ({ ...frozen, at: '2026-11-27T08:00:00.000Z' })),
      altered(record, frozen => ({ ...frozen, parameters: { price: 2 } })),
      altered(record, frozen => ({
        ...frozen,
        targets: frozen.targets.map(each => ({ ...each, met: !each.met })),
      })),
      altered(record, ({ outputs: { wood: _, ...outputs }, ...frozen }) => ({ ...frozen, outputs })),
    ]
    for (const other of others) expect((await verify(tiny, other)).isIntact).toBe(false)
  })

  it('tells a digit that a hand flipped with what stands there and what comes out', async () => {
    const record = altered(await frozenRecord(), frozen => ({
      ...frozen,
      outputs: { ...frozen.outputs, purse: (frozen.outputs.purse ?? []).with(0, 1001) },
    }))
    const verification = await verify(tiny, record)
    expect(verification.isIntact).toBe(false)
    expect(verification.recomputed).toEqual({
      kind: 'other',
      numbers: [{ variable: 'purse', year: 2024, frozen: 1001, now: 1000 }],
      count: 1,
      judgements: [],
    })
  })

  it('tells a changed parameter of the model by its figures, the largest difference first', async () => {
    const record = await frozenRecord()
    const dearer = await openModel(await tinyWith('model/green.yaml', 'value: 2', 'value: 2.5'))
    const verification = await verify(dearer, record)
    expect(verification).toMatchObject({ isIntact: true, isSameModel: false, isSameData: true })
    const { recomputed } = verification
    if (recomputed.kind !== 'other') throw new Error(`it came out ${recomputed.kind}`)
    expect(recomputed.numbers.every(({ variable }) => variable === 'wood')).toBe(true)
    // The base year, and the year that is known, are what they were.
    expect(recomputed.count).toBe(5)
    const [first] = recomputed.numbers
    const [run] = dearer
      .simulate(fileWith().scenarios, ['wood'], fileWith().executed)
      .map(answer => answer.run)
    expect(first?.frozen).toBe(record.frozen.outputs.wood?.[(first?.year ?? 0) - 2024])
    expect(first?.now).toBe(run?.series.wood?.[(first?.year ?? 0) - 2024])
    const apart = recomputed.numbers.map(
      ({ frozen, now }) => Math.abs((frozen ?? 0) - (now ?? 0)) / (frozen ?? 1),
    )
    expect(apart).toEqual(apart.toSorted((a, b) => b - a))
  })

  it('is confirmed on a model that only says more', async () => {
    const later = await openModel(await tinyWith('pack.yaml', '"2026-01"', '"2026-06"'))
    const verification = await verify(later, await frozenRecord())
    expect(verification).toMatchObject({ isSameModel: true, isSameData: false, data: '2026-06' })
    expect(isConfirmed(verification)).toBe(true)
  })

  it('tells what is judged otherwise, though no figure is', async () => {
    const stricter = await openModel(await tinyWith('targets.yaml', 'value: 0.28', 'value: 0.45'))
    expect((await verify(stricter, await frozenRecord())).recomputed).toEqual({
      kind: 'other',
      numbers: [],
      count: 0,
      judgements: ['parks_share'],
    })
  })

  it('tells figures that the model has no more, and no more of them than can be read', async () => {
    const outputs = { gone: Array.from({ length: MOST_DIFFERENCES + 9 }, () => 1) }
    const record = altered(await frozenRecord(), frozen => ({ ...frozen, outputs }))
    const { recomputed } = await verify(tiny, record)
    if (recomputed.kind !== 'other') throw new Error(`it came out ${recomputed.kind}`)
    expect(recomputed.count).toBe(MOST_DIFFERENCES + 9)
    expect(recomputed.numbers).toHaveLength(MOST_DIFFERENCES)
    expect(recomputed.numbers[0]).toEqual({ variable: 'gone', year: 2024, frozen: 1, now: null })
  })

  it('says why it cannot be computed: a lever that is gone, or another model altogether', async () => {
    const lost = altered(await frozenRecord(), frozen => ({
      ...frozen,
      levers: { ...frozen.levers, ferry: { shape: 'constant', value: 1 } },
    }))
    expect((await verify(tiny, lost)).recomputed).toMatchObject({
      kind: 'impossible',
      faults: [{ code: 'run.unknown-lever', args: { lever: 'ferry' } }],
    })
    const foreign = altered(await frozenRecord(), frozen => ({
      ...frozen,
      model: { ...frozen.model, id: 'hanoi' },
    }))
    expect((await verify(tiny, foreign)).recomputed).toEqual({
      kind: 'impossible',
      faults: [{ code: 'decision.other-model', args: { frozen: 'hanoi', now: 'lakeside' } }],
    })
  })
})

describe('freezing is refused', () => {
  it('where there is no such record, it is frozen already, or its scenario is gone', async () => {
    const file = fileWith()
    expect(await codes(() => freeze(tiny, file, 'd2', MOMENT))).toEqual(['decision.no-record'])
    const again = { ...file, decisions: [await frozenRecord()] }
    expect(await codes(() => freeze(tiny, again, 'd1', MOMENT))).toEqual(['decision.frozen'])
    const gone = { ...file, decisions: [decision.parse({ ...minutes, scenario: 'other' })] }
    expect(await codes(() => freeze(tiny, gone, 'd1', MOMENT))).toEqual(['decision.no-scenario'])
  })

  it('with every reason why the scenario cannot be run', async () => {
    const file = fileWith({
      'share[parks]': { shape: 'constant', value: 5 },
      ferry: { shape: 'constant', value: 1 },
    })
    expect(await codes(() => freeze(tiny, file, 'd1', MOMENT))).toEqual([
      'run.lever-out-of-range',
      'run.unknown-lever',
    ])
  })
})

describe('a file of frozen records', () => {
  it('is refused where evidence has a gap, another form or no seal, with the place', async () => {
    const record = await frozenRecord()
    const text = writeScenario({ ...fileWith(), decisions: [record] })
    const damages: [string, string][] = [
      ['"purse": [1000,', '"purse": [null,'],
      ['"purse": [1000,', '"purse": ["1000",'],
      [`"hash": "${record.frozen.hash}"`, '"hash": "0"'],
      ['"baseYear": 2024', '"baseYear": "now"'],
    ]
    for (const [from, to] of damages) {
      expect(text.split(from)).toHaveLength(2)
      const faults = await faultsFrom(() => readScenarioText(text.replace(from, to), 'a.h45'))
      expect(faults[0]?.code).toMatch(/^scenario\.field-/)
      expect(faults[0]?.at?.line).toBeGreaterThan(1)
    }
  })

  it('is refused where two records go by one id', async () => {
    const record = decision.parse(minutes)
    const text = JSON.stringify({ ...fileWith(), decisions: [record, record] })
    expect(await codes(() => readScenarioText(text, 'a.h45'))).toEqual(['decision.repeated-id'])
  })

  it('holds a hundred of them with the longest texts and the strangest letters', async () => {
    const words = `${'ữ ỗ ặ Đ \u202e<script>"\\\n'.repeat(2000)}`.slice(0, 20_000)
    const open = { ...decision.parse({ ...minutes, question: words, dissent: words }) }
    const file = { ...fileWith(), decisions: [open] }
    const record = { ...open, frozen: await freeze(tiny, file, 'd1', MOMENT) }
    const decisions = Array.from({ length: 100 }, (_, index) => ({ ...record, id: `d${index + 1}` }))
    const back = readScenarioText(writeScenario({ ...file, decisions }), 'a').document
    expect(back.decisions).toEqual(decisions)
    const [first] = back.decisions.filter(isFrozen)
    expect(first && (await verify(tiny, first)).isIntact).toBe(true)
  })
})

describe('what is kept with a decision', () => {
  it('are the headlines, targets, budget lines, boards, prices and observed series of the shipped pack, and pinned charts', async () => {
    const { catalogue } = await openModel('seeds')
    const file = fileWith()
    const kept = frozenSeries(catalogue, {
      ...file,
      pins: [{ variable: 'spend_total', breakdown: null, form: 'stacked', benchmarks: false }],
      executed: [{ item: 'no such', year: 2026, value: 1, source: '' }],
    })
    const known = new Set(catalogue.variables.map(({ id }) => id))
    expect(kept.every(id => known.has(id))).toBe(true)
    expect(kept).toEqual([...new Set(kept)].sort())
    for (const id of ['culture_share_exec', 'plan[culture]', 'sh[infra]', 'price_grdp', 'pop', 'spend_total'])
      expect(kept).toContain(id)
    for (const { variable } of catalogue.targets) expect(kept).toContain(variable)
    // A hundred records with them stay a file that is saved at once.
    expect(kept.length).toBeLessThan(150)
  })
})
