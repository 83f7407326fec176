/** The threads that work on analyses and the memory that they share: all of it comes and goes together. */

import { Worker } from 'node:worker_threads'
import type { Pack } from '../../../shared/model/pack.ts'
import { PAGES_LIMIT } from '../../engine/batch/batch-in-web-assembly.ts'
import { runsBatchModules } from '../../engine/batch/batch-module.ts'
import { sharedMemory, type WasmMemory } from '../../engine/batch/web-assembly.ts'
import { type AnalysisLane, analysisLane } from './analysis-lane.ts'
import type { Bounds } from './bounds.ts'
import { boardMemory } from './chunk-board.ts'
import { helpingHands } from './helping-hands.ts'
import { Bell, LaneWords } from './lane-words.ts'
import type { LaneBuffers, ThreadData } from './thread-data.ts'

/** Questions that may take long go one after the other in a lane of their own, so that quick ones do not wait for them. */
export type LaneName = 'quick' | 'long'

export interface Crew {
  readonly lanes: { readonly [N in LaneName]: AnalysisLane }
  isBusy(): boolean
  /** To be called once a look while it is busy: replaces threads that are stuck. */
  look(): void
  /** Refuses what is worked on and what waits, ends the threads and lets go of the memory. */
  end(): Promise<void>
}

export interface CrewOptions {
  /** What all threads compile. */
  readonly pack: Pack
  readonly helpers: number
  readonly bounds: Bounds
  readonly report: (error: unknown) => void
  readonly threadFile: URL
}

/** Of a thread's own heap in MB: one that runs out of it ends alone, and not the program. */
const HEAP = { lead: 1_024, help: 256 } as const

/** A crew whose threads begin when they are needed. */
export function openCrew({ pack, helpers, bounds, report, threadFile }: CrewOptions): Crew {
  const bell = new Bell()
  const quick = laneBuffers(helpers)
  const long = laneBuffers(helpers)
  const words = { quick: new LaneWords(quick.words), long: new LaneWords(long.words) }

  const start = (data: Exclude<ThreadData, { readonly role: 'formulas' }>) =>
    new Worker(threadFile, {
      workerData: data,
      // What the program itself was started with is not for its threads.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: HEAP[data.role] },
    })
  const hands = helpingHands({
    count: helpers,
    lanes: [words.quick, words.long],
    start: number => start({ role: 'help', number, pack, bell: bell.buffer, lanes: [quick, long] }),
    looks: bounds.helperLooks,
    report,
  })
  const laneOf = (lane: LaneBuffers, name: LaneName) =>
    analysisLane({
      words: words[name],
      start: () => start({ role: 'lead', pack, bell: bell.buffer, lane }),
      bounds,
      report,
      onNeed: hands.want,
    })
  const lanes = { quick: laneOf(quick, 'quick'), long: laneOf(long, 'long') }
  const each = Object.values(lanes)

  return {
    lanes,
    isBusy: () => each.some(lane => lane.isBusy()),
    look() {
      for (const lane of each) lane.look()
      hands.look()
    },
    async end() {
      await Promise.all([...each.map(lane => lane.end()), hands.end()])
    },
  }
}

function laneBuffers(helpers: number): LaneBuffers {
  return {
    words: LaneWords.for(helpers).buffer,
    board: boardMemory(),
    memory: runsBatchModules() ? batchMemory() : null,
  }
}

/** A memory for batches; null where the system has no room to set it aside. */
function batchMemory(): WasmMemory | null {
  try {
    return sharedMemory({ initial: 1, maximum: PAGES_LIMIT })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
