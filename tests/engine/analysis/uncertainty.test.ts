import { beforeAll, describe, expect, it } from 'vitest'
import { targetChance } from '../../../electron/engine/analysis/chances.ts'
import { uncertainty } from '../../../electron/engine/analysis/uncertainty.ts'
import type { Batch, RunBatch } from '../../../electron/engine/batch/batch.ts'
import { batchInWebAssembly } from '../../../electron/engine/batch/batch-in-web-assembly.ts'
import type { Model } from '../../../electron/engine/model/model.ts'
import { inputColumns } from '../../../electron/engine/sampling/input-columns.ts'
import { type UncertaintyAnswer, uncertaintyAnswer } from '../../../shared/analysis/uncertainty.ts'
import type { Sampling, VariedInput } from '../../../shared/analysis/varied.ts'
import type { TargetDefinition } from '../../../shared/model/definition.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import { sampling, uniform } from '../sampling/sampling.ts'
import { scenario } from '../scenarios.ts'
import { shippedModel } from '../shipped-model.ts'
import { codesOf } from './analysis-context.ts'

let model: Model
let runBatch: RunBatch

beforeAll(async () => {
  model = await shippedModel()
  runBatch = batchInWebAssembly(model)
})

/** Answers, and with it all that was shown before, the batches run and the draws foretold. */
function ask(given: Sampling, variables: readonly string[], of: Scenario = scenario()) {
  const shown: UncertaintyAnswer[] = []
  const batches: Batch[] = []
  const foretold: number[] = []
  const answer = uncertainty(
    {
      model,
      modelOf: () => model,
      runBatch: batch => {
        batches.push(batch)
        return runBatch(batch)
      },
      expect: draws => foretold.push(draws),
      show: partial => shown.push(partial()),
    },
    { scenario: of, sampling: given, variables: [...variables] },
  )
  return { answer, shown, batches, foretold }
}

const parameters = (): VariedInput[] =>
  model.parameters
    .filter(({ distribution }) => distribution === 'triangular')
    .map(({ id, low, value, high }) => ({
      id,
      distribution: { kind: 'triangular', low, mode: value, high },
    }))

