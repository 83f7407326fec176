/** The stage at work: takes what the screen offers with every frame, and sends at most one scene a frame. */

import type { Scene } from './scene.ts'
import { emptyStage, type Staged, type StageEvent, type StageState, staged } from './stage.ts'

export interface StageRunner {
  /** The last scene offered before a frame is the one that counts. */
  offer(scene: Scene): void
  /** What was offered before the hold is sent first. */
  hold(isHeld: boolean): void
  blank(isBlank: boolean): void
  /** A page of the audience has begun. */
  arrive(): void
  close(): void
}

/** @param nextFrame calls back before the next frame, once. */
export function runStage(
  send: (staged: Staged<Scene>) => void,
  nextFrame: (then: () => void) => void,
): StageRunner {
  let state: StageState<Scene> = emptyStage
  let waiting: Scene | null = null
  let isClosed = false

  function take(event: StageEvent<Scene>): void {
    const [next, message] = staged(state, event)
    state = next
    if (message !== null) send(message)
  }

  function flush(): void {
    const scene = waiting
    waiting = null
    if (scene !== null && !isClosed) take({ kind: 'offer', scene })
  }

  return {
    offer: scene => {
      const isScheduled = waiting !== null
      waiting = scene
      if (!isScheduled) nextFrame(flush)
    },
    hold: isHeld => {
      flush()
      take({ kind: 'hold', isHeld })
    },
    blank: isBlank => take({ kind: 'blank', isBlank }),
    arrive: () => {
      flush()
      take({ kind: 'arrival' })
    },
    close: () => {
      isClosed = true
    },
  }
}

/** A window that is covered is given no frames, but its audience goes on; in milliseconds. */
const WITHOUT_FRAMES = 50

/** Calls back before the next frame, or soon where there are none. */
export function nextFrameOrSoon(then: () => void): void {
  let isDone = false
  const once = () => {
    if (isDone) return
    isDone = true
    then()
  }
  requestAnimationFrame(once)
  setTimeout(once, WITHOUT_FRAMES)
}
