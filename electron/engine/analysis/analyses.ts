/** Every analysis by its kind. */

import type { AnalysisKind, Answer, Question } from '../../../shared/contract/analysis.ts'
import { attribution } from './attribution.ts'
import type { AnalysisContext } from './context.ts'
import { goalSeek } from './goal-seek.ts'
import { optimise } from './optimise.ts'
import { robustChoice } from './robust-choice.ts'
import { sobol } from './sobol.ts'
import { tornado } from './tornado.ts'
import { uncertainty } from './uncertainty.ts'

/** @throws FaultError for a question that cannot be answered. */
export type Analyse<K extends AnalysisKind> = (context: AnalysisContext, question: Question<K>) => Answer<K>

export const analyses: { readonly [K in AnalysisKind]: Analyse<K> } = {
  'goal-seek': goalSeek,
  optimise,
  tornado,
  sobol,
  uncertainty,
  attribution,
  'robust-choice': robustChoice,
}
