/** Whether anybody of the audience is still there: a window may be loaded again, and there may be more than one. */

import type { AudienceWord } from './audience-channel.ts'

export interface AudienceWatch {
  hear(word: AudienceWord): void
  close(): void
}

/** A page that is loaded again says both: gone, and there. In milliseconds. */
const LOADING_AGAIN = 1500

/** @param onGone is called when the last page is gone and does not come back. */
export function watchAudience(onGone: () => void): AudienceWatch {
  let pages = 0
  let leaving: ReturnType<typeof setTimeout> | undefined
  return {
    hear: ({ kind }) => {
      clearTimeout(leaving)
      if (kind === 'arrival') pages += 1
      if (kind !== 'departure') return
      pages = Math.max(0, pages - 1)
      if (pages === 0) leaving = setTimeout(onGone, LOADING_AGAIN)
    },
    close: () => clearTimeout(leaving),
  }
}
