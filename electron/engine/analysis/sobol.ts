/** Sobol indices: how much of the variance of a variable in a year each input accounts for, alone and with others. */

import { defaultSampling } from '../../../shared/analysis/default-sampling.ts'
import { SOBOL_LIMITS, type SobolAnswer, sobolRuns } from '../../../shared/analysis/sobol.ts'
import type { Correlation, VariedInput } from '../../../shared/analysis/varied.ts'
import type { Answer, Question } from '../../../shared/contract/analysis.ts'
import { FaultError, throwFaults } from '../../../shared/faults.ts'
import type { Model } from '../model/model.ts'
import { isConstant } from '../sampling/distributions.ts'
import { samplingFaults } from '../sampling/draws.ts'
import { type AskedNumber, askedNumber, askedWords } from './asked-number.ts'
import type { AnalysisContext } from './context.ts'
import { choiceRuns, largestInputs } from './largest-inputs.ts'
import { sobolEstimates } from './sobol-estimates.ts'
import { runDesign } from './sobol-runs.ts'

/**
 * @throws FaultError `run.unknown-variable`, `analysis.year-outside`, `analysis.nothing-varied` and what else is wrong with the
 * inputs, `analysis.too-many-runs`, `analysis.inputs-move-nothing`, `analysis.no-sound-draw`, `run.*` of the scenario.
 */
export function sobol(context: AnalysisContext, question: Question<'sobol'>): Answer<'sobol'> {
  const { model } = context
  const { rows, seed } = question
  const asked = askedNumber(model, question.variable, question.year)
  const offered = offeredInputs(model, question)
  const inputs = chosenInputs(context, question, offered, asked)
  const { columns, failed, shares } = runDesign(context, question, { inputs, rows, seed }, asked)
  const { mean, variance, inputs: estimates } = sobolEstimates(columns, seed)
  if (variance === 0) throw nothingMoves(context.model, question)

  const order = [...estimates.keys()].sort(
    (one, other) => (estimates[other]?.total.value ?? 0) - (estimates[one]?.total.value ?? 0),
  )
  const indices = order.flatMap((input): SobolAnswer['indices'] => {
    const { first, total } = estimates[input] ?? {}
    const { id } = inputs[input] ?? {}
    if (first === undefined || total === undefined || id === undefined) return []
    return [{ id, first, total, isZero: first.low <= 0 }]
  })
  const alone = indices.reduce((sum, { first }) => sum + first.value, 0)
  return {
    runs: sobolRuns(rows, inputs.length),
    rows: columns.first.length,
    failed,
    mean,
    deviation: Math.sqrt(variance),
    indices,
    alone,
    together: Math.max(0, 1 - alone),
    ignored: assumedBetween(model, inputs),
    held: offered.filter(input => !inputs.includes(input)).map(({ id }) => id),
    path: shares === null ? null : shares.answer(order),
  }
}

/** Correlations that the pack assumes between inputs that varied: here they were drawn as if there were none. */
function assumedBetween(model: Model, inputs: readonly VariedInput[]): Correlation[] {
  const ids = new Set(inputs.map(({ id }) => id))
  return defaultSampling(model).correlations.filter(({ first, second }) => ids.has(first) && ids.has(second))
}

/** Everything that would vary. */
function offeredInputs(
  model: Model,
  { scenario, inputs, rows, seed }: Question<'sobol'>,
): readonly VariedInput[] {
  const offered = inputs ?? defaultSampling(model, scenario.parameters).inputs
  throwFaults(
    samplingFaults(model, { method: 'sobol', draws: rows, seed, inputs: offered, correlations: [] }),
  )
  return offered.filter(({ distribution }) => !isConstant(distribution))
}

function chosenInputs(
  context: AnalysisContext,
  question: Question<'sobol'>,
  offered: readonly VariedInput[],
  asked: AskedNumber,
): readonly VariedInput[] {
  const { scenario, rows, largest } = question
  const count = Math.min(largest ?? offered.length, offered.length)
  const runs = sobolRuns(rows, count)
  if (runs > SOBOL_LIMITS.runs)
    throw new FaultError({ code: 'analysis.too-many-runs', args: { runs, most: SOBOL_LIMITS.runs } })
  if (largest === null) {
    context.expect(runs)
    return offered
  }
  context.expect(choiceRuns(offered.length) + runs)
  const chosen = largestInputs(context, scenario, offered, asked, count)
  if (chosen.length === 0) throw nothingMoves(context.model, question)
  return chosen
}

function nothingMoves(model: Model, { variable, year }: Question<'sobol'>): FaultError {
  return new FaultError({ code: 'analysis.inputs-move-nothing', args: askedWords(model, variable, year) })
}
