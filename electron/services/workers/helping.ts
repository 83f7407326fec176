/** A helping thread: sleeps until a batch is opened somewhere, and runs chunks of it until none is left. It never ends by itself. */

import type { BackEnd, RunDraws } from './back-end.ts'
import { type ChunkBoard, claimChunk, finishChunk, readBoard } from './chunk-board.ts'
import type { Bell, LaneWords } from './lane-words.ts'

/** A lane as a helping thread has it. */
export interface HelpedLane {
  readonly words: LaneWords
  readonly board: SharedArrayBuffer
  readonly backEnd: BackEnd
}

/**
 * @param number of this thread among those that help, from 0 on.
 * @param lanes in the order in which they are helped.
 */
export function help(number: number, lanes: readonly HelpedLane[], bell: Bell): never {
  const visits = lanes.map(lane => visitor(number, lane))
  for (;;) {
    const heard = bell.heard()
    // One chunk at a time, so that the first lane never waits for more than that.
    if (!visits.some(visit => visit())) bell.waitAfter(heard)
  }
}

interface KnownBatch {
  readonly batch: number
  readonly board: ChunkBoard
  readonly run: RunDraws
}

/** Runs one chunk of a lane's batch; whether there was one. */
function visitor(number: number, { words, board: memory, backEnd }: HelpedLane): () => boolean {
  let known: KnownBatch | null = null

  function batchInside(): KnownBatch {
    const batch = words.get('batch')
    if (known?.batch === batch) return known
    const { board, note } = readBoard(memory, words)
    known = { batch, board, run: backEnd.find(note) }
    return known
  }

  return () => {
    if (!words.enter(number)) return false
    const { board, run } = batchInside()
    const chunk = claimChunk(words, board)
    if (chunk !== null) {
      run(chunk.from, chunk.end)
      finishChunk(words, board, chunk)
    }
    words.leave(number)
    return chunk !== null
  }
}
