/** Takes all ratios, one after the other, each after a warm-up and with its results verified. */

import { sobol } from '../../electron/engine/analysis/sobol.ts'
import { uncertainty } from '../../electron/engine/analysis/uncertainty.ts'
import type { RunBatch } from '../../electron/engine/batch/batch.ts'
import { batchInWebAssembly } from '../../electron/engine/batch/batch-in-web-assembly.ts'
import type { Model } from '../../electron/engine/model/model.ts'
import { simulateUnchecked } from '../../electron/engine/run/simulate.ts'
import { percentileReader } from '../../electron/engine/sampling/percentiles.ts'
import { openAnalysisDesk } from '../../electron/services/workers/analysis-desk.ts'
import type { VariedInput } from '../../shared/analysis/varied.ts'
import type { Question } from '../../shared/contract/analysis.ts'
import { scenario } from '../engine/scenarios.ts'
import { batchContender, parameterBatch } from './contenders/batch.ts'
import type { Contender } from './contenders/contender.ts'
import { generatedContender } from './contenders/generated.ts'
import { handContender } from './contenders/hand.ts'
import { mathjsContender } from './contenders/mathjs.ts'
import { sdeverywhereContender } from './contenders/sdeverywhere.ts'
import { simulationContender } from './contenders/simulation.ts'
import { perUnit, quartiles, type Ratio, speedRatio, type Timed, timeRatio, warmUp } from './measure.ts'
import { type Measured, WANTED } from './ratios.ts'
import { drawParameters, loadSubset, OUTPUTS, type Subset } from './subset/subset.ts'
import { manifold, subsetModel, subsetPack } from './subset/subset-model.ts'

const DRAWS = 10_000
const SOBOL_RUNS = 20_000

/** Results of one draw may differ by so much: the hand-written loop takes sums in another order. */
const SAME = 1e-9

export interface Bench {
  /** What is known of each ratio as soon as it is taken. */
  readonly onMeasured: (measured: Measured) => void
  /** Rounds of each comparison; more of them tell a quiet machine from a noisy one. */
  readonly rounds: number
}

/** @throws Error where something answers otherwise than the hand-written loop. */
export async function takeRatios({ onMeasured, rounds }: Bench): Promise<void> {
  const subset = await loadSubset()
  const model = subsetModel(subset)
  const drawn = drawParameters(subset, DRAWS)
  const hand = handContender(subset, drawn)
  const simd = batchContender(model, subset, drawn, batchInWebAssembly(model), {
    id: 'simd',
    name: 'batch by WebAssembly SIMD',
  })
  const generated = generatedContender(model, subset, drawn, 'Math')
  const own = generatedContender(model, subset, drawn, 'own')
  const mathjs = mathjsContender(subset, drawn)
  const sdeverywhere = await sdeverywhereContender(subset, drawn)
  const simulation = simulationContender(subset, drawn)

  const handRuns = (count: number): Timed => ({ work: () => hand.run(count), units: count })
  const runsOf = (contender: Contender, count: number): Timed => ({
    work: () => contender.run(count),
    units: count,
  })
  const take = (wanted: (typeof WANTED)[keyof typeof WANTED], ratio: Ratio) =>
    onMeasured({ ...wanted, ratio })
  const verified = (contender: Contender, count: number, warmUps: number): Timed => {
    const timed = runsOf(contender, count)
    warmUp(timed, warmUps)
    verify(contender, hand, Math.min(count, 200))
    return timed
  }

  warmUp(handRuns(1000), 20)
  const batch = verified(simd, DRAWS, 5)
  take(WANTED.R1, speedRatio(verified(generated, 400, 20), handRuns(400), rounds))
  verified(own, 200, 20)
  take(WANTED.R2, speedRatio(batch, handRuns(DRAWS), Math.ceil(rounds / 2)))
  take(WANTED.R4, over(batch, verified(mathjs, 4, 10), handRuns(400), rounds))
  take(WANTED.R5a, over(batch, verified(sdeverywhere, 60, 20), handRuns(400), rounds))
  take(WANTED.R5b, over(runsOf(generated, 400), runsOf(sdeverywhere, 60), handRuns(400), rounds))
  take(WANTED.R6, over(batch, verified(simulation, 1, 2), handRuns(400), 7))
  takeBands(take, handRuns(DRAWS), model, Math.ceil(rounds / 3))
  await takeThreads(take, subset, Math.ceil(rounds / 3))
  take(WANTED.R9, selection(model, subset, drawn, Math.ceil(rounds / 3)))
  take(WANTED.R10, tick(model, subset, drawn, handRuns(400), rounds))
  take(WANTED.R11, edited(subset, handRuns(400)))
  takeSobol(take, handRuns(SOBOL_RUNS / 4), model)
  take(WANTED.R13a, growth(subset, drawn, rounds))
  take(WANTED.R13b, powersOfTwo(model, subset, drawn, rounds))
}

