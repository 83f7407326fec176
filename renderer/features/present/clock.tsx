/** The time of day, and how long the presentation has gone on. */

import { useEffect, useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { presentMessages } from './present-messages.ts'

/** @param startedAt milliseconds since 1970 */
export function Clock({ startedAt }: { readonly startedAt: number }) {
  const text = useMessages(presentMessages)
  const now = useSecond()
  return (
    <span className="presenter-clock">
      <time title={text.clock}>{timeOfDay(new Date(now))}</time>
      <time title={text.elapsed}>{elapsedText(now - startedAt)}</time>
    </span>
  )
}

/** Milliseconds since 1970, followed by the second. */
function useSecond(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(tick)
  }, [])
  return now
}

function timeOfDay(time: Date): string {
  return `${two(time.getHours())}:${two(time.getMinutes())}`
}

/** `0:42`, `12:05`, `1:02:05`; a clock that was set back counts from zero. */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const rest = two(seconds % 60)
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${two(minutes)}:${rest}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
