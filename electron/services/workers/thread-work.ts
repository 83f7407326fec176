/**
 * What a thread of the program does: lead, which is to answer questions of analyses, help those that lead with their batches, or work
 * on the formulas of planners.
 */

import { parentPort, workerData } from 'node:worker_threads'
import type { Scenario } from '../../../shared/scenario/document.ts'
import type { analyses } from '../../engine/analysis/analyses.ts'
import { Cancelled } from '../../engine/batch/batch.ts'
import { batchInJavaScript } from '../../engine/batch/batch-in-javascript.ts'
import { compileModel } from '../../engine/model/compile.ts'
import type { Model } from '../../engine/model/model.ts'
import { modelFor } from '../../engine/model/model-for.ts'
import type { OpenBackEnd } from './back-end.ts'
import { batchInThreads } from './batch-in-threads.ts'
import { workOnFormulas } from './formula-work.ts'
import { help } from './helping.ts'
import { Bell, LaneWords } from './lane-words.ts'
import { lead, type RunningWith } from './leading.ts'
import { scenarioBackEnd } from './scenario-back-end.ts'
import type { LaneBuffers, SaidByThread, ThreadData } from './thread-data.ts'

/** Works as the program says that started the thread. */
export function workAsThread(table: typeof analyses, openBackEnd: OpenBackEnd): void {
  const port = parentPort
  if (port === null) throw new Error('this file is for threads')
  const data: ThreadData = workerData
  const model = compiled(data)
  if (data.role === 'formulas') {
    workOnFormulas(port, model)
    return
  }
  const bell = new Bell(data.bell)
  if (data.role === 'help') {
    const { number, lanes } = data
    help(
      number,
      lanes.flatMap(({ words: buffer, board, memory }) => {
        if (memory === null) return []
        const words = new LaneWords(buffer)
        const place = { thread: number + 1, threads: words.helpers + 1 }
        return [{ words, board, backEnd: scenarioBackEnd(model, own => openBackEnd(own, memory, place)) }]
      }),
      bell,
    )
  }
  const words = new LaneWords(data.lane.words)
  const say = (said: SaidByThread) => port.postMessage(said)
  const runningWith = runningIn(data.lane, words, bell, model, openBackEnd, () =>
    say({ is: 'in-need-of-help' }),
  )
  lead(port, words, runningWith, table)
}

function runningIn(
  { board, memory }: LaneBuffers,
  words: LaneWords,
  bell: Bell,
  model: Model,
  openBackEnd: OpenBackEnd,
  onOpen: () => void,
): RunningWith {
  const check = () => {
    words.add('beat', 1)
    if (words.get('cancelled') === 1) throw new Cancelled()
  }
  if (memory === null)
    return executed => {
      const modelOf = (scenario: Pick<Scenario, 'formulas'>) => modelFor(model, scenario, executed)
      const onDraw = () => {
        check()
        words.add('done', 1)
      }
      return { modelOf, runBatch: batch => batchInJavaScript(modelOf(batch.scenario), onDraw)(batch) }
    }
  const place = { thread: 0, threads: words.helpers + 1 }
  const backEnd = scenarioBackEnd(model, own => openBackEnd(own, memory, place))
  const runBatch = batchInThreads({ words, board, bell, backEnd, check, onOpen })
  return executed => {
    backEnd.take(executed)
    return { modelOf: scenario => modelFor(model, scenario, executed), runBatch }
  }
}

function compiled({ pack }: ThreadData): Model {
  const result = compileModel(pack)
  if (!result.ok) throw new Error('the pack has been compiled before')
  return result.model
}
