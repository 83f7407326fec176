/** Goal seek: what a lever, or several moved together, must be for a variable to reach a value in a year. */

import type { Answer, Question } from '../../../shared/contract/analysis.ts'
import type { AnalysisContext } from './context.ts'

export function goalSeek(_context: AnalysisContext, _question: Question<'goal-seek'>): Answer<'goal-seek'> {
  return {}
}
