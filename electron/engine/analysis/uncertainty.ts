/** Uncertainty: bands of series, chances of targets and years of attainment over many draws. */

import type { Answer, Question } from '../../../shared/contract/analysis.ts'
import type { AnalysisContext } from './context.ts'

export function uncertainty(
  { model }: AnalysisContext,
  _question: Question<'uncertainty'>,
): Answer<'uncertainty'> {
  return {
    draws: 0,
    failed: { count: 0, first: null },
    years: [...model.years],
    bands: [],
    targets: [],
    correlations: [],
  }
}
