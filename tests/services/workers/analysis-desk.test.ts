/** The desk with its threads, on a small pack; `odd-thread.ts` says what an id and a title of a scenario have them do. */

import { spawnSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { batchInJavaScript } from '../../../electron/engine/batch/batch-in-javascript.ts'
import { compileModel } from '../../../electron/engine/model/compile.ts'
import { modelFor } from '../../../electron/engine/model/model-for.ts'
import {
  type AnalysisDesk,
  type DeskOptions,
  openAnalysisDesk,
} from '../../../electron/services/workers/analysis-desk.ts'
import { analyses } from '../../../shared/contract/analysis.ts'
import { FaultError } from '../../../shared/faults.ts'
import { scenario } from '../../../shared/scenario/document.ts'
import type { ExecutedValue } from '../../../shared/scenario/executed.ts'
import type { OwnFormula } from '../../../shared/scenario/own-formula.ts'
import { smallPack } from '../../engine/small-pack.ts'
import { analysisSamples } from '../../host/analysis-samples.ts'
import { growthBatch } from './growth-batch.ts'

const pack = smallPack()
/** Even, as `odd-thread.ts` asks. */
const DRAWS = 98
const PATIENT = {
  lookEvery: 20,
  helperLooks: 3_000,
  leaderLooks: 3_000,
  cancelLooks: 3_000,
  askedLooks: 3_000,
}
const report = vi.fn()
let desk: AnalysisDesk
let jobs = 0

function openDesk(options: DeskOptions = {}): AnalysisDesk {
  desk = openAnalysisDesk(pack, {
    helpers: 0,
    report,
    threadFile: new URL('./odd-thread.ts', import.meta.url),
    ...options,
    // A busy machine finds nothing stuck and nothing given up but where a test is about that.
    bounds: { ...PATIENT, ...options.bounds },
  })
  return desk
}

afterEach(async () => {
  await desk.close()
  report.mockReset()
})

function nextJob(): string {
  jobs += 1
  return `job ${jobs}`
}

function question(id: string, title = 'alone') {
  const sampling = { method: 'plain' as const, draws: DRAWS, seed: 0, inputs: [], correlations: [] }
  return { scenario: scenario.parse({ id, title }), sampling, variables: [] }
}

const ask = (id: string, title?: string, job = nextJob()) => desk.run('uncertainty', question(id, title), job)

/** Codes of the faults with which something is refused. */
async function refusal(answer: Promise<unknown>): Promise<string[]> {
  const error = await answer.then(
    () => expect.unreachable('it was answered'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof FaultError)) throw error
  return error.faults.map(({ code }) => code)
}

/** The same draws, run here one after the other. */
function drawsInPlace(executed: readonly ExecutedValue[] = [], formulas: OwnFormula[] = []): number[] {
  const compiled = compileModel(pack)
  if (!compiled.ok) throw new Error('the small pack is sound')
  const model = modelFor(compiled.model, { formulas }, executed)
  const batch = growthBatch(model, { ...question('draws').scenario, formulas }, DRAWS)
  return [...batchInJavaScript(model)(batch).column(0, model.years.length - 1)]
}

const drawsOf = async (answer: ReturnType<typeof ask>) => (await answer).bands[0]?.p5
const reports = () => report.mock.calls.map(([error]) => String(error))

/** Looks at how far a job has come until `isEnough`; all that was seen. */
async function follow(job: string, isEnough: (done: number) => boolean): Promise<number[]> {
  const seen: number[] = []
  for (;;) {
    const { done } = desk.progress(job)
    if (done === null) throw new Error('the job is over')
    seen.push(done)
    if (isEnough(done)) return seen
    await pause(1)
  }
}

describe('an answer', () => {
  it.each([
    ['without a helping thread', 0, 'alone'],
    ['with one', 1, 'helpers help'],
    ['with two', 2, 'helpers help'],
  ])('has the bits of runs one after the other, %s', async (_how, helpers, title) => {
    openDesk({ helpers })
    expect(await drawsOf(ask('draws', title))).toEqual(drawsInPlace())
    // A second batch lies where the first one lay.
    expect(await drawsOf(ask('draws', title))).toEqual(drawsInPlace())
    expect(reports()).toEqual([])
  })

  it.each([0, 2])(
    'goes on from executed values, with %i helping threads, and without them in the next',
    async helpers => {
      openDesk({ helpers })
      const title = helpers === 0 ? 'alone' : 'helpers help'
      const executed = [
        { item: 'envelope', year: 2027, value: 5000, source: '' },
        { item: 'growth', year: 2029, value: 0.01, source: '' },
      ]
      const own = desk.run('uncertainty', question('draws', title), nextJob(), executed)
      expect(await drawsOf(own)).toEqual(drawsInPlace(executed))
      expect(await drawsOf(ask('draws', title))).toEqual(drawsInPlace())
      expect(drawsInPlace(executed)).not.toEqual(drawsInPlace())
      expect(reports()).toEqual([])
    },
  )

  it.each([0, 2])(
    'is of the scenario’s own formulas, with %i helping threads, and without them in the next',
    async helpers => {
      openDesk({ helpers })
      const title = helpers === 0 ? 'alone' : 'helpers help'
      const formula = 'prev(envelope)*(1 + 2*growth)'
      const formulas: OwnFormula[] = [
        { kind: 'changed', id: 'envelope', formula, note: '' },
        { kind: 'indicator', id: 'own_a', label: 'A', unit: '1', formula: 'envelope/2', note: '' },
      ]
      const own = { ...question('draws', title), scenario: scenario.parse({ id: 'draws', title, formulas }) }
      expect(await drawsOf(desk.run('uncertainty', own, nextJob()))).toEqual(drawsInPlace([], formulas))
      expect(await drawsOf(ask('draws', title))).toEqual(drawsInPlace())
      expect(drawsInPlace([], formulas)).not.toEqual(drawsInPlace())
      expect(reports()).toEqual([])
    },
  )

  it('is refused for executed values that the model cannot take', async () => {
    openDesk()
    const executed = [{ item: 'nothing', year: 2027, value: 1, source: '' }]
    const asked = desk.run('uncertainty', question('draws'), nextJob(), executed)
    expect(await refusal(asked)).toEqual(['executed.unknown-item'])
  })

  it('comes from the real analyses with the thread that the program starts', async () => {
    desk = openAnalysisDesk(pack, { helpers: 0, report })
    const growth = { id: 'growth', distribution: { kind: 'uniform', low: -0.01, high: 0.01 } } as const
    const sampling = { ...question('a').sampling, draws: 64, inputs: [growth] }
    const asked = { ...question('a'), sampling, variables: ['envelope'] }
    const { bands } = await desk.run('uncertainty', asked, nextJob())
    expect(bands.map(({ variable }) => variable)).toEqual(['envelope'])
    expect(reports()).toEqual([])
  })

  it('is refused with the faults of the analysis, and mistakes of the program are rejected as such', async () => {
    openDesk()
    expect(await refusal(ask('refuse'))).toEqual(['run.check-failed'])
    await expect(ask('break')).rejects.toThrow('a mistake of the program')
    expect((await ask('count')).draws).toBe(1)
  })
})

describe('progress', () => {
  it('rises from 0 to 1 and is unknown for other jobs', async () => {
    openDesk()
    const answer = ask('run all and go on', 'alone', 'followed')
    const seen = await follow('followed', done => done === 1)
    expect(seen.toSorted((a, b) => a - b)).toEqual(seen)
    expect(desk.progress('another')).toEqual({ done: null, partial: null })
    desk.cancel('followed')
    await expect(answer).rejects.toThrow(FaultError)
    expect(desk.progress('followed').done).toBeNull()
  })

  it('brings a partial answer, once', async () => {
    openDesk()
    const answer = ask('show and go on', 'alone', 'shown')
    const partial = await vi.waitUntil(() => desk.progress('shown').partial, { timeout: 10_000 })
    expect(partial).toMatchObject({ draws: 7 })
    expect(desk.progress('shown').partial).toBeNull()
    desk.cancel('shown')
    expect(await refusal(answer)).toEqual(['analysis.cancelled'])
  })
})

describe('a question that is no longer wanted', () => {
  it('is refused at once in the middle of its batches, and its thread answers the next one', async () => {
    openDesk()
    await ask('count')
    const answer = ask('run all and go on', 'alone', 'cancelled')
    await follow('cancelled', done => done > 0)
    desk.cancel('cancelled')
    expect(await refusal(answer)).toEqual(['analysis.cancelled'])
    expect((await ask('count')).draws).toBe(2)
    expect(reports()).toEqual([])
  })

  it('is refused at once in the middle of a calculation too, whose thread is then replaced', async () => {
    openDesk({ bounds: { cancelLooks: 3 } })
    await ask('count')
    const answer = ask('show and calculate', 'alone', 'cancelled')
    await vi.waitUntil(() => desk.progress('cancelled').partial, { timeout: 10_000 })
    desk.cancel('cancelled')
    expect(await refusal(answer)).toEqual(['analysis.cancelled'])
    expect((await ask('count')).draws).toBe(1)
    expect(reports()).toEqual([])
  })

  it('is refused where its cancelling overtook it, once', async () => {
    openDesk()
    desk.cancel('overtaken')
    expect(await refusal(ask('count', 'alone', 'overtaken'))).toEqual(['analysis.cancelled'])
    expect((await ask('count', 'alone', 'overtaken')).draws).toBe(1)
  })

  it('is refused while it waits for its turn', async () => {
    openDesk()
    const first = ask('show and go on', 'alone', 'first')
    const second = ask('count', 'alone', 'second')
    desk.cancel('second')
    expect(await refusal(second)).toEqual(['analysis.cancelled'])
    desk.cancel('first')
    expect(await refusal(first)).toEqual(['analysis.cancelled'])
  })

  it('is given up where nobody asks how far it has come', async () => {
    openDesk({ bounds: { askedLooks: 10 } })
    expect(await refusal(ask('show and go on'))).toEqual(['analysis.cancelled'])
  })

  it('goes on without that for a command line', async () => {
    openDesk({ givesUp: false, bounds: { askedLooks: 1 } })
    const answer = ask('run all and go on', 'alone', 'unasked')
    await pause(200)
    expect(desk.progress('unasked').done).not.toBeNull()
    desk.cancel('unasked')
    await expect(answer).rejects.toThrow(FaultError)
  })
})

describe('a helping thread', () => {
  it.each([
    ['ends', 'helpers end', 'has ended'],
    ['is stuck', 'helpers are stuck', 'was stuck'],
  ])(
    'that %s in the middle of a batch changes no bit, is reported and replaced',
    async (_what, title, told) => {
      openDesk({ helpers: 2, bounds: { helperLooks: 5 } })
      expect(await drawsOf(ask('draws', title))).toEqual(drawsInPlace())
      expect(reports()).toContainEqual(expect.stringContaining(told))
      // This one begins only when a thread helps.
      expect(await drawsOf(ask('draws', 'helpers help'))).toEqual(drawsInPlace())
    },
  )
})

describe('a leading thread', () => {
  it('that ends is reported and replaced, and its question refused', async () => {
    openDesk()
    expect(await refusal(ask('end'))).toEqual(['analysis.thread-lost'])
    expect((await ask('count')).draws).toBe(1)
  })

  it('that is stuck is ended, reported and replaced, and its question refused', async () => {
    openDesk({ bounds: { leaderLooks: 10 } })
    expect(await refusal(ask('show and calculate'))).toEqual(['analysis.thread-lost'])
    expect(reports()).toContainEqual(expect.stringContaining('was stuck'))
    expect((await ask('count')).draws).toBe(1)
  })

  it('that cannot start refuses each question', async () => {
    openDesk({ threadFile: new URL('./no-such-file.ts', import.meta.url) })
    expect(await refusal(ask('count'))).toEqual(['analysis.thread-lost'])
    expect(await refusal(ask('count'))).toEqual(['analysis.thread-lost'])
    expect(reports().length).toBeGreaterThan(0)
  })

  it('gives its memory back after a while without a question', async () => {
    openDesk({ bounds: { idle: 50 } })
    expect((await ask('count')).draws).toBe(1)
    expect((await ask('count')).draws).toBe(2)
    await vi.waitUntil(async () => (await ask('count').finally(() => pause(200))).draws === 1, {
      timeout: 10_000,
    })
    expect(reports()).toEqual([])
  })
})

describe('questions at once', () => {
  it('do not wait for a long one where they are quick', async () => {
    openDesk()
    const long = ask('show and go on', 'alone', 'long')
    const quick = analyses.tornado.question.parse(analysisSamples.tornado)
    expect(await refusal(desk.run('tornado', quick, nextJob()))).toEqual(['run.check-failed'])
    expect(desk.progress('long').done).not.toBeNull()
    desk.cancel('long')
    await expect(long).rejects.toThrow(FaultError)
  })

  it('are refused beyond a bound, and where one of that name is under way', async () => {
    openDesk({ bounds: { questions: 2 } })
    const first = ask('show and go on', 'alone', 'first')
    expect(await refusal(ask('count', 'alone', 'first'))).toEqual(['analysis.busy'])
    const second = ask('show and go on', 'alone', 'second')
    expect(await refusal(ask('count'))).toEqual(['analysis.busy'])
    desk.cancel('first')
    desk.cancel('second')
    expect(await refusal(first)).toEqual(['analysis.cancelled'])
    expect(await refusal(second)).toEqual(['analysis.cancelled'])
    expect((await ask('count')).draws).toBe(1)
  })
})

describe('the end', () => {
  it('of a program comes by itself once its questions are answered, threads or not', () => {
    const program = fileURLToPath(new URL('./asking-program.ts', import.meta.url))
    const ended = spawnSync(process.execPath, [program], { encoding: 'utf8', timeout: 30_000 })
    expect(ended).toMatchObject({ stdout: 'answered\n', stderr: '', status: 0 })
    // For `afterEach`.
    openDesk()
  })

  it('refuses what is under way, what waits and what comes after it', async () => {
    openDesk({ helpers: 1 })
    const answers = [ask('show and calculate'), ask('count')]
    const refused = answers.map(refusal)
    await desk.close()
    expect(await Promise.all(refused)).toEqual([['analysis.cancelled'], ['analysis.cancelled']])
    expect(await refusal(ask('count'))).toEqual(['analysis.cancelled'])
    expect(reports()).toEqual([])
  })
})
