/** Tornado: what a variable becomes in a year when each input stands at its low and at its high end. */

import type { Answer, Question } from '../../../shared/contract/analysis.ts'
import type { AnalysisContext } from './context.ts'

export function tornado(_context: AnalysisContext, _question: Question<'tornado'>): Answer<'tornado'> {
  return {}
}
