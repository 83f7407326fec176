/** A leading thread: works on one question after the other. */

import type { MessagePort } from 'node:worker_threads'
import type { AnalysisKind, Answer } from '../../../shared/contract/analysis.ts'
import { FaultError } from '../../../shared/faults.ts'
import type { ExecutedValue } from '../../../shared/scenario/executed.ts'
import type { analyses } from '../../engine/analysis/analyses.ts'
import type { AnalysisContext } from '../../engine/analysis/context.ts'
import { Cancelled } from '../../engine/batch/batch.ts'
import type { LaneWords } from './lane-words.ts'
import type { AskedOf, SaidByThread } from './thread-data.ts'

/** What a question is answered with: the models in which its executed values stand, and what runs batches of them. */
export type RunningWith = (
  executed: readonly ExecutedValue[],
) => Pick<AnalysisContext, 'modelOf' | 'runBatch'>

/** Answers what comes by `port`, for as long as the thread is left alive. */
export function lead(
  port: MessagePort,
  words: LaneWords,
  runningWith: RunningWith,
  table: typeof analyses,
): void {
  const say = (said: SaidByThread) => port.postMessage(said)
  const progress: Pick<AnalysisContext, 'expect' | 'show'> = {
    expect: draws => words.set('expected', draws),
    show: partial => {
      words.add('beat', 1)
      if (words.get('untaken') === 1) return
      words.set('untaken', 1)
      say({ is: 'partial', partial: partial() })
    },
  }
  // One that led before may have ended in the middle of a batch.
  words.closeDoor()
  port.on('message', (asked: AskedOf<AnalysisKind>) => {
    words.add('beat', 1)
    say(words.get('cancelled') === 1 ? { is: 'cancelled' } : outcomeOf(asked, table, runningWith, progress))
  })
}

/** What a question about several scenarios asks of the model is the same for all of them. */
const WITHOUT_FORMULAS = { formulas: [] }

function outcomeOf(
  asked: AskedOf<AnalysisKind>,
  table: typeof analyses,
  runningWith: RunningWith,
  progress: Pick<AnalysisContext, 'expect' | 'show'>,
): SaidByThread {
  try {
    const running = runningWith(asked.executed)
    const model = running.modelOf('scenario' in asked.question ? asked.question.scenario : WITHOUT_FORMULAS)
    return { is: 'answer', answer: answerTo(asked, table, { model, ...running, ...progress }) }
  } catch (error) {
    if (error instanceof Cancelled) return { is: 'cancelled' }
    if (error instanceof FaultError) return { is: 'refusal', faults: error.faults }
    if (isWithoutMemory(error)) return { is: 'refusal', faults: [{ code: 'analysis.no-memory', args: {} }] }
    return { is: 'error', error }
  }
}

/** Whether the system refused memory: V8 says it by these words only, of arrays and of the memory of a module. */
function isWithoutMemory(error: unknown): boolean {
  return (
    error instanceof RangeError && /allocation failed|unable to grow|could not allocate/i.test(error.message)
  )
}

function answerTo<K extends AnalysisKind>(
  { kind, question }: AskedOf<K>,
  table: typeof analyses,
  context: AnalysisContext,
): Answer<K> {
  return table[kind](context, question)
}
