/** What is asked for last wins, and nothing comes into hand before what is there is safe or given up. */

import { isUnsaved } from '../../store/app-state.ts'
import type { App } from '../../store/app-store.ts'
import type { Ask } from './file-question.ts'

export interface LatestWish {
  /** Goes on when no change would be lost by it; asks first where one would. */
  whenSafe(then: () => void): void
  /** Something is asked for: what was asked for before and is still read does not come into hand any more. */
  next(): void
  /** Answers, whenever it is called, whether nothing was asked for since now. */
  hold(): () => boolean
  /** Something is asked for that comes into hand at once when that is safe. */
  start(what: () => void): void
}

export function createLatestWish({ store }: Pick<App, 'store'>, ask: Ask): LatestWish {
  let last = 0
  const wish: LatestWish = {
    whenSafe(then) {
      if (isUnsaved(store.getState())) ask({ kind: 'unsaved', then })
      else then()
    },
    next() {
      last += 1
    },
    hold() {
      const asked = last
      return () => asked === last
    },
    start(what) {
      wish.next()
      wish.whenSafe(what)
    },
  }
  return wish
}
