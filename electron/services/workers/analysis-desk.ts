/** Takes questions of analyses, has them worked on beside everything else, and knows how far each has come. */

import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { AnalysisKind, Answer, Question } from '../../../shared/contract/analysis.ts'
import type { RequestOutput } from '../../../shared/contract/contract.ts'
import { FaultError } from '../../../shared/faults.ts'
import type { Pack } from '../../../shared/model/pack.ts'
import { analysisLane, type LaneJob } from './analysis-lane.ts'
import { BOUNDS, type Bounds } from './bounds.ts'
import { helpingHands } from './helping-hands.ts'
import { laneMemory } from './laid-out.ts'
import { Bell, LaneWords } from './lane-words.ts'
import type { LaneBuffers, ThreadData } from './thread-data.ts'
import { threadFileOf } from './thread-file.ts'

export interface AnalysisDesk {
  /**
   * The answer to a question.
   * @param job names the question while it is worked on.
   * @throws FaultError what the analysis refuses; `analysis.cancelled`; `analysis.busy`; `analysis.thread-lost`.
   */
  run<K extends AnalysisKind>(kind: K, question: Question<K>, job: string): Promise<Answer<K>>
  /** A partial answer is told once. */
  progress(job: string): RequestOutput<'analysis:progress'>
  /** Refuses the question at once. */
  cancel(job: string): void
  /** Ends all work and its threads. */
  close(): Promise<void>
}

export interface DeskOptions {
  /** Threads that help the two that lead; by default as many as the machine has cores to spare. */
  readonly helpers?: number
  /** Whether a question about which nobody asks `progress` is given up after a while. */
  readonly givesUp?: boolean
  /** Told of threads that were lost, and of errors in them. */
  readonly report?: (error: unknown) => void
  readonly bounds?: Partial<Bounds>
  /** What each thread begins with. */
  readonly threadFile?: URL
}

/** Of a thread's own heap in MB: one that runs out of it ends alone, and not the program. */
const HEAP = { lead: 1_024, help: 256 } as const

/** Most helping threads; each has a model of its own in memory. */
const MOST_HELPERS = 4

/** Questions that may take long go one after the other in a lane of their own, so that the others do not wait for them. */
const LONG: readonly AnalysisKind[] = ['uncertainty', 'sobol', 'robust-choice', 'optimise']

interface Job {
  readonly lane: 'quick' | 'long'
  readonly work: LaneJob
  partial: Answer<'uncertainty'> | null
  /** Looks since somebody asked how far it has come. */
  looks: number
}

/**
 * A desk for the model of `pack`, which has been compiled before. Its threads begin with the first question; a question under way
 * keeps the program alive until `close`.
 */
export function openAnalysisDesk(pack: Pack, options: DeskOptions = {}): AnalysisDesk {
  const {
    helpers = sparedCores(),
    givesUp = true,
    report = () => undefined,
    threadFile = threadFileOf(import.meta.url),
  } = options
  const bounds: Bounds = { ...BOUNDS, ...options.bounds }
  const jobs = new Map<string, Job>()
  const sent = withoutPlaces(pack)
  const bell = new Bell()
  const buffers = { quick: laneBuffers(helpers), long: laneBuffers(helpers) }
  const words = { quick: new LaneWords(buffers.quick.words), long: new LaneWords(buffers.long.words) }

  const start = (data: ThreadData) =>
    new Worker(threadFile, {
      workerData: data,
      // What the program itself was started with is not for its threads.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: HEAP[data.role] },
    })
  const hands = helpingHands({
    count: helpers,
    lanes: [words.quick, words.long],
    start: number =>
      start({ role: 'help', number, pack: sent, bell: bell.buffer, lanes: [buffers.quick, buffers.long] }),
    looks: bounds.helperLooks,
    report,
  })
  const laneOf = (name: 'quick' | 'long') =>
    analysisLane({
      words: words[name],
      start: () => start({ role: 'lead', pack: sent, bell: bell.buffer, lane: buffers[name] }),
      bounds,
      report,
      onNeed: hands.want,
    })
  const lanes = { quick: laneOf('quick'), long: laneOf('long') }

  let isClosed = false
  let looking: NodeJS.Timeout | undefined
  let resting: NodeJS.Timeout | undefined

  function look(): void {
    for (const lane of Object.values(lanes)) lane.look()
    hands.look()
    for (const job of jobs.values()) {
      job.looks += 1
      if (givesUp && job.looks >= bounds.askedLooks) lanes[job.lane].cancel(job.work)
    }
    if (Object.values(lanes).some(lane => lane.isBusy())) return
    clearInterval(looking)
    looking = undefined
    resting = setTimeout(endThreads, bounds.idle).unref()
  }

  function wake(): void {
    clearTimeout(resting)
    looking ??= setInterval(look, bounds.lookEvery).unref()
  }

  async function endThreads(): Promise<void> {
    await Promise.all([...Object.values(lanes).map(lane => lane.end()), hands.end()])
  }

  function work<K extends AnalysisKind>(kind: K, question: Question<K>, id: string): Promise<Answer<K>> {
    return new Promise((resolve, reject) => {
      const over = (settle: () => void) => {
        jobs.delete(id)
        settle()
      }
      const own: LaneJob<K> = {
        asked: { kind, question },
        onAnswer: answer => over(() => resolve(answer)),
        onRefused: error => over(() => reject(error)),
        onPartial: partial => {
          job.partial = partial
        },
      }
      const job: Job = { lane: LONG.includes(kind) ? 'long' : 'quick', work: own, partial: null, looks: 0 }
      jobs.set(id, job)
      lanes[job.lane].add(own)
      wake()
    })
  }

  return {
    async run(kind, question, id) {
      if (isClosed) throw new FaultError({ code: 'analysis.cancelled', args: {} })
      if (jobs.has(id) || jobs.size >= bounds.questions)
        throw new FaultError({ code: 'analysis.busy', args: { most: bounds.questions } })
      return work(kind, question, id)
    },
    progress(id) {
      const job = jobs.get(id)
      if (job === undefined) return { done: null, partial: null }
      const { partial } = job
      Object.assign(job, { looks: 0, partial: null })
      return { done: lanes[job.lane].doneOf(job.work), partial }
    },
    cancel(id) {
      const job = jobs.get(id)
      if (job !== undefined) lanes[job.lane].cancel(job.work)
    },
    async close() {
      isClosed = true
      clearInterval(looking)
      clearTimeout(resting)
      await endThreads()
    },
  }
}

function laneBuffers(helpers: number): LaneBuffers {
  return { words: LaneWords.for(helpers).buffer, memory: laneMemory() }
}

/** One core is for the program and its page, one for the thread that leads. */
function sparedCores(): number {
  return Math.min(MOST_HELPERS, Math.max(0, availableParallelism() - 2))
}

/** A pack that has been compiled has no mistakes to be shown at their places, which are most of what it holds. */
function withoutPlaces(pack: Pack): Pack {
  const { headPlaces: _places, ...content } = pack
  const bare = <T extends { readonly places: object }>(items: readonly T[]) =>
    items.map(item => ({ ...item, places: {} }))
  return {
    ...content,
    levers: bare(pack.levers),
    parameters: bare(pack.parameters),
    equations: bare(pack.equations),
    checks: bare(pack.checks),
    flags: bare(pack.flags),
    targets: bare(pack.targets),
    history: bare(pack.history),
    benchmarks: bare(pack.benchmarks),
  }
}
