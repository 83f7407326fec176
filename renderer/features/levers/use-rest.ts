/** What a hand rests on for a moment, so that words can appear beside it: for what cannot have the focus itself. */

import { useEffect, useMemo, useRef, useState } from 'react'

/** Milliseconds, as for the hint of a button. */
const DELAY = 500

export interface Rest<T> {
  /** What the hand has rested on; null while there is nothing to say. */
  readonly on: T | null
  /** The hand is on this now; on nothing for null. */
  readonly point: (at: T | null) => void
}

/** Each of the things that a hand can rest on must be the same object while it is one. */
export function useRest<T>(): Rest<T> {
  const [on, rest] = useState<T | null>(null)
  const pointed = useRef<T | null>(null)
  const { point, end } = useMemo(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    return {
      point: (at: T | null) => {
        if (at === pointed.current) return
        pointed.current = at
        clearTimeout(timer)
        rest(null)
        if (at !== null) timer = setTimeout(() => rest(at), DELAY)
      },
      end: () => clearTimeout(timer),
    }
  }, [])
  useEffect(() => end, [end])
  return { on, point }
}
