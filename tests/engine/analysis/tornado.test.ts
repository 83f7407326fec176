/** Tornado: bars that are independent runs, in order, with everything that has no bar named; and elasticities at a point. */

import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { tornado } from '../../../electron/engine/analysis/tornado.ts'
import type { RunBatch } from '../../../electron/engine/batch/batch.ts'
import { drawRunner } from '../../../electron/engine/batch/batch-in-javascript.ts'
import type { Model } from '../../../electron/engine/model/model.ts'
import { simulate } from '../../../electron/engine/run/simulate.ts'
import { type TornadoAnswer, type TornadoEnds, tornadoQuestion } from '../../../shared/analysis/tornado.ts'
import type { Distribution } from '../../../shared/analysis/varied.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import { modelOf } from '../compile-small.ts'
import { constant, points, scenario } from '../scenarios.ts'
import {
  asPoints,
  expandedId,
  idsByExpandedId,
  modelFixture,
  shippedModel,
  translated,
} from '../shipped-model.ts'
import { check, equation, lever, parameter } from '../small-pack.ts'
import { codesOf, contextOf } from './analysis-context.ts'

type Asked = z.input<typeof tornadoQuestion>

const presetFixture = z.object({ levers: z.record(z.string(), z.record(z.string(), z.number())) })

function answered(model: Model, question: Asked): TornadoAnswer {
  return tornado(contextOf(model), tornadoQuestion.parse(question))
}

function resultOf(model: Model, run: Scenario, variable: string, year: number): number {
  const slot = model.slotById.get(variable) ?? -1
  return simulate(model, run).own[model.years.indexOf(year) * model.slots + slot] ?? Number.NaN
}

