/** A button that goes on acting while it is held down, as the arrows of every number field do. */

import { useEffect, useMemo, useRef } from 'react'

/** Milliseconds until the first repetition, and between those that follow. */
const DELAY = 400
const PACE = 70

/** `begin` acts at once, and again until `end`; ends by itself where the button cannot go on. */
export function useRepeat(act: () => void, isDisabled: boolean): { begin: () => void; end: () => void } {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  const repeat = useMemo(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const again = (wait: number) => {
      latest.current()
      timer = setTimeout(again, wait, PACE)
    }
    const end = () => clearTimeout(timer)
    return {
      begin: () => {
        end()
        again(DELAY)
      },
      end,
    }
  }, [])
  useEffect(() => {
    if (isDisabled) repeat.end()
  }, [repeat, isDisabled])
  useEffect(() => repeat.end, [repeat])
  return repeat
}
