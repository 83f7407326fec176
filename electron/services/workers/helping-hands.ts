/** The helping threads, as the program has them: started when they are wanted, replaced when they end or are stuck. */

import type { Worker } from 'node:worker_threads'
import type { LaneWords } from './lane-words.ts'

export interface HelpingHands {
  /** Starts those that are not there. */
  want(): void
  /** To be called once a look while a question is worked on: replaces those that are stuck. */
  look(): void
  end(): Promise<void>
}

interface Hand {
  readonly worker: Worker
  /** Whether it has come into a batch: only then is another one started in its place, or one that cannot begin would be for ever. */
  hasHelped: boolean
  /** The visit that it was found at in the last look, and in how many looks. */
  visit: { readonly lane: LaneWords; readonly count: number } | null
  looks: number
}

export interface HandsOptions {
  readonly count: number
  readonly lanes: readonly LaneWords[]
  readonly start: (number: number) => Worker
  /** Looks after which one that is still at the same visit is stuck. */
  readonly looks: number
  readonly report: (error: unknown) => void
}

export function helpingHands({ count, lanes, start, looks, report }: HandsOptions): HelpingHands {
  const hands = new Map<number, Hand>()
  let hasEnded = false

  function begin(number: number): void {
    const worker = start(number)
    worker.unref()
    const hand: Hand = { worker, hasHelped: false, visit: null, looks: 0 }
    hands.set(number, hand)
    worker.on('error', report)
    worker.on('exit', () => {
      if (hands.get(number) !== hand) return
      hands.delete(number)
      const hasHelped = hand.hasHelped || lanes.some(lane => lane.isInside(number))
      for (const lane of lanes) lane.leave(number)
      if (hasEnded) return
      report(new Error(`helping thread ${number} of the analyses has ended`))
      if (hasHelped) begin(number)
    })
  }

  /** Whether it has been at one visit for too long. */
  function isStuck(number: number, hand: Hand): boolean {
    const lane = lanes.find(each => each.isInside(number))
    const count = lane?.visitsOf(number) ?? 0
    const isSame = lane !== undefined && hand.visit?.lane === lane && hand.visit.count === count
    hand.looks = isSame ? hand.looks + 1 : 0
    hand.visit = lane === undefined ? null : { lane, count }
    if (lane !== undefined) hand.hasHelped = true
    return hand.looks >= looks
  }

  return {
    want() {
      for (let number = 0; number < count; number += 1) if (!hands.has(number)) begin(number)
    },
    look() {
      for (const [number, hand] of hands) {
        if (!isStuck(number, hand)) continue
        report(new Error(`helping thread ${number} of the analyses was stuck`))
        // What follows is told by its end; it is looked at again only then.
        hand.looks = Number.NEGATIVE_INFINITY
        hand.worker.terminate()
      }
    },
    async end() {
      hasEnded = true
      await Promise.all([...hands.values()].map(({ worker }) => worker.terminate()))
      hasEnded = false
    },
  }
}
