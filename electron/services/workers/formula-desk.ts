/**
 * Takes what is asked about planners' own formulas and has it worked on in a thread of its own, one question after the other. A
 * thread that does not answer in time, or runs out of memory, is ended with its question, and the next question begins another: the
 * program itself never works out a planner's formula.
 */

import { Worker } from 'node:worker_threads'
import type { FormulaCheck } from '../../../shared/contract/formulas.ts'
import { FaultError, throwFaults } from '../../../shared/faults.ts'
import type { Pack } from '../../../shared/model/pack.ts'
import type { CheckedDraft } from '../../engine/run/check-formula.ts'
import type { Answer } from '../../engine/run/result.ts'
import { BOUNDS, type Bounds } from './bounds.ts'
import { withoutPlaces } from './lean-pack.ts'
import type { AskedRuns, FormulaQuestion, SaidOfFormulas, ThreadData } from './thread-data.ts'
import { threadFileOf } from './thread-file.ts'

export interface FormulaDesk {
  /** Judges a formula. One that takes too long or too much memory has that for its problem. */
  check(asked: CheckedDraft): Promise<FormulaCheck>
  /**
   * Runs scenarios, each by the model with its own formulas.
   * @throws FaultError as `answerScenarios`; `own.took-too-long`, `own.no-memory`, `own.thread-lost`.
   */
  run(asked: AskedRuns): Promise<Answer[]>
  /** Refuses what waits and ends the thread. */
  close(): Promise<void>
}

export interface FormulaDeskOptions {
  readonly bounds?: Partial<Bounds>
  /** Told of threads that were lost, and of errors in them. */
  readonly report?: (error: unknown) => void
  /** What each thread begins with. */
  readonly threadFile?: URL
  /** Of the thread's own heap in MB. */
  readonly heap?: number
}

/** @param pack what was compiled: the thread compiles it again. */
export function openFormulaDesk(pack: Pack, options: FormulaDeskOptions = {}): FormulaDesk {
  const { report = () => undefined, threadFile = threadFileOf(import.meta.url), heap = 512 } = options
  const bounds = { ...BOUNDS, ...options.bounds }
  const workerData: ThreadData = { role: 'formulas', pack: withoutPlaces(pack) }
  let thread: FormulaThread | null = null
  let last: Promise<unknown> = Promise.resolve()
  let isClosed = false
  let idle: NodeJS.Timeout | undefined

  async function letGo(): Promise<void> {
    clearTimeout(idle)
    const ended = thread
    thread = null
    await ended?.end()
  }

  async function work(question: FormulaQuestion): Promise<SaidOfFormulas> {
    if (isClosed) throw new FaultError({ code: 'own.thread-lost', args: {} })
    clearTimeout(idle)
    thread ??= new FormulaThread(threadFile, workerData, heap)
    try {
      await thread.answerWithin(bounds.formulaStartLooks, bounds.formulaLookEvery)
      const looks = question.is === 'check' ? bounds.formulaCheckLooks : bounds.formulaRunLooks
      return await thread.answerWithin(looks, bounds.formulaLookEvery, question)
    } catch (error) {
      await letGo()
      if (error instanceof FaultError) throw error
      report(error)
      throw new FaultError({ code: 'own.thread-lost', args: {} })
    } finally {
      idle = setTimeout(letGo, bounds.idle)
      idle.unref()
    }
  }

  function ask(question: FormulaQuestion): Promise<SaidOfFormulas> {
    const answer = last.then(() => work(question))
    last = answer.catch(() => undefined)
    return answer
  }

  return {
    async check(asked) {
      try {
        const said = await ask({ is: 'check', asked })
        if (said.is === 'checked') return said.check
        throw unexpected(said)
      } catch (error) {
        if (!(error instanceof FaultError)) throw error
        const problems = error.faults.map(fault => ({ fault, span: null }))
        return { problems, units: null, values: null, before: null }
      }
    },
    async run(asked) {
      const said = await ask({ is: 'run', asked })
      if (said.is === 'ran') return [...said.answers]
      throw unexpected(said)
    },
    async close() {
      isClosed = true
      await letGo()
    },
  }
}

/** @throws FaultError what the thread refuses. */
function unexpected(said: SaidOfFormulas): Error {
  if (said.is === 'refusal') throwFaults(said.faults)
  return said.is === 'error' && said.error instanceof Error
    ? said.error
    : new Error(`the thread of formulas said “${said.is}”`)
}

/** A thread that is asked one question at a time. It keeps the program alive only while it is asked. */
class FormulaThread {
  private readonly worker: Worker
  private readonly heard: SaidOfFormulas[] = []
  private broken: Error | null = null
  private wake: () => void = () => undefined
  private isReady = false

  constructor(threadFile: URL, workerData: ThreadData, heap: number) {
    this.worker = new Worker(threadFile, {
      workerData,
      // What the program itself was started with is not for its threads.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: heap },
    })
    this.worker.unref()
    this.worker.on('message', (said: SaidOfFormulas) => {
      this.heard.push(said)
      this.wake()
    })
    this.worker.on('error', error => this.break(isWithoutMemory(error) ? noMemory() : error))
    this.worker.on('exit', status => this.break(new Error(`the thread of formulas ended with ${status}`)))
  }

  /** What it says to a question; without one, that it is ready, at once where it said so before. */
  async answerWithin(looks: number, lookEvery: number, question?: FormulaQuestion): Promise<SaidOfFormulas> {
    if (question === undefined && this.isReady) return { is: 'ready' }
    if (question !== undefined) this.worker.postMessage(question)
    this.worker.ref()
    try {
      const said = await this.nextWord(looks, lookEvery)
      this.isReady = true
      return said
    } finally {
      this.worker.unref()
    }
  }

  async end(): Promise<void> {
    await this.worker.terminate()
  }

  private nextWord(looks: number, lookEvery: number): Promise<SaidOfFormulas> {
    return new Promise((resolve, reject) => {
      let left = looks
      const settle = () => {
        const said = this.heard.shift()
        if (said === undefined && this.broken === null && left > 0) return
        clearInterval(timer)
        this.wake = () => undefined
        if (said !== undefined) resolve(said)
        else reject(this.broken ?? new FaultError({ code: 'own.took-too-long', args: {} }))
      }
      const timer = setInterval(() => {
        left -= 1
        settle()
      }, lookEvery)
      this.wake = settle
      settle()
    })
  }

  private break(error: Error): void {
    this.broken ??= error
    this.wake()
  }
}

function noMemory(): FaultError {
  return new FaultError({ code: 'own.no-memory', args: {} })
}

function isWithoutMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
