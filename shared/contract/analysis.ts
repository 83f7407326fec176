/** The analyses a screen can ask for: each a question and an answer, worked on beside everything else. */

import { z } from 'zod'
import { attributionAnswer, attributionQuestion } from '../analysis/attribution.ts'
import { goalSeekAnswer, goalSeekQuestion } from '../analysis/goal-seek.ts'
import { optimiseAnswer, optimiseQuestion } from '../analysis/optimise.ts'
import { robustChoiceAnswer, robustChoiceQuestion } from '../analysis/robust-choice.ts'
import { sobolAnswer, sobolQuestion } from '../analysis/sobol.ts'
import { tornadoAnswer, tornadoQuestion } from '../analysis/tornado.ts'
import { uncertaintyAnswer, uncertaintyQuestion } from '../analysis/uncertainty.ts'
import { executedValues } from '../scenario/executed.ts'

export const analyses = {
  'goal-seek': { question: goalSeekQuestion, answer: goalSeekAnswer },
  optimise: { question: optimiseQuestion, answer: optimiseAnswer },
  tornado: { question: tornadoQuestion, answer: tornadoAnswer },
  sobol: { question: sobolQuestion, answer: sobolAnswer },
  uncertainty: { question: uncertaintyQuestion, answer: uncertaintyAnswer },
  attribution: { question: attributionQuestion, answer: attributionAnswer },
  'robust-choice': { question: robustChoiceQuestion, answer: robustChoiceAnswer },
} as const

export type AnalysisKind = keyof typeof analyses
/** A question as it is asked, and as it is worked on: with everything that it left out filled in. */
export type AskedQuestion<K extends AnalysisKind> = z.input<(typeof analyses)[K]['question']>
export type Question<K extends AnalysisKind> = z.output<(typeof analyses)[K]['question']>
export type Answer<K extends AnalysisKind> = z.output<(typeof analyses)[K]['answer']>

/** Names a piece of work for as long as it goes on; made by the page that asks. */
export const jobId = z.uuid()

/**
 * Rows of the contract, one for each analysis: the answer comes when the work is done. `executed` is what really came about, as the
 * document of the question's scenarios has it.
 */
export const analysisRequests = {
  'analysis:goal-seek': row(analyses['goal-seek']),
  'analysis:optimise': row(analyses.optimise),
  'analysis:tornado': row(analyses.tornado),
  'analysis:sobol': row(analyses.sobol),
  'analysis:uncertainty': row(analyses.uncertainty),
  'analysis:attribution': row(analyses.attribution),
  'analysis:robust-choice': row(analyses['robust-choice']),
  /** How far work has come. Asked again and again while a page waits: work about which nobody asks is given up. */
  'analysis:progress': {
    input: z.strictObject({ job: jobId }),
    output: z.strictObject({
      /** From 0 to 1; null where no such work is under way. */
      done: z.number().min(0).max(1).nullable(),
      /** Bands of the draws so far, for work that has them; null too where they were told before. */
      partial: uncertaintyAnswer.nullable(),
    }),
  },
  /** Ends work at once; its question is refused with `analysis.cancelled`. */
  'analysis:cancel': { input: z.strictObject({ job: jobId }), output: z.strictObject({}) },
} as const

function row<Q extends z.ZodType, A extends z.ZodType>({
  question,
  answer,
}: {
  readonly question: Q
  readonly answer: A
}) {
  return { input: z.strictObject({ job: jobId, question, executed: executedValues }), output: answer }
}
