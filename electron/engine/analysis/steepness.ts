/** The elasticities of a number to many inputs where they stand, in order of size. */

import type { Elasticity, TornadoAnswer } from '../../../shared/analysis/tornado.ts'
import type { Question } from '../../../shared/contract/analysis.ts'
import type { AskedNumber } from './asked-number.ts'
import type { AnalysisContext } from './context.ts'
import { elasticityOf, stepsOf, variantsOf } from './elasticity.ts'
import { type Input, valueIn } from './inputs.ts'
import { failuresOf, runVariants, variantDraws } from './one-at-a-time.ts'

/** The answer to a question whose ends are `point`. */
export function steepness(
  context: AnalysisContext,
  { scenario, most }: Question<'tornado'>,
  inputs: readonly Input[],
  asked: AskedNumber,
): TornadoAnswer {
  const { model } = context
  const steps = inputs.map(input => stepsOf(model, input))
  const variants = steps.flatMap(variantsOf)
  context.expect(variantDraws(variants))
  const results = runVariants(context, scenario, variants, asked)
  const found: { readonly elasticity: Elasticity; readonly effect: number }[] = []
  const still: TornadoAnswer['still'] = []
  for (const step of steps) {
    const { input, width } = step
    const elasticity = elasticityOf(step, valueIn(input, input.present, asked.yearIndex), results)
    if (elasticity === null) {
      // A side whose run failed is told with the failures.
      if (variantsOf(step).length === 0) still.push({ id: input.id, why: 'not-moved' })
    } else if (isFlat(elasticity)) still.push({ id: input.id, why: 'no-effect' })
    else found.push({ elasticity, effect: Math.abs(elasticity.slope ?? 0) * width })
  }
  found.sort((one, other) => sizeOf(other.elasticity) - sizeOf(one.elasticity) || other.effect - one.effect)
  return {
    base: results.base,
    bars: [],
    elasticities: found.slice(0, most).map(({ elasticity }) => elasticity),
    left: Math.max(0, found.length - most),
    still,
    failures: failuresOf(model, scenario, variants, results, asked),
  }
}

/** Below zero where there is no elasticity, so that these come last. */
function sizeOf({ elasticity }: Elasticity): number {
  return elasticity === null ? -1 : Math.abs(elasticity)
}

/** A slope of two sides may cancel out; each side alone tells. */
function isFlat({ elasticity, slopeBelow, slopeAbove }: Elasticity): boolean {
  return [elasticity, slopeBelow, slopeAbove].every(value => value === null || value === 0)
}
