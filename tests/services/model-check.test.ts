import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { batchInJavaScript } from '../../electron/engine/batch/batch-in-javascript.ts'
import { batchInWebAssembly } from '../../electron/engine/batch/batch-in-web-assembly.ts'
import { checkVectors } from '../../electron/engine/check/check-vectors.ts'
import { comparePrints } from '../../electron/engine/check/compare-prints.ts'
import { printResults } from '../../electron/engine/check/result-print.ts'
import type { Model } from '../../electron/engine/model/model.ts'
import { checkPage, checkSummary } from '../../electron/host/cli/check-report.ts'
import { checkModel, isSound, readAccepted } from '../../electron/services/model-check.ts'
import { openModel } from '../../electron/services/running-model.ts'
import type { ResultPrint } from '../../shared/analysis/result-print.ts'
import { modelOf } from '../engine/compile-small.ts'
import { check, equation, parameter } from '../engine/small-pack.ts'

const YEARS = [2026, 2030]

function printOf(model: Model, drawn = 64): ResultPrint {
  const vectors = checkVectors(model, drawn, 7)
  const { variables } = printResults(model, vectors, YEARS, batchInJavaScript(model))
  return { model: model.identity, vectors: vectors.draws, seed: 7, years: YEARS, variables }
}

const twice = (factor: number) => modelOf({ equations: [equation('twice', `${factor}*share[culture]`)] })

describe('the shipped model', () => {
  const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))

  it('is sound on more than 5,000 input vectors and answers as it was accepted', {
    timeout: 120_000,
  }, async () => {
    const running = await openModel(seeds)
    const found = checkModel(running, await readAccepted(seeds), batchInWebAssembly(running.model))
    expect(found.vectors - found.refused).toBeGreaterThan(5000)
    expect(checkSummary(found).split('\n').at(-1), checkSummary(found)).toBe('sound')
    expect(isSound(found)).toBe(true)
    expect(found.reality.length).toBeGreaterThan(20)
  })

  it('has at least 30 hard checks', async () => {
    const { model } = await openModel(seeds)
    expect(model.checks.length).toBeGreaterThanOrEqual(30)
  })
})

describe('the check vectors', () => {
  const model = modelOf({ parameters: [parameter({ id: 'pull', value: 0.4, low: 0.2, high: 0.9 })] })
  const vectors = checkVectors(model, 50, 1)

  it('have one in each stratum of every range, and leave the outturn alone', () => {
    const growth = model.leverById.get('growth')
    const column = vectors.inputs.find(input => input.kind === 'lever' && input.slot === growth?.slot)
    const of = (year: number) =>
      column?.values.slice((year - 2024) * vectors.draws, (year - 2024) * vectors.draws + 50)
    const strata = Array.from(of(2026) ?? [], value => Math.floor((value + 0.5) * 50)).toSorted(
      (a, b) => a - b,
    )
    expect(strata).toEqual(Array.from({ length: 50 }, (_, index) => index))
    expect(new Set(of(2024))).toEqual(new Set([0.05]))
  })

  it('end with every lever alone at its least and its largest value', () => {
    const [first, second] = [50, 51].map(draw => vectors.describe(draw))
    expect(first).toEqual({ kind: 'end', lever: 'share[culture]', end: 'min' })
    expect(second).toEqual({ kind: 'end', lever: 'share[culture]', end: 'max' })
    expect(vectors.draws).toBe(50 + 2 * model.levers.length)
    const [lever] = vectors.inputs
    expect([50, 51, 52].map(draw => lever?.values[4 * vectors.draws + draw])).toEqual([0, 1, 0.02])
  })
})

describe('a print of results', () => {
  it('is the same for the same model', () => {
    expect(comparePrints(printOf(twice(2)), printOf(twice(2)))).toEqual([])
  })

  it('tells the variable that moved, where it moved most, and by how much of its size', () => {
    const [difference, ...others] = comparePrints(printOf(twice(2)), printOf(twice(2.5)))
    expect(others).toEqual([])
    expect(difference).toMatchObject({
      id: 'twice',
      kind: 'moved',
      worst: { share: 1, before: 2, now: 2.5, relative: 0.2 },
    })
  })

  it('tells a change of the last bits from one that matters', () => {
    const [difference] = comparePrints(printOf(twice(2)), printOf(twice(2.0000000000000004)))
    expect(difference).toMatchObject({ id: 'twice', kind: 'bits' })
  })

  it('tells variables that came and that went', () => {
    const other = modelOf({ equations: [equation('thrice', '3*share[culture]')] })
    const kinds = comparePrints(printOf(twice(2)), printOf(other)).map(({ id, kind }) => [id, kind])
    expect(kinds.toSorted()).toEqual([
      ['thrice', 'new'],
      ['twice', 'gone'],
    ])
  })
})

describe('vectors at which a model fails', () => {
  const equations = [equation('left', '1 - share[culture] - share[health]')]

  it('are named with what is wrong', () => {
    const model = modelOf({ equations, checks: [check('left_nonneg', 'left', { test: 'not_negative' })] })
    const { broken, refused } = printResults(
      model,
      checkVectors(model, 64, 1),
      YEARS,
      batchInJavaScript(model),
    )
    expect(refused).toBe(0)
    expect(broken.length).toBeGreaterThan(10)
    expect(broken[0]?.faults[0]).toMatchObject({ code: 'run.check-failed', args: { check: 'left_nonneg' } })
  })

  it('are counted as refused where the check guards inputs', () => {
    const guard = check('left_nonneg', 'left', { test: 'not_negative', guards: 'inputs' })
    const model = modelOf({ equations, checks: [guard] })
    const { broken, refused } = printResults(
      model,
      checkVectors(model, 64, 1),
      YEARS,
      batchInJavaScript(model),
    )
    expect(broken).toEqual([])
    expect(refused).toBeGreaterThan(10)
  })
})

describe('an examination', () => {
  it('without anything accepted is not sound, and says how to accept', async () => {
    const running = await openModel(fileURLToPath(new URL('../fixtures/packs/tiny', import.meta.url)))
    const found = checkModel(running, null, batchInJavaScript(running.model), 64)
    expect(isSound(found)).toBe(false)
    expect(checkSummary(found)).toContain('--accept')
    const again = checkModel(running, found.print, batchInJavaScript(running.model), 64)
    expect(isSound(again)).toBe(true)
    expect(checkSummary(again).split('\n').at(-1)).toBe('sound')
  })

  it('is written as a page that names what differs in both languages', async () => {
    const running = await openModel(fileURLToPath(new URL('../fixtures/packs/tiny', import.meta.url)))
    const runBatch = batchInJavaScript(running.model)
    const { print } = checkModel(running, null, runBatch, 64)
    const [id = ''] = Object.keys(print.variables)
    const other = {
      ...print,
      variables: { ...print.variables, [id]: { bits: '0'.repeat(16), quantiles: [] } },
    }
    const page = checkPage(checkModel(running, other, runBatch, 64), running.catalogue)
    const label = running.catalogue.variables.find(variable => variable.id === id)?.label
    expect(page).toContain(label?.vi)
    expect(page).toContain(label?.en)
    expect(page).not.toMatch(/https?:/)
  })
})
