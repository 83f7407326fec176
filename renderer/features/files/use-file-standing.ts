/** Keeps an eye on the file in hand for as long as the page can be seen. */

import { useEffect } from 'react'
import type { App } from '../../store/app-store.ts'
import { createWatch } from '../../store/watch.ts'
import { isQuestionOpen } from '../../ui/question.ts'

/** From one look to the next, in milliseconds. */
const EVERY = 3000

export function useFileStanding({ store, actions }: App): void {
  useEffect(() => {
    // Nothing moves under a question that is being answered.
    const look = async () => {
      if (!isQuestionOpen()) await actions.checkFile()
    }
    const isAwake = () => document.visibilityState === 'visible' && store.getState().file !== null
    const watch = createWatch(look, isAwake, EVERY)
    const end = store.subscribe((state, before) => {
      if (state.file?.ticket !== before.file?.ticket) watch.wake()
    })
    window.addEventListener('focus', watch.wake)
    document.addEventListener('visibilitychange', watch.wake)
    return () => {
      watch.stop()
      end()
      window.removeEventListener('focus', watch.wake)
      document.removeEventListener('visibilitychange', watch.wake)
    }
  }, [store, actions])
}
