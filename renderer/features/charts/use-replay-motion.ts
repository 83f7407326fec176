/** Whether lines may move on their way: only while a change is replayed, and never under a hand. */

import { useEffect, useState } from 'react'
import { useApp } from '../../store/use-app.ts'

/** Longer than the way takes, in milliseconds. */
const ENOUGH = 400

export function useReplayMotion(): boolean {
  const replayed = useApp(state => state.replayed)
  const isHeld = useApp(state => state.held !== null)
  const [seen, setSeen] = useState(replayed)
  const [isMoving, setMoving] = useState(false)
  if (seen !== replayed) {
    setSeen(replayed)
    setMoving(true)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn of the replay begins a new way
  useEffect(() => {
    if (!isMoving) return
    const end = setTimeout(() => setMoving(false), ENOUGH)
    return () => clearTimeout(end)
  }, [isMoving, replayed])
  return isMoving && !isHeld
}
