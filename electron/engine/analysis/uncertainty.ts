/** Uncertainty: bands of series, chances of targets and years of attainment over many draws. */

import type { Band } from '../../../shared/analysis/uncertainty.ts'
import type { FailedDraws } from '../../../shared/analysis/varied.ts'
import type { Answer, Question } from '../../../shared/contract/analysis.ts'
import { type Fault, throwFaults } from '../../../shared/faults.ts'
import { failedDraws } from '../batch/failed-draws.ts'
import type { Model } from '../model/model.ts'
import { variableFaults } from '../run/result.ts'
import { achievedCorrelations, samplingFaults } from '../sampling/draws.ts'
import { inputColumns } from '../sampling/input-columns.ts'
import { percentileReader } from '../sampling/percentiles.ts'
import type { DrawRange } from '../sampling/unit-points.ts'
import { targetChance } from './chances.ts'
import type { AnalysisContext } from './context.ts'
import { KeptColumns } from './kept-columns.ts'

/** Draws of the first piece; each further one is as long as all before it, up to the longest. */
const FIRST_PIECE = 1024
const LONGEST_PIECE = 16_384

/** Most results kept at once, by series, year and draw: half a gigabyte. */
const MOST_NUMBERS = 2 ** 26

/**
 * Runs the draws of the question's sampling through its scenario, shows what the draws so far say after each piece, and answers
 * with what all of them say. Failed draws are counted and left out. Where no draw is sound there are neither bands nor chances.
 * @throws FaultError `run.*` for the scenario or an unknown series; `analysis.*` for a sampling that cannot be drawn, or for
 * more numbers than may be held at once.
 */
export function uncertainty(
  { model, runBatch, expect, show }: AnalysisContext,
  { scenario, sampling, variables }: Question<'uncertainty'>,
): Answer<'uncertainty'> {
  throwFaults([...variableFaults(model, variables), ...samplingFaults(model, sampling)])
  const { draws } = sampling
  const ids = [...new Set([...variables, ...model.targets.map(target => target.variable)])]
  throwFaults(sizeFaults(ids.length * model.years.length * draws))
  expect(draws)

  const kept = new KeptColumns({ series: ids.length, years: model.years.length, draws })
  const correlations = achievedCorrelations(sampling)
  const outputs = ids.map(id => model.slotById.get(id) ?? 0)
  let failed: FailedDraws = { count: 0, first: null }
  const answer = (): Answer<'uncertainty'> => ({
    draws: kept.draws,
    failed,
    years: [...model.years],
    ...resultsOf(model, ids, new Set(variables), kept),
    correlations,
  })
  for (const range of pieces(draws)) {
    const inputs = inputColumns(model, scenario, sampling, range)
    const batch = { draws: range.end - range.first, scenario, inputs, outputs }
    const result = runBatch(batch)
    kept.add(result)
    failed = together(failed, failedDraws(model, batch, result), range.first)
    if (range.end < draws) show(answer)
  }
  return answer()
}

function sizeFaults(numbers: number): Fault[] {
  if (numbers <= MOST_NUMBERS) return []
  const megabytes = (count: number) => Math.round((count * Float64Array.BYTES_PER_ELEMENT) / 2 ** 20)
  const args = { megabytes: megabytes(numbers), allowed: megabytes(MOST_NUMBERS) }
  return [{ code: 'analysis.too-large', args }]
}

function pieces(draws: number): DrawRange[] {
  const ranges: DrawRange[] = []
  for (let first = 0; first < draws; ) {
    const end = Math.min(draws, first + Math.min(Math.max(first, FIRST_PIECE), LONGEST_PIECE))
    ranges.push({ first, end })
    first = end
  }
  return ranges
}

/** @param offset the first draw of the later piece. */
function together(before: FailedDraws, later: FailedDraws, offset: number): FailedDraws {
  const moved = later.first === null ? null : { ...later.first, draw: later.first.draw + offset }
  return { count: before.count + later.count, first: before.first ?? moved }
}

function resultsOf(model: Model, ids: readonly string[], banded: ReadonlySet<string>, kept: KeptColumns) {
  if (kept.draws === 0) return { bands: [], targets: [] }
  const columnsOf = (id: string) => model.years.map((_, year) => kept.column(ids.indexOf(id), year))
  const percentiles = percentileReader([0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95])
  return {
    bands: [...banded].map(id => bandOf(id, columnsOf(id).map(percentiles))),
    targets: model.targets.map(target => targetChance(target, model.years, columnsOf(target.variable))),
  }
}

/** @param percentiles by year, in the order of the band's fields. */
function bandOf(variable: string, percentiles: readonly (readonly number[])[]): Band {
  const at = (place: number) => percentiles.map(year => year[place] ?? Number.NaN)
  return { variable, p5: at(0), p10: at(1), p25: at(2), p50: at(3), p75: at(4), p90: at(5), p95: at(6) }
}
