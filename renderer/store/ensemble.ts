/** Many runs of one scenario, each with other draws of what is varied: bands, chances, and what they answer to. */

import type { Answer, AskedQuestion } from '../../shared/contract/analysis.ts'
import type { Fault } from '../../shared/faults.ts'
import { type GivenInputs, hasSameInputs } from '../../shared/scenario/same-inputs.ts'

export type EnsembleQuestion = AskedQuestion<'uncertainty'>

/** What many runs say, and the question that they answer. */
export interface Ensemble {
  readonly question: EnsembleQuestion
  readonly answer: Answer<'uncertainty'>
  /** True while further draws are to come. */
  readonly isPartial: boolean
}

/** How the question about uncertainty stands. */
export interface EnsembleState {
  /** The last that is known; it stays while the next is worked on, until that has numbers of its own. */
  readonly latest: Ensemble | null
  /** What is worked on; null where nothing is. `done` is from 0 to 1. */
  readonly running: { readonly question: EnsembleQuestion; readonly done: number } | null
  /** Why the last question has no answer. */
  readonly faults: readonly Fault[]
}

export const NO_ENSEMBLE: EnsembleState = { latest: null, running: null, faults: [] }

/** Whether many runs were of a scenario as it stands. */
export function isOf({ question }: Pick<Ensemble, 'question'>, inputs: GivenInputs): boolean {
  return hasSameInputs(question.scenario, inputs)
}
