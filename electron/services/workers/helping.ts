/** A helping thread: sleeps until a batch is opened somewhere, and runs chunks of it until none is left. It never ends by itself. */

import type { RunDraws } from '../../engine/batch/batch-in-javascript.ts'
import type { Model } from '../../engine/model/model.ts'
import type { BackEnd } from './back-end.ts'
import { claimedDraws } from './batch-in-threads.ts'
import { findLaidOut, type LaidOut } from './laid-out.ts'
import type { Bell, LaneWords } from './lane-words.ts'

export interface Lane {
  readonly words: LaneWords
  readonly memory: SharedArrayBuffer
}

/** @param number of this thread among those that help, from 0 on. */
export function help(
  number: number,
  lanes: readonly Lane[],
  bell: Bell,
  model: Model,
  backEnd: BackEnd,
): never {
  const visits = lanes.map(lane => visitor(number, lane, model, backEnd))
  for (;;) {
    const heard = bell.heard()
    // One chunk at a time, so that the first lane never waits for more than that.
    if (!visits.some(visit => visit())) bell.waitAfter(heard)
  }
}

/** Runs one chunk of a lane's batch; whether there was one. */
function visitor(number: number, { words, memory }: Lane, model: Model, backEnd: BackEnd): () => boolean {
  let known: { readonly batch: number; readonly laid: LaidOut; readonly run: RunDraws } | null = null

  const batchInside = () => {
    const batch = words.get('batch')
    if (known?.batch === batch) return known
    const laid = findLaidOut(memory, words.get('text'), model.years.length)
    known = { batch, laid, run: backEnd.begin(laid) }
    return known
  }

  return () => {
    if (!words.enter(number)) return false
    const { laid, run } = batchInside()
    const draws = claimedDraws(words, laid)
    if (draws !== null) {
      run(draws.from, draws.end)
      laid.finished[draws.chunk] = 1
      words.add('done', draws.end - draws.from)
    }
    words.leave(number)
    return draws !== null
  }
}
