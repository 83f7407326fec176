/** The key that opens and closes the comparison of scenarios. */

import { useEffect } from 'react'
import { useWholeApp } from '../../store/use-app.ts'
import { isQuestionOpen } from '../../ui/question.ts'
import { isShortcut } from '../../ui/shortcut.ts'

/** With Ctrl (or ⌘) and Shift. */
export const COMPARE_LETTER = 'C'

export function useCompareKey(): void {
  const { store, actions } = useWholeApp()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isShortcut(event, COMPARE_LETTER, true)) return
      event.preventDefault()
      if (!isQuestionOpen()) actions.compare(!store.getState().isComparing)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [store, actions])
}
