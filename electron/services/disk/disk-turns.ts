/**
 * Who asks the disk for what: one save of a file at a time, and nothing more of a file whose last call has never come back.
 * Each call that hangs holds a thread of the few that Node has for files; asking again would take the next.
 */

import { noAnswer, within } from './patience.ts'

export class DiskTurns {
  /** Per path, what ends when the last piece of work that was begun for it has been answered. */
  private readonly last = new Map<string, Promise<void>>()
  /** Paths whose work was given up and has not come back, with how many pieces of it. */
  private readonly silent = new Map<string, number>()

  /**
   * Does `work` after all that was begun for `path` before it, for at most `limit` milliseconds. Its signal is given when
   * nobody waits for it any more. @throws `ENOANSWER`, at once where earlier work on the path is still out; or what `work` throws.
   */
  inTurn<T>(path: string, limit: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const before = this.last.get(path) ?? Promise.resolve()
    const turn = before.then(() => this.bounded(path, limit, work))
    const ended = turn.then(nothing, nothing).then(() => {
      if (this.last.get(path) === ended) this.last.delete(path)
    })
    this.last.set(path, ended)
    return turn
  }

  /** As `inTurn`, beside whatever else goes on. */
  async bounded<T>(path: string, limit: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (this.silent.has(path)) throw noAnswer()
    return await within(limit, async signal => {
      signal.addEventListener('abort', () => this.count(path, 1))
      try {
        return await work(signal)
      } finally {
        if (signal.aborted) this.count(path, -1)
      }
    })
  }

  private count(path: string, change: 1 | -1): void {
    const out = (this.silent.get(path) ?? 0) + change
    if (out === 0) this.silent.delete(path)
    else this.silent.set(path, out)
  }
}

function nothing(): void {}
