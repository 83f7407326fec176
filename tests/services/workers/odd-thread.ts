/**
 * A thread of analyses for tests. Its `uncertainty` does what the id of the question's scenario says; what its helping threads do
 * in a batch is said by the title.
 */

import { analyses } from '../../../electron/engine/analysis/analyses.ts'
import type { AnalysisContext } from '../../../electron/engine/analysis/context.ts'
import { type BackEnd, inJavaScript, type OpenBackEnd } from '../../../electron/services/workers/back-end.ts'
import type { LaidOut } from '../../../electron/services/workers/laid-out.ts'
import { workAsThread } from '../../../electron/services/workers/thread-work.ts'
import type { Answer, Question } from '../../../shared/contract/analysis.ts'
import { FaultError } from '../../../shared/faults.ts'
import { growthBatch } from './growth-batch.ts'

type Odd = (context: AnalysisContext, question: Question<'uncertainty'>) => Answer<'uncertainty'>

let answered = 0

const empty = (draws: number): Answer<'uncertainty'> => ({
  draws,
  failed: { count: 0, first: null },
  years: [],
  bands: [],
  targets: [],
  correlations: [],
})

/** Runs one draw after the other until that is not allowed any more. */
function untilCancelled({ model, runBatch }: AnalysisContext, question: Question<'uncertainty'>): never {
  for (;;) runBatch(growthBatch(model, { ...question.scenario, title: 'alone' }, 1))
}

const odd: Readonly<Record<string, Odd>> = {
  /** Every draw of the last year, as the fifth percentile. */
  draws: ({ model, runBatch, expect }, { scenario, sampling }) => {
    expect(sampling.draws)
    const batch = growthBatch(model, scenario, sampling.draws)
    const column = [...runBatch(batch).column(0, model.years.length - 1)]
    const none: number[] = []
    const band = { p5: column, p10: none, p25: none, p50: none, p75: none, p90: none, p95: none }
    return { ...empty(sampling.draws), bands: [{ variable: 'envelope', ...band }] }
  },
  /** Says how many questions its thread has answered. */
  count: () => {
    answered += 1
    return empty(answered)
  },
  'show and go on': (context, question) => {
    context.show(empty(7))
    return untilCancelled(context, question)
  },
  'run all and go on': (context, question) => {
    context.expect(question.sampling.draws)
    context.runBatch(growthBatch(context.model, question.scenario, question.sampling.draws))
    return untilCancelled(context, question)
  },
  'calculate for ever': () => {
    for (;;);
  },
  end: () => process.exit(0),
  break: () => {
    throw new TypeError('a mistake of the program')
  },
  refuse,
}

function refuse(): never {
  throw new FaultError({ code: 'run.check-failed', args: {} })
}

/** Helping threads leave this at the last draw before they do anything, so that a leading thread can wait for them. */
const MARK = 2
const markAt = ({ failed }: LaidOut) => failed.length - 1

function oddRuns(
  thread: number,
  laid: LaidOut,
  run: ReturnType<BackEnd['begin']>,
): ReturnType<BackEnd['begin']> {
  const { title } = laid.batch.scenario
  if (title === 'alone') return run
  return (from, end) => {
    if (thread === 0 && from === 0) while (Atomics.load(laid.failed, markAt(laid)) !== MARK);
    if (thread > 0) {
      Atomics.store(laid.failed, markAt(laid), MARK)
      if (title === 'helpers end') process.exit(0)
      if (title === 'helpers are stuck') for (;;);
    }
    run(from, end)
  }
}

const openOdd: OpenBackEnd = (model, thread) => {
  const sound = inJavaScript(model, thread)
  return { chunkDraws: 4, begin: laid => oddRuns(thread, laid, sound.begin(laid)) }
}

workAsThread(
  {
    ...analyses,
    tornado: refuse,
    uncertainty: (context, question) => {
      const act = odd[question.scenario.id]
      if (act === undefined) throw new Error(`nothing to do for ${question.scenario.id}`)
      return act(context, question)
    },
  },
  openOdd,
)
