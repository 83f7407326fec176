/**
 * The table at the end of the model's specification: 1,000 independent triangular draws of every parameter so marked, levers
 * fixed, for each preset. Its draws are not ours, so numbers agree within its sampling error: four standard errors of 1,000
 * draws, and half of the last digit printed. Ours, 4,096 Sobol points, is small beside it.
 */

import { beforeAll, describe, expect, it } from 'vitest'
import type { RunBatch } from '../../../electron/engine/batch/batch.ts'
import { batchInWebAssembly } from '../../../electron/engine/batch/batch-in-web-assembly.ts'
import type { Model } from '../../../electron/engine/model/model.ts'
import { inputColumns } from '../../../electron/engine/sampling/input-columns.ts'
import { percentileReader } from '../../../electron/engine/sampling/percentiles.ts'
import { defaultSampling } from '../../../shared/analysis/default-sampling.ts'
import { scenario } from '../scenarios.ts'
import {
  asPoints,
  idsByExpandedId,
  modelFixture,
  presetsFixture,
  shippedModel,
  translated,
} from '../shipped-model.ts'

const DRAWS = 1000
const ERRORS = 4

/** Chances in per cent; percentiles 5, 50 and 95 of the share in 2030 and 2045 and of the waiver in 2030, in per cent. */
const TABLE = {
  baseline: {
    chances: [0, 0, 1, 0],
    bands: [
      [5.3, 6.3, 7.3],
      [6.5, 8.6, 11.1],
      [13.9, 16.6, 16.6],
    ],
  },
  programme: {
    chances: [100, 47, 82, 83],
    bands: [
      [7.4, 8.9, 10.5],
      [10.6, 13.8, 17.4],
      [84, 100, 100],
    ],
  },
  low_growth: {
    chances: [0, 0, 0, 0],
    bands: [
      [5.2, 6.1, 7],
      [6.2, 7.6, 9.2],
      [13.9, 13.9, 16.6],
    ],
  },
  culture_first: {
    chances: [100, 36, 82, 0],
    bands: [
      [7.2, 8.6, 10.1],
      [10.7, 13.6, 16.9],
      [13.9, 16.6, 16.6],
    ],
  },
  health_first: {
    chances: [0, 0, 1, 66],
    bands: [
      [5.3, 6.3, 7.3],
      [6.5, 8.6, 11],
      [79.3, 100, 100],
    ],
  },
} as const

const TARGETS = ['t_culture_2030', 't_cva_2030', 't_cva_2045', 't_waiver_2030']
const SERIES = [
  ['cult_share', 2030],
  ['cult_share', 2045],
  ['waiver_cov', 2030],
] as const

let model: Model
let runBatch: RunBatch

beforeAll(async () => {
  model = await shippedModel()
  runBatch = batchInWebAssembly(model)
})

/** Sound draws of variables in years for a preset, levers fixed. */
function columnsOf(preset: string, wanted: readonly (readonly [string, number])[]): Float64Array[] {
  const ids = idsByExpandedId(model)
  const given = modelFixture('presets.json', presetsFixture)[preset]
  const of = scenario(asPoints(translated(given?.levers ?? {}, ids)), translated(given?.params ?? {}, ids))
  const sampling = defaultSampling({ parameters: model.parameters })
  const outputs = wanted.map(([id]) => model.slotById.get(id) ?? 0)
  const inputs = inputColumns(model, of, sampling)
  const result = runBatch({ draws: sampling.draws, scenario: of, inputs, outputs })
  return wanted.map(([, year], output) =>
    result.column(output, year - model.baseYear).filter((_, draw) => result.failed[draw] === 0),
  )
}

describe.each(Object.entries(TABLE))('the Monte Carlo table for %s', (preset, { chances, bands }) => {
  it('is met in its chances', () => {
    const targets = TARGETS.map(id => model.targets.find(target => target.id === id))
    const columns = columnsOf(
      preset,
      targets.map(target => [target?.variable ?? '', target?.year ?? 0]),
    )
    columns.forEach((column, index) => {
      const { operator = '>=', value: goal = 0 } = targets[index] ?? {}
      const met = column.filter(value => (operator === '>' ? value > goal : value >= goal)).length
      const share = met / column.length
      const error = Math.sqrt((share * (1 - share)) / DRAWS)
      expect(Math.abs(share - (chances[index] ?? 0) / 100)).toBeLessThanOrEqual(ERRORS * error + 0.005)
    })
  })

  it('is met in its percentiles', () => {
    columnsOf(preset, SERIES).forEach((column, series) => {
      ;[0.05, 0.5, 0.95].forEach((share, place) => {
        // The rank that 1,000 draws find has this error; the percentiles so far apart enclose theirs.
        const error = ERRORS * Math.sqrt((share * (1 - share)) / DRAWS)
        const [low = 0, high = 0] = percentileReader([share - error, share + error])(column)
        const printed = (bands[series]?.[place] ?? 0) / 100
        expect(printed).toBeGreaterThanOrEqual(low - 0.0005)
        expect(printed).toBeLessThanOrEqual(high + 0.0005)
      })
    })
  })
})
