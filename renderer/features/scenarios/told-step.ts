/** Which changes of the content are told as they happen: what was taken back, done again or deleted. */

import type { AppState } from '../../store/app-state.ts'
import type { Step } from '../../store/history.ts'

export interface Told {
  readonly kind: 'undone' | 'redone' | 'deleted'
  /** Of several changes the one with which they began (undone) or ended (done again). */
  readonly step: Step
  readonly count: number
}

type Steps = Pick<AppState, 'past' | 'future'>

/** What a change of the state is to be told as; null takes away what was told, undefined leaves it. */
export function toldOf(state: Steps, before: Steps): Told | null | undefined {
  if (state.past === before.past && state.future === before.future) return undefined
  const undone = state.future.at(-1)
  // A gesture that came to nothing leaves the past shorter too, and what could be done again before it.
  if (undone !== undefined && before.past.includes(undone)) {
    return { kind: 'undone', step: undone, count: before.past.length - state.past.length }
  }
  const last = state.past.at(-1)
  if (last === undefined) return null
  if (state.future.length < before.future.length && before.future.includes(last)) {
    return { kind: 'redone', step: last, count: state.past.length - before.past.length }
  }
  const isDeletion = last.label.kind === 'delete' && !before.past.includes(last)
  return isDeletion ? { kind: 'deleted', step: last, count: 1 } : null
}
