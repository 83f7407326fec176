/** Runs a batch with the help of other threads: in chunks that each of them claims, whose results lie where their draws do. */

import { type Batch, Cancelled, type RunBatch } from '../../engine/batch/batch.ts'
import type { RunDraws } from '../../engine/batch/batch-in-javascript.ts'
import type { Model } from '../../engine/model/model.ts'
import type { BackEnd } from './back-end.ts'
import type { Lane } from './helping.ts'
import { type LaidOut, layOut, resultOf } from './laid-out.ts'
import type { Bell, LaneWords } from './lane-words.ts'

interface ClaimedDraws {
  readonly chunk: number
  readonly from: number
  /** Not run any more. */
  readonly end: number
}

/** The next chunk that nobody has claimed; null where none is left. */
export function claimedDraws(words: LaneWords, laid: LaidOut): ClaimedDraws | null {
  const chunk = words.add('next', 1)
  return chunk < laid.finished.length ? drawsOf(chunk, laid) : null
}

function drawsOf(chunk: number, { batch, chunkDraws }: LaidOut): ClaimedDraws {
  const from = chunk * chunkDraws
  return { chunk, from, end: Math.min(from + chunkDraws, batch.draws) }
}

/**
 * What the leading thread of a lane runs its batches with. The batches of one lane come one after the other.
 * @param onOpen told when a batch has been opened to helping threads.
 */
export function batchInThreads(
  lane: Lane,
  bell: Bell,
  model: Model,
  backEnd: BackEnd,
  onOpen: () => void,
): RunBatch {
  const { words, memory } = lane
  const years = model.years.length
  const beat = () => words.add('beat', 1)

  function check(): void {
    beat()
    if (words.get('cancelled') === 1) throw new Cancelled()
  }

  function runChunk(run: RunDraws, laid: LaidOut, { chunk, from, end }: ClaimedDraws): void {
    check()
    run(from, end)
    laid.finished[chunk] = 1
    words.add('done', end - from)
  }

  function open({ text }: LaidOut): void {
    words.set('next', 0)
    words.set('text', text)
    words.add('batch', 1)
    words.set('door', 1)
    bell.ring()
    onOpen()
  }

  /** Chunks as they are claimed, beside the helping threads; nobody is inside any more when it returns or throws. */
  function runClaimed(run: RunDraws, laid: LaidOut): void {
    open(laid)
    try {
      for (let draws = claimedDraws(words, laid); draws !== null; draws = claimedDraws(words, laid))
        runChunk(run, laid, draws)
    } finally {
      words.closeDoor(beat)
    }
  }

  return (batch: Batch) => {
    check()
    const laid = layOut(memory, batch, years, backEnd.chunkDraws)
    const run = backEnd.begin(laid)
    if (laid.finished.length > 1 && words.helpers > 0) runClaimed(run, laid)
    // All of a small batch; of another one what was left by threads that ended in the middle of it.
    laid.finished.forEach((isFinished, chunk) => {
      if (isFinished === 0) runChunk(run, laid, drawsOf(chunk, laid))
    })
    return resultOf(laid, years)
  }
}
