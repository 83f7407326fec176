/** A hand on a lever, as the store knows it. */

import { useEffect, useMemo, useRef } from 'react'
import { useActions } from '../../store/use-app.ts'
import { createHand, type Hand } from './hand.ts'

/**
 * What is drawn no more lets go.
 * @param onCancel hears that the gesture was taken back.
 */
export function useLeverHand(leverId: string, onCancel: () => void = () => undefined): Hand {
  const { holdLever, cancelHold } = useActions()
  const latest = useRef(onCancel)
  useEffect(() => {
    latest.current = onCancel
  })
  const hand = useMemo(() => {
    const cancel = () => {
      cancelHold()
      latest.current()
    }
    return createHand({ hold: () => holdLever(leverId), release: () => holdLever(null), cancel }, window)
  }, [holdLever, cancelHold, leverId])
  useEffect(() => hand.release, [hand])
  return hand
}
