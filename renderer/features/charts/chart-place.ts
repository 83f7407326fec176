/** The place of a chart in the grid, for its head: which chart it is, how it is made larger, and where it can move. */

import { createContext, useContext } from 'react'
import type { ChartChoice } from '../../../shared/scenario/view.ts'

export interface ChartPlace {
  readonly choice: ChartChoice
  /** The large one of several, or the only one. */
  readonly isLarge: boolean
  /** It stands alone for the moment, in place of the others. */
  readonly isAlone: boolean
  /** Null where it is as large as it can be. */
  readonly onEnlarge: (() => void) | null
  /** Back among the others; null where it stands among them. */
  readonly onRestore: (() => void) | null
  /** What can be done with it on its board; absent where the charts are not those of a board. */
  readonly onBoard?: BoardPlace
}

export interface BoardPlace {
  readonly canMoveEarlier: boolean
  readonly canMoveLater: boolean
  /** False for the last chart of a board. */
  readonly canBeRemoved: boolean
}

export const ChartPlaceContext = createContext<ChartPlace | null>(null)

export function useChartPlace(): ChartPlace {
  const place = useContext(ChartPlaceContext)
  if (place === null) throw new Error('the head of a chart stands outside the grid')
  return place
}