type Take = (wanted: (typeof WANTED)[keyof typeof WANTED], ratio: Ratio) => void

/** @throws Error at the first result that is not the hand-written loop's. */
function verify(contender: Contender, hand: Contender, draws: number): void {
  hand.run(draws)
  for (let draw = 0; draw < draws; draw += 1) {
    const [expected, found] = [hand.resultOf(draw), contender.resultOf(draw)]
    if (found.length !== expected.length) throw new Error(`${contender.id} answers ${found.length} numbers`)
    for (let place = 0; place < expected.length; place += 1) {
      const [one = Number.NaN, other = Number.NaN] = [found[place], expected[place]]
      const apart = Math.abs(one - other)
      if (!(apart <= 1e-11 || apart <= SAME * Math.max(Math.abs(one), Math.abs(other))))
        throw new Error(`${contender.id}, draw ${draw}, place ${place}: ${one} instead of ${other}`)
    }
  }
}

/** How many times as fast one is as another, each measured against the hand-written loop right beside it. */
function over(fast: Timed, slow: Timed, limit: Timed, rounds: number): Ratio {
  const fastTimes = timeRatio(fast, limit, Math.max(7, Math.ceil(rounds / 3)))
  const slowTimes = timeRatio(slow, limit, rounds)
  return {
    low: slowTimes.low / fastTimes.high,
    median: slowTimes.median / fastTimes.median,
    high: slowTimes.high / fastTimes.low,
  }
}

/** Every parameter of the subset that has a width, triangular. */
function varied({ parameters }: Model): VariedInput[] {
  return parameters
    .filter(({ low, high }) => low < high)
    .map(({ id, low, value, high }) => ({ id, distribution: { kind: 'triangular', low, mode: value, high } }))
}

function contextOf(model: Model, runBatch: RunBatch) {
  return { model, modelOf: () => model, runBatch, expect: () => undefined, show: () => undefined }
}

function uncertaintyQuestion(model: Model, draws: number): Question<'uncertainty'> {
  const inputs = varied(model)
  const sampling = { method: 'sobol' as const, draws, seed: 1, inputs, correlations: [] }
  return { scenario: scenario(), sampling, variables: [...OUTPUTS] }
}

function takeBands(take: Take, limit: Timed, model: Model, rounds: number): void {
  const context = contextOf(model, batchInWebAssembly(model))
  const question = uncertaintyQuestion(model, DRAWS)
  const timed = { work: () => uncertainty(context, question), units: DRAWS }
  warmUp(timed, 3)
  take(WANTED.R7, timeRatio(timed, limit, rounds))
}

/** Four times as many draws, so that the start of a batch does not count. */
async function takeThreads(take: Take, subset: Subset, rounds: number): Promise<void> {
  const question = uncertaintyQuestion(subsetModel(subset), 4 * DRAWS)
  const desks = [0, 1].map(helpers => openAnalysisDesk(subsetPack(subset), { helpers, givesUp: false }))
  const [alone, helped] = desks
  if (alone === undefined || helped === undefined) return
  try {
    const milliseconds = async (desk: typeof alone) => {
      const begun = performance.now()
      await desk.run('uncertainty', question, crypto.randomUUID())
      return performance.now() - begun
    }
    for (const desk of [alone, helped, alone, helped]) await milliseconds(desk)
    const ratios: number[] = []
    for (let round = 0; round < rounds; round += 1)
      ratios.push((await milliseconds(helped)) / (await milliseconds(alone)))
    take(WANTED.R8, quartiles(ratios))
  } finally {
    await Promise.all(desks.map(desk => desk.close()))
  }
}

const SHARES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]

