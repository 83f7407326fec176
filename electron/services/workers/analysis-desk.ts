/** Takes questions of analyses, has them worked on beside everything else, and knows how far each has come. */

import { availableParallelism } from 'node:os'
import type { AnalysisKind, Answer, Question } from '../../../shared/contract/analysis.ts'
import type { RequestOutput } from '../../../shared/contract/contract.ts'
import { FaultError } from '../../../shared/faults.ts'
import type { Pack } from '../../../shared/model/pack.ts'
import type { ExecutedValue } from '../../../shared/scenario/executed.ts'
import type { AnalysisLane, LaneJob } from './analysis-lane.ts'
import { BOUNDS, type Bounds } from './bounds.ts'
import { CancelledBefore } from './cancelled-before.ts'
import { type Crew, type LaneName, openCrew } from './crew.ts'
import { withoutPlaces } from './lean-pack.ts'
import type { AskedOf } from './thread-data.ts'
import { threadFileOf } from './thread-file.ts'

export interface AnalysisDesk {
  /**
   * The answer to a question.
   * @param job names the question while it is worked on.
   * @param executed what really came about, as the document of the question's scenarios has it; none where it is left out.
   * @throws FaultError what the analysis refuses; `analysis.cancelled`; `analysis.busy`; `analysis.thread-lost`.
   */
  run<K extends AnalysisKind>(
    kind: K,
    question: Question<K>,
    job: string,
    executed?: readonly ExecutedValue[],
  ): Promise<Answer<K>>
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

/** Most helping threads; each has a model of its own in memory. */
const MOST_HELPERS = 4

/**
 * Whether a question may take longer than a moment. An attribution by items does: of many, thousands of orders are drawn.
 */
function isLong<K extends AnalysisKind>(kind: K, question: Question<K>): boolean {
  if ('grouping' in question) return ['item', 'chosen'].includes(question.grouping.by)
  return kind !== 'goal-seek' && kind !== 'tornado'
}

interface Job {
  readonly lane: AnalysisLane
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
  const { helpers = coresToSpare(), givesUp = true, report = () => undefined } = options
  const { threadFile = threadFileOf(import.meta.url) } = options
  const bounds: Bounds = { ...BOUNDS, ...options.bounds }
  const jobs = new Map<string, Job>()
  const cancelledBefore = new CancelledBefore()
  let crew: Crew | null = null
  let isClosed = false
  let looking: NodeJS.Timeout | undefined
  let resting: NodeJS.Timeout | undefined

  function laneFor(name: LaneName): AnalysisLane {
    clearTimeout(resting)
    looking ??= setInterval(look, bounds.lookEvery).unref()
    crew ??= openCrew({ pack: withoutPlaces(pack), helpers, bounds, report, threadFile })
    return crew.lanes[name]
  }

  function look(): void {
    crew?.look()
    for (const job of jobs.values()) {
      job.looks += 1
      if (givesUp && job.looks >= bounds.askedLooks) job.lane.cancel(job.work)
    }
    if (crew?.isBusy() !== true) rest()
  }

  function rest(): void {
    clearInterval(looking)
    looking = undefined
    resting = setTimeout(() => dismiss().catch(report), bounds.idle).unref()
  }

  async function dismiss(): Promise<void> {
    const dismissed = crew
    crew = null
    await dismissed?.end()
  }

  function work<K extends AnalysisKind>(asked: AskedOf<K>, id: string): Promise<Answer<K>> {
    const { kind, question } = asked
    return new Promise((resolve, reject) => {
      const over = (settle: () => void) => {
        jobs.delete(id)
        settle()
      }
      const own: LaneJob<K> = {
        asked,
        onAnswer: answer => over(() => resolve(answer)),
        onRefused: error => over(() => reject(error)),
        onPartial: partial => {
          job.partial = partial
        },
      }
      const job: Job = {
        lane: laneFor(isLong(kind, question) ? 'long' : 'quick'),
        work: own,
        partial: null,
        looks: 0,
      }
      jobs.set(id, job)
      job.lane.add(own)
    })
  }

  return {
    async run(kind, question, id, executed = []) {
      if (isClosed || cancelledBefore.take(id)) throw new FaultError({ code: 'analysis.cancelled', args: {} })
      if (jobs.has(id) || jobs.size >= bounds.questions)
        throw new FaultError({ code: 'analysis.busy', args: { most: bounds.questions } })
      return work({ kind, question, executed }, id)
    },
    progress(id) {
      const job = jobs.get(id)
      if (job === undefined) return { done: null, partial: null }
      const { partial } = job
      Object.assign(job, { looks: 0, partial: null })
      job.lane.wantPartial(job.work)
      return { done: job.lane.doneOf(job.work), partial }
    },
    cancel(id) {
      const job = jobs.get(id)
      if (job !== undefined) {
        job.lane.cancel(job.work)
        return
      }
      cancelledBefore.add(id)
    },
    async close() {
      isClosed = true
      clearInterval(looking)
      clearTimeout(resting)
      await dismiss()
    },
  }
}

/** One core is for the program and its page, one for the thread that leads. */
function coresToSpare(): number {
  return Math.min(MOST_HELPERS, Math.max(0, availableParallelism() - 2))
}
