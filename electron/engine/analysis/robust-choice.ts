/** Robust choice: how often one scenario beats another over common draws, and where an assumption would turn it. */

import type { Answer, Question } from '../../../shared/contract/analysis.ts'
import type { AnalysisContext } from './context.ts'

export function robustChoice(
  _context: AnalysisContext,
  _question: Question<'robust-choice'>,
): Answer<'robust-choice'> {
  return {}
}
