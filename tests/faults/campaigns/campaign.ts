/** A campaign tries one kind of trouble many times and counts what became of the work. */

/** `lost`: what was acknowledged is gone. `corrupt`: something stands there that is neither old nor new. */
export interface Tally {
  readonly tried: number
  readonly held: number
  readonly lost: number
  readonly corrupt: number
}

export interface Outcome extends Tally {
  /** What did not hold, each so that it can be tried again; at most twenty. */
  readonly failures: readonly string[]
  /** Measured beside it, which nothing is judged by. */
  readonly figures: Readonly<Record<string, number>>
}

export interface CampaignOptions {
  /** How often; what one time is, each campaign says. */
  readonly size: number
  readonly seed: number
}

export interface Campaign {
  readonly name: string
  /** What is tried and what must come of it. */
  readonly promise: string
  readonly sizes: { readonly usual: number; readonly nightly: number }
  readonly run: (options: CampaignOptions) => Promise<Outcome>
}

export type Verdict = 'held' | 'lost' | 'corrupt' | 'failed'

const MOST_FAILURES = 20

/** Counts verdicts as they come. */
export class Count {
  private tally = { tried: 0, held: 0, lost: 0, corrupt: 0 }
  private readonly failures: string[] = []

  /** `what` says the case in words that find it again. */
  add(verdict: Verdict, what: () => string): void {
    this.tally.tried += 1
    if (verdict === 'held') this.tally.held += 1
    if (verdict === 'lost') this.tally.lost += 1
    if (verdict === 'corrupt') this.tally.corrupt += 1
    if (verdict !== 'held' && this.failures.length < MOST_FAILURES)
      this.failures.push(`${verdict}: ${what()}`)
  }

  outcome(figures: Readonly<Record<string, number>> = {}): Outcome {
    return { ...this.tally, failures: this.failures, figures }
  }
}
