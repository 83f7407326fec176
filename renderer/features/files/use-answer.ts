/** What the host answers to a question of a component. */

import { useEffect, useState } from 'react'
import type { Fault } from '../../../shared/faults.ts'
import { faultsOf } from '../../store/refusal.ts'

export interface Answer<T> {
  /** Null until it has come, and where it was refused. */
  readonly value: T | null
  readonly faults: readonly Fault[]
}

const NONE: Answer<never> = { value: null, faults: [] }

/** Asks whenever `question` is another function; an answer to an older one is let go. Null asks nothing. */
export function useAnswer<T>(question: (() => Promise<T>) | null): Answer<T> {
  const [{ to, answer }, keep] = useState<{
    readonly to: (() => Promise<T>) | null
    readonly answer: Answer<T>
  }>({ to: null, answer: NONE })
  useEffect(() => {
    let isWanted = question !== null
    const settle = (settled: Answer<T>) => {
      if (isWanted) keep({ to: question, answer: settled })
    }
    question?.().then(
      value => settle({ value, faults: [] }),
      reason => settle({ value: null, faults: faultsOf(reason) }),
    )
    return () => {
      isWanted = false
    }
  }, [question])
  return to === question ? answer : NONE
}
