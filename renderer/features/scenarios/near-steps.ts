/** The steps of undo around where the content stands, for a list that is not too long to be read. */

import type { Step } from '../../store/history.ts'

interface NearStep {
  readonly step: Step
  /** How many steps of redo or undo lead to the state after it; 0 for the state in hand. */
  readonly away: number
}

const MOST_UNDONE = 5
const MOST_DONE = 12

/** The latest state first: steps taken back that can be done again, steps done, and how many are further back than those. */
export function nearSteps(
  past: readonly Step[],
  future: readonly Step[],
): { readonly undone: readonly NearStep[]; readonly done: readonly NearStep[]; readonly earlier: number } {
  const undone = future.slice(-MOST_UNDONE).map((step, index, { length }) => ({
    step,
    away: length - index,
  }))
  const done = past
    .slice(-MOST_DONE)
    .reverse()
    .map((step, away) => ({ step, away }))
  return { undone, done, earlier: past.length - done.length }
}
