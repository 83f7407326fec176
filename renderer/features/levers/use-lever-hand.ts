/** A hand on a lever, as the store knows it. */

import { useEffect, useMemo, useRef } from 'react'
import { useActions } from '../../store/use-app.ts'
import { createHand, type Hand } from './hand.ts'

/**
 * What is drawn no more lets go.
 * @param onEnd hears that the hold is over, and whether by taking the gesture back.
 */
export function useLeverHand(leverId: string, onEnd: (isTakenBack: boolean) => void = () => undefined): Hand {
  const { holdLever, cancelHold } = useActions()
  const latest = useRef(onEnd)
  useEffect(() => {
    latest.current = onEnd
  })
  const hand = useMemo(() => {
    const endWith = (end: () => void, isTakenBack: boolean) => () => {
      end()
      latest.current(isTakenBack)
    }
    return createHand(
      {
        hold: () => holdLever(leverId),
        release: endWith(() => holdLever(null), false),
        cancel: endWith(cancelHold, true),
      },
      window,
    )
  }, [holdLever, cancelHold, leverId])
  useEffect(() => hand.release, [hand])
  return hand
}
