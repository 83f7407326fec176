import { describe, expect, it } from 'vitest'
import { DiskTurns } from '../../electron/services/disk/disk-turns.ts'

const SOON = 20
const LATE = 10_000

/** Work that ends when it is told to. */
function heldWork() {
  const { promise, resolve } = Promise.withResolvers<string>()
  return { work: () => promise, end: () => resolve('ended') }
}
const codeOf = (work: Promise<unknown>) =>
  work.then(
    value => value,
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  )

describe('turns at a disk', () => {
  it('of one file follow one another, and those of others do not wait', async () => {
    const turns = new DiskTurns()
    const done: string[] = []
    const first = heldWork()
    const one = turns.inTurn('a', LATE, first.work).then(() => done.push('first'))
    const two = turns.inTurn('a', LATE, async () => done.push('second'))
    await turns.inTurn('b', LATE, async () => done.push('other'))
    expect(done).toEqual(['other'])
    first.end()
    await Promise.all([one, two])
    expect(done).toEqual(['other', 'first', 'second'])
  })

  it('go on after one that failed', async () => {
    const turns = new DiskTurns()
    const failed = turns.inTurn('a', LATE, () => Promise.reject(new Error('no')))
    const good = turns.inTurn('a', LATE, async () => 'good')
    await expect(failed).rejects.toThrow('no')
    expect(await good).toBe('good')
  })

  it('end without an answer after their time, and tell the work that nobody waits', async () => {
    const turns = new DiskTurns()
    let signal: AbortSignal | undefined
    const silent = turns.inTurn('a', SOON, given => {
      signal = given
      return heldWork().work()
    })
    expect(await codeOf(silent)).toBe('ENOANSWER')
    expect(signal?.aborted).toBe(true)
  })

  it('are refused at once while the file does not answer, and taken again when it has come back', async () => {
    const turns = new DiskTurns()
    const { work, end } = heldWork()
    const waiting = [turns.inTurn('a', SOON, work), turns.inTurn('a', LATE, async () => 'never asked')]
    expect(await Promise.all(waiting.map(codeOf))).toEqual(['ENOANSWER', 'ENOANSWER'])
    expect(await codeOf(turns.bounded('a', LATE, async () => 'never asked'))).toBe('ENOANSWER')
    expect(await turns.inTurn('b', LATE, async () => 'saved')).toBe('saved')
    end()
    await new Promise(resolve => setImmediate(resolve))
    expect(await turns.inTurn('a', LATE, async () => 'saved')).toBe('saved')
  })
})
