/** Drawings in coming animation frames, one in each, so that a frame never waits for all charts; the latest of each wins. */

/** Calls `step` before the next frame. The browser's own outside tests. */
export type Scheduler = (step: () => void) => void

export interface DrawQueue {
  /** Draws in a coming frame; replaces what waits under the same key, at its place in the queue. */
  request(key: object, draw: () => void): void
  /** Forgets what waits under the key. */
  cancel(key: object): void
}

/** @param onNextFrame asks for the next animation frame. */
export function createDrawQueue(onNextFrame: Scheduler): DrawQueue {
  const waiting = new Map<object, () => void>()
  let isScheduled = false

  function schedule(): void {
    if (isScheduled || waiting.size === 0) return
    isScheduled = true
    onNextFrame(() => {
      isScheduled = false
      const [next] = waiting
      if (next !== undefined) {
        const [key, draw] = next
        waiting.delete(key)
        draw()
      }
      schedule()
    })
  }

  return {
    request(key, draw) {
      waiting.set(key, draw)
      schedule()
    },
    cancel(key) {
      waiting.delete(key)
    },
  }
}
