/** Runs a batch with the help of other threads: in chunks that each of them claims, whose results lie where their draws do. */

import type { Batch, RunBatch } from '../../engine/batch/batch.ts'
import type { BackEnd, RunDraws } from './back-end.ts'
import { type Chunk, type ChunkBoard, chunkAt, claimChunk, finishChunk, writeBoard } from './chunk-board.ts'
import type { Bell, LaneWords } from './lane-words.ts'

export interface LedLane {
  readonly words: LaneWords
  readonly board: SharedArrayBuffer
  readonly bell: Bell
  readonly backEnd: BackEnd
  /** Called between chunks; throws `Cancelled` where the question is no longer wanted. */
  readonly check: () => void
  /** Told when a batch has been opened to helping threads. */
  readonly onOpen: () => void
}

/** What the leading thread of a lane runs its batches with. They come one after the other. */
export function batchInThreads({ words, board: memory, bell, backEnd, check, onOpen }: LedLane): RunBatch {
  function runChunk(run: RunDraws, board: ChunkBoard, chunk: Chunk): void {
    check()
    run(chunk.from, chunk.end)
    finishChunk(words, board, chunk)
  }

  /** Chunks as they are claimed, beside the helping threads; nobody is inside any more when it returns or throws. */
  function runClaimed(run: RunDraws, board: ChunkBoard): void {
    words.add('batch', 1)
    words.set('door', 1)
    bell.ring()
    onOpen()
    try {
      for (let chunk = claimChunk(words, board); chunk !== null; chunk = claimChunk(words, board))
        runChunk(run, board, chunk)
    } finally {
      words.closeDoor()
    }
  }

  return (batch: Batch) => {
    check()
    const { chunkDraws } = backEnd
    const { note, run, result } = backEnd.write(batch)
    const board = writeBoard(memory, words, { draws: batch.draws, chunkDraws, note })
    if (board.finished.length > 1 && words.helpers > 0) runClaimed(run, board)
    // All of a small batch; of another one what was left by threads that ended in the middle of it.
    board.finished.forEach((isFinished, index) => {
      if (isFinished === 0) runChunk(run, board, chunkAt(index, board))
    })
    return result()
  }
}
