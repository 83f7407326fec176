/** One lane of analyses, as the program has it: questions one after the other, and the leading thread that answers them. */

import type { Worker } from 'node:worker_threads'
import type { AnalysisKind, Answer } from '../../../shared/contract/analysis.ts'
import { type Fault, FaultError } from '../../../shared/faults.ts'
import type { Bounds } from './bounds.ts'
import type { LaneWords } from './lane-words.ts'
import type { AskedOf, SaidByThread } from './thread-data.ts'

/** A question with what becomes of it. */
export interface LaneJob<K extends AnalysisKind = AnalysisKind> {
  readonly asked: AskedOf<K>
  onAnswer(answer: Answer<K>): void
  onRefused(error: unknown): void
  onPartial(partial: Answer<'uncertainty'>): void
}

export interface AnalysisLane {
  add(job: LaneJob): void
  /** From 0 to 1. */
  doneOf(job: LaneJob): number
  /** Has another partial answer of the job told as soon as there is one. */
  wantPartial(job: LaneJob): void
  /** Refuses the job at once, and has the thread leave it; nothing where it is over. */
  cancel(job: LaneJob): void
  isBusy(): boolean
  /** To be called once a look while the lane is busy: replaces a thread that is stuck. */
  look(): void
  /** Ends the thread; what it works on and what waits is refused as cancelled. */
  end(): Promise<void>
}

interface Current {
  readonly job: LaneJob
  isCancelled: boolean
  /** Looks since it was cancelled, or else since the thread was seen to move. */
  looks: number
  beat: number
}

export interface LaneOptions {
  readonly words: LaneWords
  readonly start: () => Worker
  readonly bounds: Bounds
  readonly report: (error: unknown) => void
  /** Told when a batch could use helping threads. */
  readonly onNeed: () => void
}

export function analysisLane({ words, start, bounds, report, onNeed }: LaneOptions): AnalysisLane {
  const waiting: LaneJob[] = []
  let current: Current | null = null
  let thread: Worker | null = null

  function begin(): Worker {
    const worker = start()
    worker.unref()
    worker.on('error', report)
    worker.on('message', (said: SaidByThread) => hear(worker, said))
    worker.on('exit', () => {
      if (thread === worker) lose(worker, { code: 'analysis.thread-lost', args: {} })
    })
    return worker
  }

  function next(): void {
    if (current !== null) return
    const job = waiting.shift()
    if (job === undefined) return
    thread ??= begin()
    current = { job, isCancelled: false, looks: 0, beat: 0 }
    words.beginQuestion()
    // Whoever asks from a program that has nothing else to do is waited for.
    thread.ref()
    thread.postMessage(job.asked)
  }

  function finish(settle: (job: LaneJob) => void): void {
    if (current === null) return
    const { job, isCancelled } = current
    current = null
    thread?.unref()
    if (!isCancelled) settle(job)
    next()
  }

  function hear(worker: Worker, said: SaidByThread): void {
    if (worker !== thread || current === null) return
    if (said.is === 'in-need-of-help') onNeed()
    else if (said.is === 'partial') current.job.onPartial(said.partial)
    else if (said.is === 'answer') finish(job => job.onAnswer(said.answer))
    else if (said.is === 'refusal') finish(job => job.onRefused(faultError(said.faults)))
    else if (said.is === 'error') finish(job => job.onRefused(said.error))
    else finish(job => job.onRefused(cancelled()))
  }

  /** Does without a thread that has ended or is being ended; the next question gets another one. */
  function lose(worker: Worker, fault: Fault): void {
    thread = null
    words.set('door', 0)
    worker.terminate().then(() => finish(job => job.onRefused(new FaultError(fault))), report)
  }

  return {
    add(job) {
      waiting.push(job)
      next()
    },
    doneOf(job) {
      const expected = words.get('expected')
      return current?.job === job && expected > 0 ? Math.min(1, words.get('done') / expected) : 0
    },
    wantPartial(job) {
      if (current?.job === job) words.set('untaken', 0)
    },
    cancel(job) {
      const place = waiting.indexOf(job)
      if (place >= 0) waiting.splice(place, 1)
      else if (current?.job === job && !current.isCancelled) {
        Object.assign(current, { isCancelled: true, looks: 0 })
        words.set('cancelled', 1)
      } else return
      job.onRefused(cancelled())
    },
    isBusy: () => current !== null,
    look() {
      if (current === null || thread === null) return
      const beat = words.get('beat')
      // A thread that is still being started is not stuck, and hears of a cancelled question as soon as it begins.
      if (beat === 0) return
      const isMoving = !current.isCancelled && beat !== current.beat
      Object.assign(current, { beat, looks: isMoving ? 0 : current.looks + 1 })
      if (current.looks < (current.isCancelled ? bounds.cancelLooks : bounds.leaderLooks)) return
      if (!current.isCancelled) report(new Error(`a thread was stuck at ${current.job.asked.kind}`))
      lose(thread, { code: 'analysis.thread-lost', args: {} })
    },
    async end() {
      for (const job of waiting.splice(0)) job.onRefused(cancelled())
      const ended = thread
      thread = null
      words.set('door', 0)
      await ended?.terminate()
      finish(job => job.onRefused(cancelled()))
    },
  }
}

function cancelled(): FaultError {
  return new FaultError({ code: 'analysis.cancelled', args: {} })
}

function faultError([first, ...others]: readonly Fault[]): Error {
  return first === undefined ? new Error('refused without a fault') : new FaultError(first, ...others)
}
