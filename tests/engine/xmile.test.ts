/**
 * The independent check: another program reads the export, compiles it with its own compiler and works it out with its own arithmetic,
 * and has every lever and variable in every year as the engine has it.
 */

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { withExecuted } from '../../electron/engine/model/executed.ts'
import type { Model } from '../../electron/engine/model/model.ts'
import { withOwnFormulas } from '../../electron/engine/model/own-formulas.ts'
import { generateRun } from '../../electron/engine/run/generate.ts'
import { parameterValues, recordWithLevers } from '../../electron/engine/run/lever-paths.ts'
import { xmileName } from '../../electron/engine/xmile/names.ts'
import { xmileOf } from '../../electron/engine/xmile/xmile.ts'
import { modelOf } from './compile-small.ts'
import { printFormula } from './print-formula.ts'
import { randomFormula } from './random-formula.ts'
import { constant, points, scenario } from './scenarios.ts'
import { shippedModel } from './shipped-model.ts'
import { shippedPreset } from './shipped-preset.ts'
import { equation, lever, parameter } from './small-pack.ts'
import { differences, drawnScenarios, everySeries, exported, replacedBy } from './xmile-comparison.ts'
import { xmilePeer } from './xmile-peer.ts'

/** A whole model takes the other compiler some two seconds, on a busy machine several times that. */
const PATIENCE = 60_000

let model: Model
beforeAll(async () => {
  model = await shippedModel()
})

describe('the shipped model, worked out by SDEverywhere from its export', () => {
  it.each(['baseline', 'culture-first', 'health-first', 'low-growth', 'programme'])(
    'has every value of the preset %s',
    async name => {
      const preset = shippedPreset(name)
      expect(differences(model, preset, (await exported(model, preset)).run())).toEqual([])
    },
    PATIENCE,
  )

  it(
    'has every value of random levers and parameters, each from its own export',
    async () => {
      for (const drawn of drawnScenarios(model, 2, 20450701))
        expect(differences(model, drawn, (await exported(model, drawn)).run())).toEqual([])
    },
    PATIENCE,
  )

  // Compiling takes most of the time: one export is compiled, and what the exports of the others have otherwise is put into it, the
  // number of every parameter and the table of every lever. All else is the same text, as the case after it holds.
  it(
    'has every value of fifty more, their numbers and tables put into one export',
    async () => {
      const [first, ...others] = drawnScenarios(model, 51, 20450702)
      if (first === undefined) throw new Error('nothing was drawn')
      const constants = model.parameters.map(({ id }) => xmileName(id))
      const peer = await xmilePeer(
        xmileOf(model, first, 'test'),
        everySeries(model).map(xmileName),
        constants,
      )
      expect(others).toHaveLength(50)
      for (const drawn of others)
        expect(differences(model, drawn, peer.run(replacedBy(model, drawn)))).toEqual([])
    },
    PATIENCE,
  )

  it('is exported alike for all scenarios but for the numbers of parameters and the tables of levers', () => {
    const [first, second] = drawnScenarios(model, 2, 20450702).map(drawn => {
      const replaced = replacedBy(model, drawn)
      return xmileOf(model, drawn, 'test')
        .replace(/(<aux name="(\w+)">\s*<eqn>)[^<]*/g, (text, before: string, name: string) =>
          replaced.constants.has(name) ? before : text,
        )
        .replace(/(<aux name="(\w+)">\s*<eqn>TIME<\/eqn>\s*<gf>)(?:.|\s)*?<\/gf>/g, (text, before, name) =>
          replaced.tables.has(name) ? before : text,
        )
    })
    expect(second).toBe(first)
  })

  it(
    'has executed values of levers and variables, and all that follows from them',
    async () => {
      const own = withExecuted(model, [
        { item: 'share[culture]', year: 2026, value: 0.031, source: '' },
        { item: 'grdp', year: 2027, value: 1_900_000, source: '' },
        { item: 'grdp', year: 2028, value: 2_100_000, source: '' },
      ])
      const preset = shippedPreset('programme')
      const peer = await exported(own, preset)
      const theirs = peer.run()
      expect(theirs.get('grdp')?.[3]).toBe(1_900_000)
      expect(differences(own, preset, theirs)).toEqual([])
      expect(differences(model, preset, theirs).length).toBeGreaterThan(1000)
    },
    PATIENCE,
  )

  it(
    'is found to differ where one formula was changed, in it and in what follows from it, and nowhere else',
    async () => {
      const preset = shippedPreset('baseline')
      const text = xmileOf(model, preset, 'test')
      const changed = text.replace(/(<aux name="class_rural">\s*<eqn>)([^<]*)/, '$1($2)*1.00000001')
      expect(changed).not.toBe(text)
      const peer = await xmilePeer(changed, everySeries(model).map(xmileName))
      const found = differences(model, preset, peer.run())
      expect(found.length).toBeGreaterThan(0)
      expect(found.filter(each => each.startsWith('class[rural] '))).toHaveLength(model.years.length)
      expect(found.length).toBeLessThan(model.years.length * 10)
    },
    PATIENCE,
  )
})

