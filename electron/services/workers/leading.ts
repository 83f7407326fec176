/** A leading thread: works on one question after the other. */

import type { MessagePort } from 'node:worker_threads'
import type { AnalysisKind, Answer } from '../../../shared/contract/analysis.ts'
import { FaultError } from '../../../shared/faults.ts'
import type { analyses } from '../../engine/analysis/analyses.ts'
import type { AnalysisContext } from '../../engine/analysis/context.ts'
import { Cancelled } from '../../engine/batch/batch.ts'
import type { Model } from '../../engine/model/model.ts'
import type { BackEnd } from './back-end.ts'
import { batchInThreads } from './batch-in-threads.ts'
import type { Lane } from './helping.ts'
import type { Bell } from './lane-words.ts'
import type { AskedOf, SaidByThread } from './thread-data.ts'

export function lead(
  port: MessagePort,
  lane: Lane,
  bell: Bell,
  model: Model,
  table: typeof analyses,
  backEnd: BackEnd,
): void {
  const { words } = lane
  const say = (said: SaidByThread) => port.postMessage(said)
  // One that led before may have ended in the middle of a batch.
  words.closeDoor()
  const context: AnalysisContext = {
    model,
    runBatch: batchInThreads(lane, bell, model, backEnd, () => say({ is: 'in-need-of-help' })),
    expect: draws => words.set('expected', draws),
    show: partial => {
      words.add('beat', 1)
      say({ is: 'partial', partial })
    },
  }
  port.on('message', (asked: AskedOf<AnalysisKind>) => {
    words.add('beat', 1)
    say(words.get('cancelled') === 1 ? { is: 'cancelled' } : outcomeOf(asked, table, context))
  })
}

function outcomeOf(
  asked: AskedOf<AnalysisKind>,
  table: typeof analyses,
  context: AnalysisContext,
): SaidByThread {
  try {
    return { is: 'answer', answer: answerTo(asked, table, context) }
  } catch (error) {
    if (error instanceof Cancelled) return { is: 'cancelled' }
    if (error instanceof FaultError) return { is: 'refusal', faults: error.faults }
    return { is: 'error', error }
  }
}

function answerTo<K extends AnalysisKind>(
  { kind, question }: AskedOf<K>,
  table: typeof analyses,
  context: AnalysisContext,
): Answer<K> {
  return table[kind](context, question)
}