describe('uncertainty', () => {
  it('answers in its form, with a band for each series asked and a chance for each target', () => {
    const { answer, foretold } = ask(sampling(parameters()), ['cult_share', 'envelope', 'cult_share'])
    expect(uncertaintyAnswer.parse(answer)).toEqual(answer)
    expect(answer.draws).toBe(256)
    expect(answer.failed).toEqual({ count: 0, first: null })
    expect(answer.bands.map(({ variable }) => variable)).toEqual(['cult_share', 'envelope'])
    expect(answer.targets.map(({ id }) => id)).toEqual(model.targets.map(({ id }) => id))
    expect(foretold).toEqual([256])
  })

  it('has the same bits in pieces as by sorting one batch of all draws', () => {
    const given = sampling(parameters(), { draws: 2500 })
    const { answer, batches } = ask(given, ['cult_share'])
    expect(batches.map(({ draws }) => draws)).toEqual([1024, 1024, 452])
    const inputs = inputColumns(model, scenario(), given)
    const outputs = [model.slotById.get('cult_share') ?? 0]
    const whole = runBatch({ draws: 2500, scenario: scenario(), inputs, outputs })
    model.years.forEach((_, year) => {
      const sorted = whole.column(0, year).toSorted()
      const at = (rank: number) => sorted[rank] ?? Number.NaN
      expect(answer.bands[0]?.p50[year]).toBe(at(1249) + 0.5 * (at(1250) - at(1249)))
      const position = 2499 * 0.05
      expect(answer.bands[0]?.p5[year]).toBe(at(124) + (position - 124) * (at(125) - at(124)))
    })
  })

  it('shows after each piece what the draws so far say: as if no more had been asked', () => {
    const inputs = parameters()
    const { shown } = ask(sampling(inputs, { draws: 2500 }), ['cult_share'])
    expect(shown.map(({ draws }) => draws)).toEqual([1024, 2048])
    expect(shown[0]).toEqual(ask(sampling(inputs, { draws: 1024 }), ['cult_share']).answer)
  })

  it('has the same numbers for the same seed, and others for another', () => {
    const inputs = parameters()
    const band = (seed: number) => ask(sampling(inputs, { seed }), ['cult_share']).answer.bands
    expect(band(4)).toEqual(band(4))
    expect(band(4)).not.toEqual(band(5))
  })

  it('keeps the outturn of levers, so that bands open only later', () => {
    const { answer } = ask(sampling([uniform('grdp_growth_trend', -0.02, 0.02)]), ['grdp'])
    const width = answer.years.map((_, year) => {
      const band = answer.bands[0]
      return (band?.p95[year] ?? 0) - (band?.p5[year] ?? 0)
    })
    expect(width.slice(0, 2)).toEqual([0, 0])
    for (let year = 2; year < width.length; year += 1)
      expect(width[year]).toBeGreaterThan(width[year - 1] ?? 0)
  })

  it('runs only the series asked for and the variables of the targets', () => {
    const { batches } = ask(sampling(parameters()), ['envelope'])
    const wanted = new Set(['envelope', ...model.targets.map(({ variable }) => variable)])
    expect(batches[0]?.outputs).toHaveLength(wanted.size)
  })

  it('tells the rank correlations that the draws have', () => {
    const { answer } = ask(
      sampling(parameters(), {
        draws: 1024,
        correlations: [{ first: 'eta_income', second: 'b_skill', rank: 0.5 }],
      }),
      [],
    )
    expect(answer.correlations).toMatchObject([{ first: 'eta_income', second: 'b_skill' }])
    expect(answer.correlations[0]?.rank).toBeCloseTo(0.5, 2)
  })

  it('leaves failed draws out, counts them and says what was wrong with the first', () => {
    const given = sampling([uniform('eta_income', 0, 20_000)], { draws: 1500 })
    const { answer, batches } = ask(given, ['cult_share'])
    const failed = batches.flatMap(batch => [...runBatch(batch).failed])
    const count = failed.reduce((sum, flag) => sum + flag, 0)
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThan(1500)
    expect(answer.draws).toBe(1500 - count)
    expect(answer.failed.count).toBe(count)
    expect(answer.failed.first).toMatchObject({
      draw: failed.indexOf(1),
      faults: [{ code: 'run.not-finite', args: { year: expect.any(Number) } }],
    })
    for (const { p5, p95 } of answer.bands)
      for (const value of [...p5, ...p95]) expect(Number.isFinite(value)).toBe(true)
  })

  it('tells the place of the first failed draw among all draws, not in its piece', () => {
    const given = sampling([uniform('eta_income', 0.2, 0.4)], { draws: 1100 })
    const at = 1050
    const spoiled: RunBatch = batch => {
      const result = runBatch(batch)
      const failed = result.failed.slice()
      if (batch.draws < 1024) failed[at - 1024] = 1
      return { ...result, column: (output, year) => result.column(output, year), failed }
    }
    const answer = uncertainty(
      { model, modelOf: () => model, runBatch: spoiled, expect: () => undefined, show: () => undefined },
      { scenario: scenario(), sampling: given, variables: [] },
    )
    expect(answer.draws).toBe(1099)
    expect(answer.failed).toMatchObject({ count: 1, first: { draw: at } })
  })

  it('has neither bands nor chances where no draw is sound', () => {
    const { answer } = ask(sampling([uniform('eta_income', 1e6, 2e6)], { draws: 64 }), ['cult_share'])
    expect(answer).toMatchObject({
      draws: 0,
      failed: { count: 64, first: { draw: 0 } },
      bands: [],
      targets: [],
    })
  })

  it('is refused for what it cannot run or draw, before anything is run', () => {
    const inputs = [uniform('eta_income', 0.2, 0.4)]
    expect(codesOf(() => ask(sampling(inputs), ['cult_shar']))).toEqual(['run.unknown-variable'])
    expect(codesOf(() => ask(sampling([]), []))).toEqual(['analysis.nothing-varied'])
    expect(codesOf(() => ask(sampling(inputs), [], scenario({}, { nothing: 1 })))).toEqual([
      'run.unknown-parameter',
    ])
    const many = [...model.slotById.keys()].slice(0, 60)
    expect(codesOf(() => ask(sampling(inputs, { draws: 100_000 }), many))).toEqual(['analysis.too-large'])
  })
})

describe('the chance of a target', () => {
  const target: TargetDefinition = {
    id: 't',
    label: { en: 'T', vi: 'T' },
    short: { en: 'T', vi: 'T' },
    variable: 'x',
    year: 2027,
    operator: '>=',
    value: 2,
    source: { kind: 'assumption' },
  }
  const years = [2025, 2026, 2027, 2028]
  /** Four draws: met early and lost again, met in the year, met late, never. */
  const columns = [
    [2, 0, 0, 0],
    [2, 1, 1, 1],
    [1, 2, 1, 1],
    [1, 3, 2.5, 1.9],
  ].map(values => Float64Array.from(values))

  it('is the share of draws in which it is met in its year, however it was before', () => {
    expect(targetChance(target, years, columns)).toMatchObject({ id: 't', chance: 0.25 })
  })

  it('comes with the first year in which its rule holds, and with the share in which it never does', () => {
    const { firstMet, never } = targetChance(target, years, columns)
    expect(firstMet).toEqual([
      { year: 2025, share: 0.25 },
      { year: 2026, share: 0 },
      { year: 2027, share: 0.25 },
      { year: 2028, share: 0.25 },
    ])
    expect(never).toBe(0.25)
  })

  it('follows the rule of the target, whichever it is', () => {
    const chance = (operator: TargetDefinition['operator']) =>
      targetChance({ ...target, operator }, years, columns).chance
    expect([chance('>'), chance('>='), chance('<'), chance('<=')]).toEqual([0, 0.25, 0.75, 1])
  })

  it('is nothing for a year that the model does not have', () => {
    expect(targetChance({ ...target, year: 2050 }, years, columns)).toMatchObject({ chance: 0, low: 0 })
  })
})
