/** What is worth showing only when it lasts. */

import { useEffect, useState } from 'react'

/** Milliseconds that nobody takes for waiting. */
const UNNOTICED = 150

/** Whether something has been so for a moment already. */
export function useLate(isSo: boolean): boolean {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    setLate(false)
    if (!isSo) return
    const timer = setTimeout(() => setLate(true), UNNOTICED)
    return () => clearTimeout(timer)
  }, [isSo])
  return isSo && isLate
}
