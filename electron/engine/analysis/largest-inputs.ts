/** Which of many inputs move a number most, one at a time: what an analysis of variance is worth its runs for. */

import type { VariedInput } from '../../../shared/analysis/varied.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import type { AskedNumber } from './asked-number.ts'
import type { AnalysisContext } from './context.ts'
import { inputById } from './inputs.ts'
import { runVariants } from './one-at-a-time.ts'
import { isSame } from './same-result.ts'
import { endsOf } from './tornado-ends.ts'

/** Runs that the choice takes. */
export function choiceRuns(inputs: number): number {
  return 2 * inputs + 1
}

/**
 * At most `count` of the inputs, those between whose 10th and 90th percentile the number moves most; in the order given. Inputs
 * that do not move it at all are not among them. What acts only together with others is not seen.
 */
export function largestInputs(
  context: AnalysisContext,
  scenario: Scenario,
  inputs: readonly VariedInput[],
  asked: AskedNumber,
  count: number,
): VariedInput[] {
  const moves = inputs.flatMap(varied => {
    const ends = endsOf(
      context.model,
      inputById(context.model, scenario, varied.id),
      { kind: 'percentiles' },
      inputs,
    )
    return typeof ends === 'string' ? [] : [{ varied, ends }]
  })
  const variants = moves.flatMap(({ ends: { low, high } }) => [low, high])
  const { base, resultOf } = runVariants(context, scenario, variants, asked)
  const spans = moves.map(({ varied, ends: { low, high } }) => {
    const reached = [resultOf(low) ?? base, resultOf(high) ?? base].filter(result => !isSame(result, base))
    return { varied, span: Math.max(base, ...reached) - Math.min(base, ...reached) }
  })
  const largest = spans
    .filter(({ span }) => span > 0)
    .sort((one, other) => other.span - one.span)
    .slice(0, count)
    .map(({ varied }) => varied)
  return inputs.filter(input => largest.includes(input))
}