describe('on the shipped model', () => {
  let model: Model
  let programme: Scenario
  beforeAll(async () => {
    model = await shippedModel()
    const ids = idsByExpandedId(model)
    const { programme: preset } = modelFixture('presets.json', z.object({ programme: presetFixture }))
    programme = scenario(asPoints(translated(preset.levers, ids)))
  })

  const printed2030 = [
    ['cult_share0', 0.037, 0.052, 7.75, 10.1],
    ['reform_gain', 0.15, 0.75, 7.95, 10.2],
    ['eta_income', 0.1, 0.9, 8.15, 10.27],
    ['recovery_gap', 0, 0.4, 8.11, 10.01],
    ['cult_share_max', 0.18, 0.35, 8.39, 9.58],
    ['k0_culture_mult', 1, 3, 9.47, 8.48],
    ['reform_speed', 0.15, 0.45, 8.44, 9.35],
    ['b_skill', 0.05, 0.25, 8.7, 9.4],
    ['b_infra', 0.08, 0.3, 8.74, 9.3],
    ['recovery_speed', 0.15, 0.5, 8.75, 9.18],
  ]
  const printed2045 = [
    ['eta_income', 0.1, 0.9, 10.65, 17.52],
    ['cult_share_max', 0.18, 0.35, 11.7, 15.74],
    ['reform_gain', 0.15, 0.75, 12.07, 15.35],
    ['cult_share0', 0.037, 0.052, 12.3, 14.82],
    ['recovery_gap', 0, 0.4, 12.5, 14.94],
  ]

  test.each([
    [2030, printed2030],
    [2045, printed2045],
  ])('the parameters of the specification come first in %i, at its printed numbers', (year, printed) => {
    const asked = {
      scenario: programme,
      variable: 'cult_share',
      year,
      kinds: ['uncertain'],
      most: printed.length,
    }
    const runBatch = batchBesideFixedReference(model)
    const { bars } = tornado({ ...contextOf(model), runBatch }, tornadoQuestion.parse(asked))
    const percent = (value: number | null) => Number(((value ?? Number.NaN) * 100).toFixed(2))
    expect(
      bars.map(({ id, low, high }) => [
        expandedId(id),
        low.input,
        high.input,
        percent(low.result),
        percent(high.result),
      ]),
    ).toEqual(printed)
  })

  test('every end is the same number as a run of its own, to the last bit', () => {
    const levers = model.levers.map(({ id }) => id)
    const parameters = model.parameters.map(({ id }) => id)
    const ends: fc.Arbitrary<TornadoEnds> = fc.oneof(
      fc.constant<TornadoEnds>({ kind: 'range' }),
      fc.integer({ min: 1, max: 60 }).map((percent): TornadoEnds => ({ kind: 'percent', percent })),
    )
    fc.assert(
      fc.property(
        fc.subarray(levers, { minLength: 1, maxLength: 3 }),
        fc.subarray(parameters, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('cult_share', 'spend_total', 'grdp_real', 'ins_coverage'),
        fc.integer({ min: 2026, max: 2045 }),
        ends,
        (someLevers, someParameters, variable, year, chosen) => {
          const only = [...someLevers, ...someParameters]
          const kinds: Asked['kinds'] = ['policy', 'assumption', 'uncertain', 'fixed']
          const answer = answered(model, { scenario: programme, variable, year, kinds, only, ends: chosen })
          expect(answer.base).toBe(resultOf(model, programme, variable, year))
          for (const bar of answer.bars)
            for (const end of [bar.low, bar.high]) {
              if (end.result === null) continue
              const run = atEnd(model, programme, bar.id, end === bar.low ? 'low' : 'high', chosen)
              expect(end.result).toBe(resultOf(model, run, variable, year))
            }
          const named = [...answer.bars, ...answer.still, ...answer.failures].map(({ id }) => id)
          expect(new Set(named)).toEqual(new Set(only))
        },
      ),
      { numRuns: 25 },
    )
  })

  test('the bars come by span, and no more of them than are asked for', () => {
    const all = answered(model, { scenario: programme, variable: 'cult_share', year: 2030, most: 500 })
    const spans = all.bars.map(({ span }) => span)
    expect(spans).toEqual(spans.toSorted((one, other) => other - one))
    expect(all.left).toBe(0)
    const some = answered(model, { scenario: programme, variable: 'cult_share', year: 2030 })
    expect(some.bars).toEqual(all.bars.slice(0, 30))
    expect(some.left).toBe(all.bars.length - 30)
  })

  test('an elasticity is what a small change of the input does in proportion', () => {
    const { elasticities } = answered(model, {
      scenario: programme,
      variable: 'cult_share',
      year: 2030,
      only: ['cult_share0', 'eta_income'],
      ends: { kind: 'point' },
    })
    for (const { id, elasticity } of elasticities) {
      const value = model.parameterById.get(id)?.value ?? Number.NaN
      const at = (factor: number) =>
        resultOf(model, { ...programme, parameters: { [id]: value * factor } }, 'cult_share', 2030)
      const expected = Math.log(at(1.0001) / at(0.9999)) / Math.log(1.0001 / 0.9999)
      expect(elasticity).toBeCloseTo(expected, 5)
    }
    expect(elasticities).toHaveLength(2)
  })
})

/**
 * The tornado tables of the specification were made with a reference run that stays at the defaults (its 3.7), where that of
 * the program moves with parameters and assumptions.
 */
function batchBesideFixedReference(model: Model): RunBatch {
  const { reference } = simulate(model, scenario())
  return batch => {
    const run = drawRunner(model, batch)
    const columns = batch.outputs.map(() => model.years.map(() => new Float64Array(batch.draws)))
    for (let draw = 0; draw < batch.draws; draw += 1) {
      const { own, parameters } = run(draw)
      model.runAllYears(own, reference, parameters)
      batch.outputs.forEach((slot, output) => {
        columns[output]?.forEach((column, year) => {
          column[draw] = own[year * model.slots + slot] ?? Number.NaN
        })
      })
    }
    const failed = new Uint8Array(batch.draws)
    return {
      draws: batch.draws,
      failed,
      column: (output, year) => columns[output]?.[year] ?? new Float64Array(),
    }
  }
}

/** The scenario with one input at an end, said as a planner would. */
function atEnd(model: Model, run: Scenario, id: string, end: 'low' | 'high', ends: TornadoEnds): Scenario {
  const sign = end === 'low' ? -1 : 1
  const share = ends.kind === 'percent' ? ends.percent / 100 : 0
  const parameterOf = model.parameterById.get(id)
  if (parameterOf !== undefined) {
    const { low, high, value } = parameterOf
    const present = run.parameters[id] ?? value
    const go = present + sign * Math.abs(present) * share
    const moved = ends.kind === 'range' ? (end === 'low' ? low : high) : Math.min(high, Math.max(low, go))
    return { ...run, parameters: { ...run.parameters, [id]: moved } }
  }
  const leverOf = model.leverById.get(id)
  if (leverOf === undefined) throw new Error(id)
  const { min, max } = leverOf.range
  if (ends.kind === 'range')
    return { ...run, levers: { ...run.levers, [id]: constant(end === 'low' ? min : max) } }
  const { own } = simulate(model, run)
  const free = model.years.filter(year => year > model.head.last_outturn)
  const values = free.map(year => {
    const present = own[model.years.indexOf(year) * model.slots + leverOf.slot] ?? Number.NaN
    return [year, Math.min(max, Math.max(min, present + sign * Math.abs(present) * share))]
  })
  return { ...run, levers: { ...run.levers, [id]: points(Object.fromEntries(values)) } }
}

describe('on a small model', () => {
  const model = modelOf({
    levers: [
      lever({ id: 'rate', kind: 'assumption', range: { min: -1, max: 1, step: 0.1 }, path: { 2024: 0.5 } }),
      lever({ id: 'idle', path: { 2024: 0.5 } }),
    ],
    parameters: [
      parameter({ id: 'scale', value: 2, low: 1, high: 4 }),
      parameter({ id: 'hill', value: 0.5, low: 0, high: 1 }),
      parameter({ id: 'divisor', value: 2, low: 0, high: 4 }),
      parameter({ id: 'nought', value: 0, low: -1, high: 1 }),
      parameter({ id: 'pinned', value: 3, low: 3, high: 3 }),
      parameter({ id: 'constant', value: 5, low: 1, high: 9, distribution: 'fixed' }),
    ],
    equations: [
      equation('cube', 'scale^3*(1 + nought)'),
      equation('top', '1 - (hill - 0.5)^2 + 0*rate'),
      equation('ratio', '1/divisor'),
      equation('lever_now', '2*rate + 0*idle'),
      equation('clipped', 'max(scale, 2)*constant'),
      equation('through_zero', 'scale - 2'),
    ],
    checks: [check('c_hill', 'hill', { test: 'not_negative' })],
  })
  const about = (variable: string, more: Partial<Asked> = {}) =>
    answered(model, { scenario: scenario(), variable, year: 2030, ...more })

  test('a bar says the input and the result at both ends, and its span', () => {
    expect(about('cube').bars).toEqual([
      {
        id: 'scale',
        kind: 'uncertain',
        present: 2,
        low: { input: 1, result: 1 },
        high: { input: 4, result: 64 },
        span: 63,
        isOneSided: false,
      },
      expect.objectContaining({ id: 'nought', span: 16 }),
    ])
  })

  test('an input both of whose ends are on one side of the base value is marked', () => {
    expect(about('top').bars).toEqual([expect.objectContaining({ id: 'hill', span: 0.25, isOneSided: true })])
  })

  test('a lever is held at the end of its range in every free year', () => {
    const [bar] = about('lever_now').bars
    expect(bar).toMatchObject({
      id: 'rate',
      present: 0.5,
      low: { input: -1, result: -2 },
      high: { input: 1, result: 2 },
    })
  })

  test('per cent are of the present value and stop at the range', () => {
    const [scale] = about('cube', { ends: { kind: 'percent', percent: 50 } }).bars
    expect(scale).toMatchObject({ low: { input: 1 }, high: { input: 3 } })
    const [rate] = about('lever_now', {
      scenario: scenario({ rate: constant(-0.8) }),
      ends: { kind: 'percent', percent: 50 },
    }).bars
    expect(rate?.low.input).toBe(-1)
    expect(rate?.high.input).toBeCloseTo(-0.4, 12)
  })

  test('what is zero cannot move by per cent, and is named', () => {
    expect(about('cube', { ends: { kind: 'percent', percent: 10 } }).still).toContainEqual({
      id: 'nought',
      why: 'not-moved',
    })
  })

  test('percentiles are those of the distribution: known for a triangle', () => {
    const { bars, still } = about('cube', { ends: { kind: 'percentiles' } })
    const scale = bars.find(({ id }) => id === 'scale')
    // P10 of a triangle from 1 over 2 to 4: 1 + √(0.1 · 3 · 1); P90: 4 − √(0.1 · 3 · 2).
    expect(scale?.low.input).toBeCloseTo(1 + Math.sqrt(0.3), 12)
    expect(scale?.high.input).toBeCloseTo(4 - Math.sqrt(0.6), 12)
    expect(still).toContainEqual({ id: 'rate', why: 'no-distribution' })
  })

  test('a lever with a distribution moves by its percentiles', () => {
    const [bar] = about('lever_now', {
      ends: { kind: 'percentiles' },
      distributions: [{ id: 'rate', distribution: { kind: 'uniform', low: -0.1, high: 0.1 } }],
    }).bars
    expect(bar?.low.input).toBeCloseTo(0.42, 12)
    expect(bar?.high.input).toBeCloseTo(0.58, 12)
  })

  test('an end that fails is named with what was wrong there, and the other end stays', () => {
    const { bars, failures } = about('ratio')
    expect(bars).toEqual([
      expect.objectContaining({
        id: 'divisor',
        low: { input: 0, result: null },
        high: { input: 4, result: 0.25 },
        span: 0.25,
        isOneSided: false,
      }),
    ])
    expect(failures).toEqual([
      {
        id: 'divisor',
        end: 'low',
        input: 0,
        faults: [expect.objectContaining({ code: 'run.not-finite' })],
      },
    ])
    expect(failures[0]?.faults[0]?.args).toMatchObject({ variable: 'ratio', year: 2024 })
  })

  test('what has no effect and what cannot move are told apart', () => {
    const { still } = about('cube')
    expect(still).toContainEqual({ id: 'idle', why: 'no-effect' })
    expect(still).toContainEqual({ id: 'pinned', why: 'not-moved' })
  })

  test('only inputs of the chosen kinds are looked at', () => {
    expect(about('clipped').bars.map(({ id }) => id)).toEqual(['scale'])
    expect(about('clipped', { kinds: ['fixed'] }).bars.map(({ id }) => id)).toEqual(['constant'])
  })

  test('the elasticity of a power is its exponent, and its slope the derivative', () => {
    const { elasticities } = about('cube', { ends: { kind: 'point' }, only: ['scale'] })
    expect(elasticities).toHaveLength(1)
    expect(elasticities[0]?.elasticity).toBeCloseTo(3, 9)
    expect(elasticities[0]?.slope).toBeCloseTo(12, 4)
    expect(elasticities[0]?.isKinked).toBe(false)
  })

  test('where input or result is zero there is a slope and no elasticity', () => {
    const point = { ends: { kind: 'point' } } as const
    const [nought] = about('cube', { ...point, only: ['nought'] }).elasticities
    expect(nought?.elasticity).toBeNull()
    expect(nought?.slope).toBeCloseTo(8, 9)
    const [scale] = about('through_zero', { ...point, only: ['scale'] }).elasticities
    expect(scale?.elasticity).toBeNull()
    expect(scale?.slope).toBeCloseTo(1, 9)
  })

  test('a bend just here is marked, with the slopes of both sides', () => {
    const [scale] = about('clipped', { ends: { kind: 'point' } }).elasticities
    expect(scale?.isKinked).toBe(true)
    expect(scale?.slopeBelow).toBe(0)
    expect(scale?.slopeAbove).toBeCloseTo(5, 9)
  })

  test('at an end of its range an input has the slope of the side that is left', () => {
    const [scale] = about('cube', {
      scenario: scenario({}, { scale: 4 }),
      ends: { kind: 'point' },
      only: ['scale'],
    }).elasticities
    expect(scale?.slopeAbove).toBeNull()
    expect(scale?.slope).toBe(scale?.slopeBelow)
    expect(scale?.elasticity).toBeCloseTo(3, 9)
  })

  test('the elasticity to a negative lever has the sign of growing away from zero', () => {
    const [rate] = about('lever_now', {
      scenario: scenario({ rate: constant(-0.5) }),
      ends: { kind: 'point' },
    }).elasticities
    expect(rate?.elasticity).toBeCloseTo(1, 9)
    expect(rate?.slope).toBeCloseTo(2, 9)
  })

  test('a question that cannot be answered is refused by name', () => {
    expect(codesOf(() => about('unknown'))).toEqual(['run.unknown-variable'])
    expect(codesOf(() => about('cube', { year: 2050 }))).toEqual(['analysis.year-outside'])
    expect(codesOf(() => about('cube', { only: ['scael'] }))).toEqual(['analysis.unknown-varied'])
    const percentiles = (distribution: Distribution, id = 'scale') => {
      const distributions = [{ id, distribution }]
      return codesOf(() => about('cube', { ends: { kind: 'percentiles' }, distributions }))
    }
    expect(percentiles({ kind: 'pert', low: 1, mode: 9, high: 4 })).toEqual([
      'analysis.distribution-mode-outside',
    ])
    expect(percentiles({ kind: 'uniform', low: -1e308, high: 1e308 })).toEqual([
      'analysis.distribution-not-finite',
    ])
    expect(percentiles({ kind: 'uniform', low: 1, high: 2 }, 'scael')).toEqual(['analysis.unknown-varied'])
    expect(codesOf(() => about('ratio', { scenario: scenario({}, { divisor: 0 }) }))).toEqual([
      'run.not-finite',
    ])
  })
})
