/** What a thread of the analyses does: lead, which is to answer questions, or help one that leads with its batches. */

import { parentPort, workerData } from 'node:worker_threads'
import type { analyses } from '../../engine/analysis/analyses.ts'
import { compileModel } from '../../engine/model/compile.ts'
import type { Model } from '../../engine/model/model.ts'
import type { OpenBackEnd } from './back-end.ts'
import { help } from './helping.ts'
import { Bell, LaneWords } from './lane-words.ts'
import { lead } from './leading.ts'
import type { LaneBuffers, ThreadData } from './thread-data.ts'

/** Works as the program says that started the thread. */
export function workAsThread(table: typeof analyses, openBackEnd: OpenBackEnd): void {
  const port = parentPort
  if (port === null) throw new Error('this file is for threads')
  const data: ThreadData = workerData
  const model = compiled(data)
  const bell = new Bell(data.bell)
  if (data.role === 'lead') lead(port, laneOf(data.lane), bell, model, table, openBackEnd(model, 0))
  else help(data.number, data.lanes.map(laneOf), bell, model, openBackEnd(model, data.number + 1))
}

function laneOf({ words, memory }: LaneBuffers) {
  return { words: new LaneWords(words), memory }
}

function compiled({ pack }: ThreadData): Model {
  const result = compileModel(pack)
  if (!result.ok) throw new Error('the pack has been compiled before')
  return result.model
}
