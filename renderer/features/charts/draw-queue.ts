/** Drawings in coming animation frames: the heavy ones in turn, so that a frame never waits for all charts; the latest of each wins. */

/** Calls `step` before the next frame. The browser's own outside tests. */
export type Scheduler = (step: () => void) => void

export interface DrawQueue {
  /** Draws in a coming frame, no more than one a frame; replaces what waits under the same key, at its place in the queue. */
  request(key: object, draw: () => void): void
  /** Draws in the next frame beside whatever else is drawn; replaces what waits under the same key. */
  requestLight(key: object, draw: () => void): void
  /** Forgets what waits under the key. */
  cancel(key: object): void
}

interface Drawing {
  readonly draw: () => void
  readonly isLight: boolean
}

/** @param onNextFrame asks for the next animation frame. */
export function createDrawQueue(onNextFrame: Scheduler): DrawQueue {
  const waiting = new Map<object, Drawing>()
  let isScheduled = false

  function schedule(): void {
    if (isScheduled || waiting.size === 0) return
    isScheduled = true
    onNextFrame(() => {
      isScheduled = false
      let isHeavyDrawn = false
      for (const [key, { draw, isLight }] of waiting) {
        if (!isLight && isHeavyDrawn) continue
        isHeavyDrawn ||= !isLight
        waiting.delete(key)
        draw()
      }
      schedule()
    })
  }

  function add(key: object, drawing: Drawing): void {
    waiting.set(key, drawing)
    schedule()
  }

  return {
    request: (key, draw) => add(key, { draw, isLight: false }),
    requestLight: (key, draw) => add(key, { draw, isLight: true }),
    cancel(key) {
      waiting.delete(key)
    },
  }
}
