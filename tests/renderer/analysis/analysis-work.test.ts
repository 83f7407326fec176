import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type AnalysisStanding, createAnalysisWork } from '../../../renderer/store/analysis-work.ts'
import type { Answer, AskedQuestion } from '../../../shared/contract/analysis.ts'
import type { RequestOutput } from '../../../shared/contract/contract.ts'
import { FaultError } from '../../../shared/faults.ts'
import { fakeHost } from '../fake-client.ts'

type Question = AskedQuestion<'uncertainty'>

const question = (id: string): Question => ({
  scenario: { id, title: id },
  sampling: { method: 'plain', draws: 64, seed: 1, inputs: [], correlations: [] },
  variables: [],
})
const [first, second] = [question('first'), question('second')]

const answer = (draws: number): Answer<'uncertainty'> => ({
  draws,
  failed: { count: 0, first: null },
  years: [],
  bands: [],
  targets: [],
  correlations: [],
})
const fault = { code: 'analysis.busy', args: { most: 16 } }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A host whose questions wait until the test settles them, in their order. */
function slowHost() {
  const waiting: PromiseWithResolvers<Answer<'uncertainty'>>[] = []
  let progress: () => RequestOutput<'analysis:progress'> = () => ({ done: 0, partial: null })
  const host = fakeHost({
    'analysis:uncertainty': () => {
      const asked = Promise.withResolvers<Answer<'uncertainty'>>()
      waiting.push(asked)
      return asked.promise
    },
    'analysis:progress': () => progress(),
    'analysis:cancel': () => ({}),
  })
  const standings: AnalysisStanding<'uncertainty'>[] = []
  const work = createAnalysisWork(
    host.client,
    'uncertainty',
    () => [],
    standing => standings.push(standing),
  )
  const count = (name: string) => host.asked.filter(asked => asked.name === name).length
  return {
    work,
    standings,
    standing: () => standings.at(-1),
    settle: (index: number, settle: (asked: PromiseWithResolvers<Answer<'uncertainty'>>) => void) => {
      const asked = waiting[index]
      if (asked === undefined) throw new Error(`nothing was asked for the ${index + 1}th time`)
      settle(asked)
      return vi.advanceTimersByTimeAsync(0)
    },
    tell: (next: typeof progress) => {
      progress = next
    },
    jobs: (name: string) =>
      host.asked.filter(asked => asked.name === name).map(({ input }) => Object(input).job),
    count,
  }
}

describe('a question', () => {
  it('is worked on until its answer comes, which then stays', async () => {
    const { work, standing, settle } = slowHost()
    work.ask(first)
    expect(standing()).toEqual({
      answered: null,
      running: { question: first, done: 0, partial: null },
      faults: [],
    })
    await settle(0, asked => asked.resolve(answer(1)))
    expect(standing()).toEqual({
      answered: { question: first, answer: answer(1) },
      running: null,
      faults: [],
    })
  })

  it('that is newer wins: the one before is cancelled, and its answer is not shown', async () => {
    const { work, standing, settle, jobs } = slowHost()
    work.ask(first)
    work.ask(second)
    expect(jobs('analysis:cancel')).toEqual(jobs('analysis:uncertainty').slice(0, 1))
    await settle(1, asked => asked.resolve(answer(2)))
    await settle(0, asked => asked.resolve(answer(1)))
    expect(standing()?.answered).toEqual({ question: second, answer: answer(2) })
  })

  it('that is newer is not ended by the refusal of the one before', async () => {
    const { work, standing, settle } = slowHost()
    work.ask(first)
    work.ask(second)
    await settle(0, asked => asked.reject(new FaultError({ code: 'analysis.cancelled', args: {} })))
    expect(standing()).toMatchObject({ running: { question: second }, faults: [] })
  })

  it('leaves the last answer while it is worked on and where it is refused', async () => {
    const { work, standing, settle } = slowHost()
    work.ask(first)
    await settle(0, asked => asked.resolve(answer(1)))
    work.ask(second)
    expect(standing()?.answered?.question).toBe(first)
    await settle(1, asked => asked.reject(new FaultError(fault)))
    expect(standing()).toMatchObject({ answered: { question: first }, running: null, faults: [fault] })
  })

  it('takes back why the one before had no answer', async () => {
    const { work, standing, settle } = slowHost()
    work.ask(first)
    await settle(0, asked => asked.reject(new FaultError(fault)))
    work.ask(second)
    expect(standing()).toMatchObject({ running: { question: second }, faults: [] })
  })
})

describe('a wait', () => {
  it('that is ended tells the host, shows no fault and keeps the last answer', async () => {
    const { work, standing, settle, jobs } = slowHost()
    work.ask(first)
    await settle(0, asked => asked.resolve(answer(1)))
    work.ask(second)
    work.cancel()
    expect(jobs('analysis:cancel')).toEqual(jobs('analysis:uncertainty').slice(1))
    expect(standing()).toMatchObject({ answered: { question: first }, running: null, faults: [] })
    await settle(1, asked => asked.reject(new FaultError({ code: 'analysis.cancelled', args: {} })))
    expect(standing()).toMatchObject({ running: null, faults: [] })
  })

  it('that is ended where there is none changes nothing and tells nobody', async () => {
    const { work, standings, settle, count } = slowHost()
    work.cancel()
    expect(standings).toEqual([])
    work.ask(first)
    await settle(0, asked => asked.resolve(answer(1)))
    const before = standings.length
    work.cancel()
    expect([standings.length, count('analysis:cancel')]).toEqual([before, 0])
  })

  it('shows how far the work has come, and the last partial answer even when it is not told again', async () => {
    const { work, standing, tell } = slowHost()
    work.ask(first)
    tell(() => ({ done: 0.25, partial: answer(16) }))
    await vi.advanceTimersByTimeAsync(200)
    expect(standing()?.running).toMatchObject({ done: 0.25, partial: { draws: 16 } })
    tell(() => ({ done: 0.5, partial: null }))
    await vi.advanceTimersByTimeAsync(200)
    expect(standing()?.running).toMatchObject({ done: 0.5, partial: { draws: 16 } })
  })

  it('goes on after a look that was not answered, and keeps what it knew where the host no longer knows the job', async () => {
    const { work, standing, tell } = slowHost()
    work.ask(first)
    tell(() => {
      throw new FaultError({ code: 'host.unreachable', args: {} })
    })
    await vi.advanceTimersByTimeAsync(400)
    tell(() => ({ done: 0.75, partial: null }))
    await vi.advanceTimersByTimeAsync(200)
    tell(() => ({ done: null, partial: null }))
    await vi.advanceTimersByTimeAsync(200)
    expect(standing()?.running?.done).toBe(0.75)
  })

  it('asks no more once the answer is there', async () => {
    const { work, settle, count } = slowHost()
    work.ask(first)
    await vi.advanceTimersByTimeAsync(200)
    await settle(0, asked => asked.resolve(answer(1)))
    const before = count('analysis:progress')
    await vi.advanceTimersByTimeAsync(2_000)
    expect([before, count('analysis:progress'), vi.getTimerCount()]).toEqual([1, 1, 0])
  })
})
