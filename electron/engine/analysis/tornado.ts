/** Tornado: what a variable becomes in a year when each input stands at its low and at its high end. */

import { defaultSampling } from '../../../shared/analysis/default-sampling.ts'
import type { TornadoAnswer, TornadoBar } from '../../../shared/analysis/tornado.ts'
import type { Answer, Question } from '../../../shared/contract/analysis.ts'
import { throwFaults } from '../../../shared/faults.ts'
import type { Model } from '../model/model.ts'
import { inputFaults } from '../sampling/draws.ts'
import { type AskedNumber, askedNumber } from './asked-number.ts'
import type { AnalysisContext } from './context.ts'
import { type Input, inputById, inputsOf, valueIn } from './inputs.ts'
import { failuresOf, runVariants, type VariantResults, variantDraws } from './one-at-a-time.ts'
import { isSame } from './same-result.ts'
import { steepness } from './steepness.ts'
import { type BarEnds, type BothEnds, endsOf } from './tornado-ends.ts'

/**
 * Bars, or elasticities where the ends are `point`: one batch for all of them.
 * @throws FaultError `run.unknown-variable`, `analysis.year-outside`, `analysis.unknown-varied`, `run.*` of the scenario; what is wrong with
 * the distributions where percentiles are asked for.
 */
export function tornado(context: AnalysisContext, question: Question<'tornado'>): Answer<'tornado'> {
  const { ends } = question
  if (ends.kind === 'percentiles') throwFaults(inputFaults(context.model, question.distributions))
  const asked = askedNumber(context.model, question.variable, question.year)
  const inputs = inputsLookedAt(context.model, question)
  if (ends.kind === 'point') return steepness(context, question, inputs, asked)
  return barsBetween(context, question, ends, inputs, asked)
}

function inputsLookedAt(model: Model, { scenario, kinds, only }: Question<'tornado'>): Input[] {
  if (only === null) return inputsOf(model, scenario, kinds)
  const named = [...new Set(only)].map(id => inputById(model, scenario, id))
  return named.filter(({ kind }) => kinds.includes(kind))
}

function barsBetween(
  context: AnalysisContext,
  { scenario, distributions, most }: Question<'tornado'>,
  ends: BarEnds,
  inputs: readonly Input[],
  asked: AskedNumber,
): TornadoAnswer {
  const { model } = context
  const bars: TornadoBar[] = []
  const still: TornadoAnswer['still'] = []
  const moves: BothEnds[] = []
  const known = [...distributions, ...defaultSampling(model, scenario.parameters).inputs]
  for (const input of inputs) {
    const found = endsOf(model, input, ends, known)
    if (typeof found === 'string') still.push({ id: input.id, why: found })
    else moves.push(found)
  }
  const variants = moves.flatMap(({ low, high }) => [low, high])
  context.expect(variantDraws(variants))
  const results = runVariants(context, scenario, variants, asked)
  for (const move of moves) {
    const bar = barOf(move, asked, results)
    if (bar !== null && bar.span > 0) bars.push(bar)
    else if (bar !== null) still.push({ id: bar.id, why: 'no-effect' })
  }
  bars.sort((one, other) => other.span - one.span)
  return {
    base: results.base,
    bars: bars.slice(0, most),
    elasticities: [],
    left: Math.max(0, bars.length - most),
    still,
    failures: failuresOf(model, scenario, variants, results, asked),
  }
}

/** Null where neither end has a result. */
function barOf(
  { low, high }: BothEnds,
  { yearIndex }: AskedNumber,
  { base, resultOf }: VariantResults,
): TornadoBar | null {
  const { input } = low
  const atLow = resultOf(low)
  const atHigh = resultOf(high)
  const reached = [atLow, atHigh].filter(result => result !== null)
  if (reached.length === 0) return null
  const isStill = reached.every(result => isSame(result, base))
  return {
    id: input.id,
    kind: input.kind,
    present: valueIn(input, input.present, yearIndex),
    low: { input: valueIn(input, low.values, yearIndex), result: atLow },
    high: { input: valueIn(input, high.values, yearIndex), result: atHigh },
    span: isStill ? 0 : Math.max(base, ...reached) - Math.min(base, ...reached),
    isOneSided: atLow !== null && atHigh !== null && areOnOneSide(atLow, atHigh, base),
  }
}

function areOnOneSide(one: number, other: number, base: number): boolean {
  if (isSame(one, base) || isSame(other, base)) return false
  return one > base === other > base
}
