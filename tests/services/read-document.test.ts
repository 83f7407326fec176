import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openModel, type RunningModel } from '../../electron/services/running-model.ts'
import { writeScenario } from '../../shared/scenario/write.ts'
import { SAMPLE, sampleWith } from '../shared/scenario/sample.ts'
import { faultsFrom, placeOf, TINY } from './faulty-pack.ts'

let running: RunningModel
beforeAll(async () => {
  running = await openModel(TINY)
})

const read = (text: string) => running.readDocument(new TextEncoder().encode(text), 'a.h45')
const placed = async (text: string) =>
  (await faultsFrom(() => read(text))).map(fault => `${fault.code} ${placeOf(fault)}`)

describe('a scenario file held against the model', () => {
  it('is read without remark where it fits', () => {
    expect(read(SAMPLE).notices).toEqual([])
  })

  it.each([
    ['a lever that is not there', '"growth"', '"grwoth"', 'run.unknown-lever a.h45:12:9'],
    ['a parameter in the place of a lever', '"growth"', '"price"', 'run.parameter-as-lever a.h45:12:9'],
    ['a value out of range', '"value": 0.02', '"value": 2', 'run.lever-out-of-range a.h45:12:9'],
    ['a year of outturn', '"2026": 0.3', '"2025": 0.3', 'run.year-not-free a.h45:13:9'],
    ['a year behind the horizon', '"2030": 0.5', '"2031": 0.5', 'run.year-not-free a.h45:13:9'],
    ['no points', '"2026": 0.3, "2030": 0.5', '', 'run.no-points a.h45:13:9'],
    [
      'a parameter that is not there',
      '"title": "Two"',
      '"title": "Two", "parameters": { "pryce": 2 }',
      'run.unknown-parameter a.h45:16:52',
    ],
    ['another model', '"id": "lakeside"', '"id": "hanoi"', 'scenario.other-pack a.h45:4:19'],
  ])('is refused for %s, at its line', async (_, from, to, expected) => {
    expect(await placed(sampleWith(from, to))).toEqual([expected])
  })

  it('tells all that is wrong with all of its scenarios', async () => {
    const text = sampleWith('"growth"', '"grwoth"').replace(
      '"Two"',
      '"Two", "levers": { "x": { "shape": "step", "year": 2030, "value": 1 } }',
    )
    expect(await placed(text)).toEqual(['run.unknown-lever a.h45:12:9', 'run.unknown-lever a.h45:16:48'])
  })

  const formulas = (...each: readonly (readonly [string, string, string?])[]) =>
    `"Two", "formulas": ${JSON.stringify(
      each.map(([id, formula, start]) =>
        id.startsWith('own_')
          ? { kind: 'indicator', id, label: id, unit: 'coins', formula, start }
          : { kind: 'changed', id, formula },
      ),
    )}`

  it('is refused for formulas of its own that cannot be used, at their line, and not for those that lean on them', async () => {
    const text = formulas(['own_a', 'purze'], ['own_b', 'own_a*2'], ['nothing', '1'], ['own_c', 'purse/2'])
    expect(await placed(sampleWith('"Two"', text))).toEqual([
      expect.stringMatching(/^own.unknown-name a.h45:16:/),
      expect.stringMatching(/^own.unknown-variable a.h45:16:/),
    ])
  })

  it('leaves out formulas that another version cannot use with those that lean on them, and tells each once', () => {
    const text = formulas(
      ['own_b', 'own_a*2'],
      ['own_a', 'purze'],
      ['purse', 'prev(purse)'],
      ['own_c', 'purse'],
      ['own_d', 'prev(own_d)', 'own_b'],
    )
    const { document, report } = read(
      sampleWith('"Two"', text).replace('"version": "1.0"', '"version": "0.9"'),
    )
    expect(document.scenarios[1]?.formulas.map(({ id }) => id)).toEqual(['purse', 'own_c'])
    expect(report?.dropped.map(({ code, args }) => [code, args.own])).toEqual([
      ['opening.own-formula', 'own_a'],
      ['opening.own-formula', 'own_b'],
      ['opening.own-formula', 'own_d'],
    ])
  })

  it('tells no more than twenty of hundreds of mistakes', async () => {
    const levers = Array.from({ length: 500 }, (_, index) => [`x${index}`, { shape: 'constant', value: 1 }])
    const text = `"Two", "levers": ${JSON.stringify(Object.fromEntries(levers))}`
    expect(await placed(sampleWith('"Two"', text))).toHaveLength(20)
  })

  it.each([
    ['another version', '"version": "1.0"', '"version": "0.9"', 'scenario.other-version'],
    ['other data', '"version": "1.0"', '"version": "1.0", "hash": "0123456789abcdef"', 'scenario.other-data'],
  ])('is only remarked on for %s of the model', (_, from, to, code) => {
    expect(read(sampleWith(from, to)).notices).toMatchObject([{ code }])
  })

  it('with the hash of the running model is read without remark', () => {
    const hash = `"version": "1.0", "hash": "${running.catalogue.model.hash}"`
    expect(read(sampleWith('"version": "1.0"', hash)).notices).toEqual([])
  })
})

