import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRunScheduler } from '../../../renderer/store/run-scheduler.ts'

/** A run whose end the test decides. */
function handRuns() {
  const open: { input: number; end: (answer: 'answer' | 'refusal') => void }[] = []
  let most = 0
  const run = (input: number) =>
    new Promise<number>((resolve, reject) => {
      const job = {
        input,
        end: (answer: 'answer' | 'refusal') => {
          open.splice(open.indexOf(job), 1)
          if (answer === 'answer') resolve(input)
          else reject(new Error(`refused ${input}`))
        },
      }
      open.push(job)
      most = Math.max(most, open.length)
    })
  return { run, open, most: () => most }
}

/** Lets what has been resolved come through. */
const settle = () => new Promise<void>(resolve => setImmediate(resolve))

/** What happens next: something new is asked, or the run in flight ends. */
const happenings = fc.array(fc.constantFrom('request', 'answer', 'refusal' as const), { maxLength: 60 })

async function play(script: readonly ('request' | 'answer' | 'refusal')[]) {
  const runs = handRuns()
  const started: number[] = []
  const told: number[] = []
  const scheduler = createRunScheduler<number, number>(
    input => {
      started.push(input)
      return runs.run(input)
    },
    (_, input) => told.push(input),
    (_, input) => told.push(input),
  )
  let asked = 0
  for (const what of script) {
    if (what === 'request') scheduler.request(++asked)
    else runs.open[0]?.end(what)
    await settle()
  }
  while (runs.open.length > 0) {
    runs.open[0]?.end('answer')
    await settle()
  }
  await scheduler.idle()
  return { started, told, asked, most: runs.most() }
}

describe('the run scheduler', () => {
  it('never has more than one run in flight', async () => {
    await fc.assert(
      fc.asyncProperty(happenings, async script => {
        expect((await play(script)).most).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('runs the last that was asked, and tells of it last', async () => {
    await fc.assert(
      fc.asyncProperty(happenings, async script => {
        const { started, told, asked } = await play(script)
        if (asked === 0) expect(started).toEqual([])
        else expect([started.at(-1), told.at(-1)]).toEqual([asked, asked])
      }),
    )
  })

  it('starts and tells in the order in which it was asked, each at most once', async () => {
    await fc.assert(
      fc.asyncProperty(happenings, async script => {
        const { started, told } = await play(script)
        expect(started).toEqual([...new Set(started)].sort((a, b) => a - b))
        expect(told).toEqual(started)
      }),
    )
  })

  it('leaves out what was overtaken while it waited', async () => {
    const { started } = await play(['request', 'request', 'request', 'request', 'answer'])
    expect(started).toEqual([1, 4])
  })

  it('goes on after a refusal', async () => {
    const { told } = await play(['request', 'refusal', 'request', 'answer'])
    expect(told).toEqual([1, 2])
  })

  it('works again after its listener failed', async () => {
    const shown: string[] = []
    const failures: unknown[] = []
    const scheduler = createRunScheduler<string, string>(
      async input => input,
      output => {
        if (output === 'bad') throw new Error('cannot be drawn')
        shown.push(output)
      },
      () => undefined,
    )
    const keep = (reason: unknown) => failures.push(reason)
    process.once('unhandledRejection', keep)
    scheduler.request('bad')
    await scheduler.idle().catch(keep)
    await settle()
    process.off('unhandledRejection', keep)
    scheduler.request('good')
    await scheduler.idle()
    expect(shown).toEqual(['good'])
    expect(failures.length).toBeGreaterThan(0)
  })
})
