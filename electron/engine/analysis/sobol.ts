/** Sobol indices: how much of the variance of a variable in a year each input accounts for, alone and with others. */

import type { Answer, Question } from '../../../shared/contract/analysis.ts'
import type { AnalysisContext } from './context.ts'

export function sobol(_context: AnalysisContext, _question: Question<'sobol'>): Answer<'sobol'> {
  return {}
}
