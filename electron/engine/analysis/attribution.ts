/** Attribution: which groups of changed levers account for the difference between two scenarios (Shapley values). */

import type { Answer, Question } from '../../../shared/contract/analysis.ts'
import type { AnalysisContext } from './context.ts'

export function attribution(
  _context: AnalysisContext,
  _question: Question<'attribution'>,
): Answer<'attribution'> {
  return {}
}
