/** Looks at something again and again, one look at a time. */

export interface Watch {
  /** Looks at once, unless a look is under way, and goes on from there. */
  wake(): void
  /** No look begins any more. */
  stop(): void
}

/**
 * @param look what is done each time; must not reject
 * @param isAwake asked before each look: while it says no nothing is done, until `wake`
 * @param every from the end of a look to the next, in milliseconds
 */
export function createWatch(look: () => Promise<void>, isAwake: () => boolean, every: number): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isLooking = false
  let isStopped = false

  async function turn(): Promise<void> {
    clearTimeout(timer)
    if (isLooking || isStopped || !isAwake()) return
    isLooking = true
    await look()
    isLooking = false
    if (!isStopped) timer = setTimeout(turn, every)
  }

  return {
    wake: turn,
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
