/**
 * One page of a browser listens for all of its pages: a browser opens six connections to a host and no more, and a page
 * that listens keeps one. Six pages that did would leave none to save over.
 */

const NAME = 'hanoi-2045-listener'

export type Locks = Pick<LockManager, 'request'>

/** Whose turn it is, as far as this page knows. */
type Turn = 'other' | 'asked' | 'mine'

/**
 * Listens while it is this page's turn: the turn goes to the page that begins or is looked at last, and when that goes to
 * the page that has waited longest.
 * @param listen listens until `signal` says that the turn is over.
 * @returns to be called when the planner comes to this page.
 */
export function takeTurns(locks: Locks, listen: (signal: AbortSignal) => void): () => void {
  let turn: Turn = 'other'
  let queued = new AbortController()
  let listening = new AbortController()

  function begin(): Promise<never> {
    turn = 'mine'
    listening = new AbortController()
    listen(listening.signal)
    // The lock is held until the page goes or another one takes it.
    return new Promise(() => undefined)
  }

  function wait(): void {
    queued = new AbortController()
    const { signal } = queued
    locks.request(NAME, { signal }, begin).catch(() => {
      if (!signal.aborted) lose()
    })
  }

  function lose(): void {
    listening.abort()
    turn = 'other'
    wait()
  }

  function take(): void {
    if (turn !== 'other') return
    turn = 'asked'
    queued.abort()
    locks.request(NAME, { steal: true }, begin).catch(() => {
      // Another page took the turn. A browser that keeps no locks never gave it: there every page listens.
      if (turn === 'mine') lose()
      else begin()
    })
  }

  take()
  return take
}
