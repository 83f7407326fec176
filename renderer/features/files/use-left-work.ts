/** Work that was left unsaved is asked about once, when the page begins. */

import { type Dispatch, type SetStateAction, useEffect, useRef } from 'react'
import { useApp } from '../../store/use-app.ts'
import type { Question } from './file-question.ts'

/**
 * @param ask puts the question on the page, unless another stands there: then it waits in the menu, and so does work that only
 * another model can restore.
 */
export function useLeftWork(ask: Dispatch<SetStateAction<Question | null>>): void {
  const isSome = useApp(state => state.left.some(({ otherPack }) => otherPack === null))
  const hasAsked = useRef(false)
  useEffect(() => {
    if (!isSome || hasAsked.current) return
    hasAsked.current = true
    ask(question => question ?? { kind: 'recovery' })
  }, [isSome, ask])
}
