/** Sobol indices: the estimators on functions whose indices are known, and whole questions on models whose indices are. */

import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { sobol } from '../../../electron/engine/analysis/sobol.ts'
import { drawnRows, piecesOf } from '../../../electron/engine/analysis/sobol-design.ts'
import { type SobolEstimates, sobolEstimates } from '../../../electron/engine/analysis/sobol-estimates.ts'
import type { Model } from '../../../electron/engine/model/model.ts'
import { type SobolAnswer, sobolQuestion, sobolRuns } from '../../../shared/analysis/sobol.ts'
import type { VariedInput } from '../../../shared/analysis/varied.ts'
import { modelOf } from '../compile-small.ts'
import { scenario } from '../scenarios.ts'
import { shippedModel } from '../shipped-model.ts'
import { equation, lever, parameter } from '../small-pack.ts'
import { codesOf, contextOf } from './analysis-context.ts'

const SEED = 20450104

function uniform(id: string, low: number, high: number): VariedInput {
  return { id, distribution: { kind: 'uniform', low, high } }
}

/** The estimates of a function of independent inputs that are uniform from `low` to `high`. */
function estimatesOf(
  of: (x: readonly number[]) => number,
  {
    inputs: count,
    low,
    high,
    rows,
  }: { readonly inputs: number; readonly low: number; readonly high: number; readonly rows: number },
): SobolEstimates {
  const inputs = Array.from({ length: count }, (_, index) => uniform(`x${index}`, low, high))
  const values = drawnRows({ inputs, rows, seed: SEED }, { first: 0, end: rows })
  const block = (index: number) =>
    Float64Array.from({ length: rows }, (_, row) =>
      of(values.map(column => column[index * rows + row] ?? Number.NaN)),
    )
  const [first = new Float64Array(), second = new Float64Array(), ...mixed] = Array.from(
    { length: count + 2 },
    (_, index) => block(index),
  )
  return sobolEstimates({ first, second, mixed }, SEED)
}

describe('the estimators', () => {
  // Ishigami and Homma 1990, a = 7, b = 0.1: V = a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2.
  const ishigami = ([x = 0, y = 0, z = 0]: readonly number[]) =>
    Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x)
  const [a, b] = [7, 0.1]
  const variance = a ** 2 / 8 + (b * Math.PI ** 4) / 5 + (b ** 2 * Math.PI ** 8) / 18 + 0.5
  const ofX = (1 + (b * Math.PI ** 4) / 5) ** 2 / 2
  const ofY = a ** 2 / 8
  const ofBoth = (b ** 2 * Math.PI ** 8 * 8) / 225
  const known = { first: [ofX, ofY, 0], total: [ofX + ofBoth, ofY, ofBoth] }

  test('find the indices of the function of Ishigami and Homma', () => {
    const found = estimatesOf(ishigami, { inputs: 3, low: -Math.PI, high: Math.PI, rows: 4096 })
    expect(found.variance / variance).toBeCloseTo(1, 2)
    expect(found.mean).toBeCloseTo(3.5, 2)
    found.inputs.forEach(({ first, total }, input) => {
      expect(Math.abs(first.value - (known.first[input] ?? Number.NaN) / variance)).toBeLessThan(0.01)
      expect(Math.abs(total.value - (known.total[input] ?? Number.NaN) / variance)).toBeLessThan(0.01)
      expect(first.low).toBeLessThanOrEqual((known.first[input] ?? Number.NaN) / variance)
      expect(first.high).toBeGreaterThanOrEqual((known.first[input] ?? Number.NaN) / variance)
    })
  })

  test('find the indices of the g-function of Sobol', () => {
    const weights = [0, 1, 4.5, 9, 99, 99]
    const g = (x: readonly number[]) =>
      x.reduce((product, value, input) => {
        const weight = weights[input] ?? 0
        return (product * (Math.abs(4 * value - 2) + weight)) / (1 + weight)
      }, 1)
    const parts = weights.map(weight => 1 / (3 * (1 + weight) ** 2))
    const whole = parts.reduce((product, part) => product * (1 + part), 1) - 1
    const found = estimatesOf(g, { inputs: weights.length, low: 0, high: 1, rows: 4096 })
    expect(found.variance / whole).toBeCloseTo(1, 2)
    found.inputs.forEach(({ first, total }, input) => {
      const part = parts[input] ?? Number.NaN
      expect(Math.abs(first.value - part / whole)).toBeLessThan(0.015)
      expect(Math.abs(total.value - (part * (1 + whole)) / (1 + part) / whole)).toBeLessThan(0.015)
    })
  })

  test('give a sum its parts, all of them alone', () => {
    const found = estimatesOf(([x = 0, y = 0]) => x + 2 * y, { inputs: 2, low: 0, high: 1, rows: 2048 })
    expect(found.inputs[0]?.first.value).toBeCloseTo(0.2, 2)
    expect(found.inputs[1]?.first.value).toBeCloseTo(0.8, 2)
    expect(found.inputs[1]?.total.value).toBeCloseTo(0.8, 2)
  })

  test('have intervals that narrow with the root of the rows', () => {
    const width = (rows: number) => {
      const { inputs } = estimatesOf(ishigami, { inputs: 3, low: -Math.PI, high: Math.PI, rows })
      return (inputs[0]?.first.high ?? 0) - (inputs[0]?.first.low ?? 0)
    }
    expect(width(256) / width(4096)).toBeGreaterThan(3)
    expect(width(256) / width(4096)).toBeLessThan(5.5)
  })

  test('give nothing its zeros', () => {
    const found = estimatesOf(() => 5, { inputs: 2, low: 0, high: 1, rows: 64 })
    expect(found.variance).toBe(0)
    expect(found.inputs[0]).toEqual({
      first: { value: 0, low: 0, high: 0 },
      total: { value: 0, low: 0, high: 0 },
    })
  })
})

