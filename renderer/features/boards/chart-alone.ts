/** Which chart stands alone for the moment, in place of all of its board: for the grid, and for the choice of how many there are. */

import { createContext, useContext, useEffect, useMemo, useState } from 'react'

export interface ChartAlone {
  /** Id of its variable; null where the charts stand among each other. */
  readonly variable: string | null
  readonly setVariable: (variable: string | null) => void
}

export const ChartAloneContext = createContext<ChartAlone | null>(null)

export function useChartAlone(): ChartAlone {
  const alone = useContext(ChartAloneContext)
  if (alone === null) throw new Error('a part of the board stands outside the board')
  return alone
}

/** Forgotten with the board it was chosen on. */
export function useAloneOn(board: string): ChartAlone {
  const [chosen, setChosen] = useState<{ readonly board: string; readonly variable: string } | null>(null)
  if (chosen !== null && chosen.board !== board) setChosen(null)
  const variable = chosen?.board === board ? chosen.variable : null
  return useMemo(
    () => ({
      variable,
      setVariable: (next: string | null) => setChosen(next === null ? null : { board, variable: next }),
    }),
    [board, variable],
  )
}

/** What lies over the board or beside it has the key first. */
const OTHERS = '[role="dialog"], [role="menu"], aside, input, textarea'

/** Calls `leave` on Escape, wherever on the board the focus is, while `isAlone`. */
export function useEscape(isAlone: boolean, leave: () => void): void {
  useEffect(() => {
    if (!isAlone) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest(OTHERS) !== null) return
      leave()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [isAlone, leave])
}