describe('a small model, worked out by SDEverywhere from its export', () => {
  it('has every value of lags, starts, the reference run, sums and nested least and largest values', async () => {
    const plain = modelOf({
      levers: [lever({ id: 'effort', path: { 2024: 0.2, 2030: 0.6 } })],
      parameters: [parameter({ id: 'gain', value: 0.1 })],
      equations: [
        equation('stock', 'prev(stock)*(1 - gain) + effort*prev(effort)', { start: 'gain^2/3' }),
        equation('since', 'stock/start(stock) - start(effort)'),
        equation('beyond', 'prev(stock) - ref(prev(stock))', { start: 0 }),
        equation('echo', 'ref(beyond) + ref(stock) + ref(growth)'),
        equation('late', 'prev(ref(late)) + ref(start(stock)) + year - t_idx', { start: 2 }),
        equation('bounded', 'min(stock, effort, 0.3) - max(-stock, -(0.1 + t_idx), t_idx - 2, -1)'),
        equation('signs', '-stock^2 - (-stock)^2 + 2^-1*(3 - (2 - effort)) - 12/(3*stock)/2'),
        equation('roots', 'sqrt(abs(stock - 5)) + exp(-effort) + log(1 + stock)'),
        equation('ordered', 'before(plan[line]) + sum(plan[line]*2, line)', { over: ['line'] }),
      ],
    })
    const indicator = {
      kind: 'indicator' as const,
      id: 'own_gap',
      label: 'Gap',
      unit: 'bn',
      formula: 'ordered[infra] - ref(ordered[infra])',
      note: '',
    }
    const small = withOwnFormulas(plain, [indicator])
    const given = {
      ...scenario(
        {
          effort: points({ 2026: 0.9, 2029: 0.1 }),
          growth: constant(-0.02),
          'share[culture]': constant(0.5),
        },
        { gain: 0.25 },
      ),
      formulas: [indicator],
    }
    const theirs = (await exported(small, given)).run()
    expect(differences(small, given, theirs)).toEqual([])
    expect(theirs.get('own_gap')?.some(value => value !== 0)).toBe(true)
    expect(theirs.get('beyond')?.some(value => value !== 0)).toBe(true)
  })

  it('has the same bits for any formula, where both take exp, log and powers from the machine', async () => {
    // The other program says nothing of values beyond 1e32, and nothing where it has no number.
    const isSaid = (value: number) => Math.abs(value) < 1e32
    const formulas = fc
      .sample(fc.tuple(randomFormula(true), randomFormula(false)), { numRuns: 120, seed: 20450703 })
      .map(trees => trees.map(printFormula))
      .filter(texts => texts.every(text => text.length <= 2000))
    const small = modelOf({
      parameters: [parameter({ id: 'gain', value: 0.5 })],
      equations: formulas.map(([later = '', start = ''], index) =>
        equation(`f${index}`, later, { over: ['line'], start }),
      ),
    })
    const given = scenario()
    const parameters = parameterValues(small, given)
    const own = recordWithLevers(small, given, 'all')
    generateRun(small, { exp: Math.exp, log: Math.log, pow: Math.pow })(own, own, parameters)
    const theirs = (await exported(small, given)).run()
    let said = 0
    for (const [id, slot] of small.slotById) {
      const ours = small.years.map((_, index) => own[index * small.slots + slot] ?? Number.NaN)
      said += ours.filter(isSaid).length
      const shown = theirs.get(xmileName(id))?.map(value => (isSaid(value) ? value + 0 : null))
      expect([id, shown]).toEqual([id, ours.map(value => (isSaid(value) ? value + 0 : null))])
    }
    expect(said).toBeGreaterThan(1000)
  })
})
