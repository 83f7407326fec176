/** One analysis as a part of the screen asks for it: the newest question wins, progress is followed, a wait can be ended. */

import type { AnalysisKind, Answer, AskedQuestion } from '../../shared/contract/analysis.ts'
import type { Fault } from '../../shared/faults.ts'
import type { ExecutedValue } from '../../shared/scenario/executed.ts'
import type { Client } from '../client/client.ts'
import { faultsOf } from './refusal.ts'

/** How an analysis stands. */
export interface AnalysisStanding<K extends AnalysisKind> {
  /** The last answer, and the question that it answers; they stay while the next one is worked on. */
  readonly answered: { readonly question: AskedQuestion<K>; readonly answer: Answer<K> } | null
  /** What is worked on; null where nothing is. */
  readonly running: {
    readonly question: AskedQuestion<K>
    /** From 0 to 1. */
    readonly done: number
    /** An answer from the draws so far, where there is one already. */
    readonly partial: Answer<'uncertainty'> | null
  } | null
  /** Why the last question has no answer; empty where it has, or where its wait was ended. */
  readonly faults: readonly Fault[]
}

export interface AnalysisWork<K extends AnalysisKind> {
  /** Asks, and gives up what was asked before. */
  ask(question: AskedQuestion<K>): void
  /** Ends the wait; the last answer stays. */
  cancel(): void
}

/** Between two looks at how far the work has come, in milliseconds. The host gives up what nobody looks at for 90 seconds. */
const LOOK_EVERY = 200

/**
 * @param executedNow what really came about, as the document in hand has it when a question is asked.
 * @param onStanding told of every change.
 */
export function createAnalysisWork<K extends AnalysisKind>(
  client: Client,
  kind: K,
  executedNow: () => readonly ExecutedValue[],
  onStanding: (standing: AnalysisStanding<K>) => void,
): AnalysisWork<K> {
  let standing: AnalysisStanding<K> = { answered: null, running: null, faults: [] }
  /** What is worked on; an answer to any other job comes too late. */
  let job: string | null = null

  const become = (next: Partial<AnalysisStanding<K>>) => {
    standing = { ...standing, ...next }
    onStanding(standing)
  }

  const giveUp = () => {
    if (job === null) return
    client.ask('analysis:cancel', { job }).catch(() => undefined)
    job = null
  }

  async function look(own: string): Promise<void> {
    const { done, partial } = await client.ask('analysis:progress', { job: own })
    const { running } = standing
    // The answer may be on its way, and then the host knows of no such job any more.
    if (job !== own || running === null || done === null) return
    become({ running: { ...running, done, partial: partial ?? running.partial } })
  }

  async function follow(own: string): Promise<void> {
    for (;;) {
      await new Promise(resolve => setTimeout(resolve, LOOK_EVERY))
      if (job !== own) return
      // What keeps a look from being answered may pass, and if not, the question is refused too.
      await look(own).catch(() => undefined)
    }
  }

  return {
    ask(question) {
      giveUp()
      const own = crypto.randomUUID()
      job = own
      become({ running: { question, done: 0, partial: null }, faults: [] })
      askFor(client, kind, question, { job: own, executed: [...executedNow()] }).then(
        answer => {
          if (job !== own) return
          job = null
          become({ answered: { question, answer }, running: null })
        },
        (reason: unknown) => {
          if (job !== own) return
          job = null
          become({ running: null })
          become({ faults: faultsOf(reason) })
        },
      )
      follow(own)
    },
    cancel() {
      giveUp()
      if (standing.running !== null || standing.faults.length > 0) become({ running: null, faults: [] })
    },
  }
}

function askFor<K extends AnalysisKind>(
  client: Client,
  kind: K,
  question: AskedQuestion<K>,
  rest: { readonly job: string; readonly executed: ExecutedValue[] },
): Promise<Answer<K>> {
  const ask: { readonly [each in AnalysisKind]: (question: AskedQuestion<each>) => Promise<Answer<each>> } = {
    'goal-seek': asked => client.ask('analysis:goal-seek', { ...rest, question: asked }),
    optimise: asked => client.ask('analysis:optimise', { ...rest, question: asked }),
    tornado: asked => client.ask('analysis:tornado', { ...rest, question: asked }),
    sobol: asked => client.ask('analysis:sobol', { ...rest, question: asked }),
    uncertainty: asked => client.ask('analysis:uncertainty', { ...rest, question: asked }),
    attribution: asked => client.ask('analysis:attribution', { ...rest, question: asked }),
    'robust-choice': asked => client.ask('analysis:robust-choice', { ...rest, question: asked }),
  }
  return ask[kind](question)
}