test('pieces of a design are the design', () => {
  const design = { inputs: [uniform('x', 0, 1), uniform('y', 2, 3)], rows: 100, seed: 7 }
  const whole = drawnRows(design, { first: 0, end: 100 })
  for (const range of piecesOf(design, 64)) {
    const rows = range.end - range.first
    expect(rows * 4).toBeLessThanOrEqual(64)
    drawnRows(design, range).forEach((values, input) => {
      for (let block = 0; block < 4; block += 1)
        expect(values.slice(block * rows, (block + 1) * rows)).toEqual(
          whole[input]?.slice(block * 100 + range.first, block * 100 + range.end),
        )
    })
  }
})

type Asked = z.input<typeof sobolQuestion>

function answered(model: Model, question: Asked): SobolAnswer {
  return sobol(contextOf(model), sobolQuestion.parse(question))
}

describe('on a small model', () => {
  const model = modelOf({
    levers: [
      lever({ id: 'rate', kind: 'assumption', range: { min: -1, max: 1, step: 0.1 }, path: { 2024: 0 } }),
    ],
    parameters: [
      parameter({ id: 'x', value: 0.5, low: 0, high: 1 }),
      parameter({ id: 'y', value: 0.5, low: 0, high: 1 }),
      parameter({ id: 'idle', value: 0.5, low: 0, high: 1 }),
      parameter({ id: 'pinned', value: 0, low: 0, high: 0 }),
    ],
    equations: [
      equation('total', 'x + 2*y + 0*idle + pinned'),
      equation('product', '(x - 0.5)*(y - 0.5)'),
      equation('over_time', 'x + prev(over_time)*y', { start: 'x' }),
      equation('with_rate', 'x + rate'),
    ],
  })
  /** The small model with a formula that not every draw has a value for. */
  const modelWith = (formula: string) =>
    modelOf({
      parameters: [
        parameter({ id: 'x', value: 0.5, low: 0, high: 1 }),
        parameter({ id: 'y', value: 0.5, low: 0, high: 1 }),
      ],
      equations: [equation('fragile', formula)],
    })
  const xy = [uniform('x', 0, 1), uniform('y', 0, 1)]
  const about = (variable: string, more: Partial<Asked> = {}) =>
    answered(model, { scenario: scenario(), variable, year: 2030, inputs: xy, seed: SEED, ...more })

  test('the known shares of a sum, the largest first, with nothing together', () => {
    const { indices, alone, together, runs, mean, deviation, failed } = about('total', { rows: 1024 })
    expect(indices.map(({ id }) => id)).toEqual(['y', 'x'])
    expect(indices[0]?.first.value).toBeCloseTo(0.8, 1)
    expect(Math.abs(alone - 1)).toBeLessThan(0.02)
    expect(together).toBeLessThan(0.02)
    expect(runs).toBe(sobolRuns(1024, 2))
    expect(mean).toBeCloseTo(1.5, 2)
    expect(deviation).toBeCloseTo(Math.sqrt(5 / 12), 2)
    expect(failed).toEqual({ count: 0, first: null })
  })

  test('a pure interaction is nobody’s alone, and said to be nobody’s', () => {
    const { indices, together } = about('product', { rows: 1024 })
    for (const { first, total, isZero } of indices) {
      expect(Math.abs(first.value)).toBeLessThan(0.1)
      expect(total.value).toBeCloseTo(1, 1)
      expect(isZero).toBe(true)
    }
    expect(together).toBeGreaterThan(0.85)
  })

  test('where the pack says what is uncertain, that varies; what has no width does not', () => {
    const { indices } = about('total', { inputs: null })
    expect(indices.map(({ id }) => id)).toEqual(['y', 'x', 'idle'])
    expect(indices[2]).toMatchObject({ id: 'idle', total: { value: 0 }, isZero: true })
  })

  test('only the largest few vary where that is asked for, and those held are named', () => {
    const { indices, held } = about('total', { inputs: null, largest: 1 })
    expect(indices.map(({ id }) => id)).toEqual(['y'])
    expect(held).toEqual(['x', 'idle'])
    expect(about('total', { inputs: null, largest: 3 }).held).toEqual(['idle'])
  })

  test('a lever moves as a whole path', () => {
    const inputs = [uniform('x', 0, 1), uniform('rate', -0.5, 0.5)]
    const { indices } = about('with_rate', { inputs, rows: 1024 })
    for (const { first } of indices) expect(first.value).toBeCloseTo(0.5, 1)
  })

  test('the shares of every year: in its own year the same, and none where nothing moves', () => {
    const { indices, path } = about('over_time', { rows: 512, path: true })
    expect(path?.years).toEqual(model.years)
    const position = indices.findIndex(({ id }) => id === 'x')
    expect(path?.first[position]?.at(-1)).toBeCloseTo(indices[position]?.first.value ?? Number.NaN, 9)
    expect(path?.first[position]?.[0]).toBeCloseTo(1, 1)
    expect(
      about('with_rate', { inputs: [uniform('rate', -0.5, 0.5)], path: true }).path?.first[0]?.[0],
    ).toBeNull()
  })

  test('a row of which one run failed is left out as a whole, counted and explained', () => {
    const fragile = modelWith('log(x - 0.1) + y')
    const question = { scenario: scenario(), variable: 'fragile', year: 2030, inputs: xy, seed: SEED }
    const { rows, failed, indices } = answered(fragile, question)
    // Both points of a row must have x above 0.1, which 0.9² of them do.
    expect(failed.count / 512).toBeCloseTo(1 - 0.81, 1)
    expect(rows).toBe(512 - failed.count)
    expect(failed.first?.faults[0]).toMatchObject({ code: 'run.not-finite', args: { variable: 'fragile' } })
    expect(
      indices.every(({ first, total }) => Number.isFinite(first.value) && Number.isFinite(total.value)),
    ).toBe(true)
  })

  test('the same seed gives the same answer, another seed another', () => {
    expect(about('total')).toEqual(about('total'))
    expect(about('total', { seed: 2 }).indices).not.toEqual(about('total').indices)
  })

  test('a question that cannot be answered is refused by name', () => {
    expect(codesOf(() => about('unknown'))).toEqual(['run.unknown-variable'])
    expect(codesOf(() => about('total', { inputs: [] }))).toEqual(['analysis.nothing-varied'])
    expect(codesOf(() => about('total', { inputs: [uniform('idle', 0, 1)] }))).toEqual([
      'analysis.inputs-move-nothing',
    ])
    expect(codesOf(() => about('total', { inputs: [uniform('idle', 0, 1)], largest: 1 }))).toEqual([
      'analysis.inputs-move-nothing',
    ])
    const hopeless = { scenario: scenario(), variable: 'fragile', year: 2030, inputs: xy }
    expect(codesOf(() => answered(modelWith('log(x - 2)'), hopeless))).toEqual([
      'analysis.no-sound-draw',
      'run.not-finite',
    ])
  })

  test('what is told of a failed draw beyond the range of a parameter is why its run failed', () => {
    const beyond = { scenario: scenario(), variable: 'fragile', year: 2030, inputs: [uniform('x', 5, 6)] }
    expect(codesOf(() => answered(modelWith('log(2 - x)'), beyond))).toEqual([
      'analysis.no-sound-draw',
      'run.not-finite',
    ])
  })

  test('what differs by rounding only is not moved', () => {
    const whole = modelWith('(x + y + 0.1) - x - y')
    expect(
      codesOf(() => answered(whole, { scenario: scenario(), variable: 'fragile', year: 2030, inputs: xy })),
    ).toEqual(['analysis.inputs-move-nothing'])
  })

  test('more runs than are allowed are refused before any is made', async () => {
    const shipped = await shippedModel()
    const inputs = shipped.parameters.map(({ id, low, high }) => uniform(id, low, high))
    const question = { scenario: scenario(), variable: 'cult_share', year: 2030, inputs, rows: 16_384 }
    expect(codesOf(() => answered(shipped, question))).toEqual(['analysis.too-many-runs'])
  })
})

test('on the shipped model a tornado’s first parameters account for most of the variance of the cultural share', async () => {
  const model = await shippedModel()
  const { indices, alone, held } = answered(model, {
    scenario: scenario(),
    variable: 'cult_share',
    year: 2030,
    largest: 6,
    rows: 128,
    seed: SEED,
  })
  expect(indices.map(({ id }) => id)).toContain('cult_share0')
  expect(indices).toHaveLength(6)
  expect(held.length).toBeGreaterThan(60)
  expect(Math.abs(alone - 1)).toBeLessThan(0.15)
})

test('correlations that the pack assumes between inputs that vary are named with the answer', async () => {
  const model = await shippedModel()
  const { ignored } = answered(model, {
    scenario: scenario(),
    variable: 'price_cpi',
    year: 2030,
    inputs: [uniform('inflation_cpi', -0.01, 0.01), uniform('interest_rate', 0.02, 0.06)],
    rows: 64,
  })
  expect(ignored).toEqual([{ first: 'inflation_cpi', second: 'interest_rate', rank: 0.5 }])
})
