/** Optimise: the cheapest change of named levers that meets chosen targets within the budget. */

import type { Answer, Question } from '../../../shared/contract/analysis.ts'
import type { AnalysisContext } from './context.ts'

export function optimise(_context: AnalysisContext, _question: Question<'optimise'>): Answer<'optimise'> {
  return {}
}