function selection(model: Model, subset: Subset, drawn: Float64Array, rounds: number): Ratio {
  const result = batchInWebAssembly(model)(parameterBatch(model, subset, drawn, DRAWS))
  const columns = OUTPUTS.flatMap((_, output) =>
    subset.years.map((_year, year) => Float64Array.from(result.column(output, year))),
  )
  const read = percentileReader(SHARES)
  const bySelection = { work: () => columns.map(read), units: columns.length }
  const bySorting = { work: () => columns.map(sortedAt), units: columns.length }
  for (const column of columns)
    read(column).forEach((value, index) => {
      if (value !== sortedAt(column)[index]) throw new Error('a percentile differs from the sorted one')
    })
  warmUp(bySelection, 2)
  return timeRatio(bySelection, bySorting, rounds)
}

/** Definition 7, from the sorted column. */
function sortedAt(column: Float64Array): number[] {
  const sorted = Float64Array.from(column).sort()
  return SHARES.map(share => {
    const place = (sorted.length - 1) * share
    const [below = Number.NaN, above = Number.NaN] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
    const rest = place - Math.floor(place)
    return rest === 0 ? below : below + rest * (above - below)
  })
}

/** Eight scenarios as a tick runs them: faults looked for, paths sampled, all variables written. */
function tick(
  model: Model,
  { parameters }: Subset,
  drawn: Float64Array,
  limit: Timed,
  rounds: number,
): Ratio {
  const scenarios = Array.from({ length: 8 }, (_, index) =>
    scenario(
      {},
      Object.fromEntries(
        parameters
          .slice(0, 8)
          .map(({ id, low, high }, place) => [
            id,
            Math.min(high, Math.max(low, drawn[index * parameters.length + place] ?? low)),
          ]),
      ),
    ),
  )
  const ticks = 50
  const timed = {
    work: () => {
      for (let count = 0; count < ticks; count += 1)
        for (const each of scenarios) simulateUnchecked(model, each)
    },
    units: ticks * scenarios.length,
  }
  warmUp(timed, 5)
  return timeRatio(timed, limit, rounds)
}

/** From the text of all equations to the first numbers, cold each time. */
function edited(subset: Subset, limit: Timed): Ratio {
  const handRun = quartiles(Array.from({ length: 15 }, () => perUnit(limit))).median
  const times = Array.from({ length: 15 }, () =>
    perUnit({ work: () => simulateUnchecked(subsetModel(subset), scenario()), units: 1 }),
  )
  const { low, median, high } = quartiles(times)
  return { low: low / handRun, median: median / handRun, high: high / handRun }
}

function takeSobol(take: Take, limit: Timed, model: Model): void {
  const inputs = varied(model)
  const rows = Math.round(SOBOL_RUNS / (inputs.length + 2))
  const context = contextOf(model, batchInWebAssembly(model))
  const question = {
    scenario: scenario(),
    variable: 'cult_share',
    year: 2045,
    inputs,
    largest: null,
    rows,
    seed: 1,
    path: true,
  }
  const timed = { work: () => sobol(context, question), units: rows * (inputs.length + 2) }
  warmUp(timed, 2)
  take(WANTED.R12, timeRatio(timed, limit, 7))
}

/** Four subsets side by side in one model against one of them; per equation. */
function growth(subset: Subset, drawn: Float64Array, rounds: number): Ratio {
  const four = manifold(subset, 4)
  const [small, large] = [subsetModel(subset), subsetModel(four)]
  const draws = 2000
  const batchOf = (model: Model, of: Subset, equations: number): Timed => {
    const runBatch = batchInWebAssembly(model)
    const batch = parameterBatch(model, subset, drawn, draws)
    return { work: () => runBatch(batch), units: draws * equations * of.years.length }
  }
  const timed = batchOf(large, four, four.equations.length)
  const limit = batchOf(small, subset, subset.equations.length)
  warmUp(timed, 3)
  warmUp(limit, 3)
  return timeRatio(timed, limit, rounds)
}

function powersOfTwo(model: Model, subset: Subset, drawn: Float64Array, rounds: number): Ratio {
  const runBatch = batchInWebAssembly(model)
  const of = (draws: number): Timed => {
    const batch = parameterBatch(model, subset, drawn, draws)
    return { work: () => runBatch(batch), units: draws }
  }
  const [timed, limit] = [of(4096), of(4000)]
  warmUp(timed, 3)
  warmUp(limit, 3)
  return timeRatio(timed, limit, rounds)
}