describe('executed values of a file', () => {
  const withValue = (value: string) =>
    sampleWith('"base": "one"', `"base": "one",\n  "executed": [\n    ${value}\n  ]`)

  it('are read and written again as they are', () => {
    const text = withValue('{ "item": "wood", "year": 2026, "value": 2500, "source": "Ranger" }')
    const { document, notices } = read(text)
    expect(notices).toEqual([])
    expect(document.executed).toEqual([{ item: 'wood', year: 2026, value: 2500, source: 'Ranger' }])
    expect(read(writeScenario(document, null)).document).toEqual(document)
  })

  it.each([
    ['of an unknown item', '{ "item": "would", "year": 2026, "value": 1 }', 'executed.unknown-item'],
    ['of a year of outturn', '{ "item": "wood", "year": 2025, "value": 1 }', 'executed.year'],
    ['out of a lever’s range', '{ "item": "growth", "year": 2026, "value": 1 }', 'executed.out-of-range'],
  ])('%s are refused at their line', async (_, value, code) => {
    expect(await placed(withValue(value))).toEqual([expect.stringMatching(`^${code} a.h45:20:`)])
  })

  it('that the model cannot take are left out of a file of another version, and told', () => {
    const text = withValue('{ "item": "would", "year": 2026, "value": 1 }').replace('"1.0"', '"0.9"')
    const { document, report } = read(text)
    expect(document.executed).toEqual([])
    expect(report?.dropped).toMatchObject([{ code: 'opening.executed-value', args: { item: 'would' } }])
  })

  it('move what a run of the file answers, and its headlines', () => {
    const { document } = read(withValue('{ "item": "purse", "year": 2026, "value": 5000 }'))
    const [scenario] = document.scenarios
    if (scenario === undefined) throw new Error('the sample has scenarios')
    const [answer] = running.simulate([scenario], ['purse'], document.executed)
    expect(answer?.run.series.purse?.slice(2, 4)).toEqual([5000, 5000 * (1 + 0.02)])
    expect(answer?.reference.purse?.[2]).toBe(5000)
    const [before] = running.simulate([scenario], ['purse'])
    expect(before?.run.series.purse?.[2]).not.toBe(5000)
  })
})

describe('the running model', () => {
  it('has its presets in the order of the pack', () => {
    expect(running.presets.map(({ id }) => id)).toEqual(running.catalogue.presets.map(({ id }) => id))
  })

  it('runs a preset beside its reference, which policy does not move', () => {
    const [plain, greener] = running.simulate(
      running.presets.flatMap(({ scenarios }) => scenarios),
      ['sh[parks]'],
    )
    expect(greener?.run.series['sh[parks]']?.at(-1)).toBe(0.5)
    expect(greener?.reference).toEqual(plain?.run.series)
  })

  it('has every fact by its id', () => {
    expect(running.facts.get('T-02')?.indicator).toBe('Purse')
  })
})

describe('the documentation of the scenario file', () => {
  it('shows a file that the program opens', async () => {
    const root = join(import.meta.dirname, '../..')
    const text = await readFile(join(root, 'docs/scenario-file.md'), 'utf8')
    const example = /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? ''
    const hanoi = await openModel(join(root, 'seeds'))
    expect(hanoi.readDocument(new TextEncoder().encode(example), 'example').notices).toEqual([])
  })
})
