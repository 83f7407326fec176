/** The place of a chart in the grid, for its head: which chart it is, and how it is made larger. */

import { createContext, useContext } from 'react'
import type { ChartChoice } from '../../../shared/contract/workspace.ts'

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
}

export const ChartPlaceContext = createContext<ChartPlace | null>(null)

export function useChartPlace(): ChartPlace {
  const place = useContext(ChartPlaceContext)
  if (place === null) throw new Error('the head of a chart stands outside the grid')
  return place
}
