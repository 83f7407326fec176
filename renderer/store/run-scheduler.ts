/** One run in flight, the latest wins: what is asked while a run is under way replaces what was waiting. */

export interface RunScheduler<Input> {
  /** Runs it now, or as soon as the run in flight is over; forgets what was waiting before. */
  request(input: Input): void
  /** Resolves when nothing is in flight and nothing waits. */
  idle(): Promise<void>
}

/**
 * @param run does the work; may reject.
 * @param show gets the answer of a run unless a newer one was shown before; called in the order of the requests.
 * @param refuse gets what a run rejected with, and the input it was.
 */
export function createRunScheduler<Input, Output>(
  run: (input: Input) => Promise<Output>,
  show: (output: Output, input: Input) => void,
  refuse: (reason: unknown, input: Input) => void,
): RunScheduler<Input> {
  let waiting: { readonly input: Input } | null = null
  let inFlight: Promise<void> | null = null

  async function work(): Promise<void> {
    try {
      while (waiting !== null) {
        const { input } = waiting
        waiting = null
        await run(input).then(
          output => show(output, input),
          reason => refuse(reason, input),
        )
      }
    } finally {
      inFlight = null
    }
  }

  return {
    request(input) {
      waiting = { input }
      inFlight ??= work()
    },
    async idle() {
      await inFlight
    },
  }
}
