/** What choosing an entry of the picker does to the board, and which entries are on it. */

import type { BoardArrangement } from '../../../../shared/contract/workspace.ts'
import { plainChart } from '../../../../shared/reading/pack-board.ts'
import { visibleCharts } from '../../../store/boards.ts'
import {
  chartOf,
  drawnOtherwise,
  hasCard,
  withCard,
  withChart,
  withChartInstead,
  withoutCard,
  withoutChart,
} from '../arrange.ts'
import type { PickerEntry } from './picker-list.ts'
import type { Picking } from './picker-place.ts'

/** False for a family that has no total: as a card only one of its elements can stand. */
export function canBeChosen(entry: PickerEntry, picking: Picking): boolean {
  return picking.kind !== 'cards' || entry.breakdown === null
}

export function isOnBoard(board: BoardArrangement, entry: PickerEntry, picking: Picking): boolean {
  const { variable, target } = entry
  if (picking.kind === 'cards') return canBeChosen(entry, picking) && hasCard(board, { variable, target })
  const chart = chartOf(board, variable)
  if (chart === undefined) return false
  // A total may be broken down or not; an element and its family are two ways to see one variable.
  return entry.elements.length > 0 && entry.breakdown === null
    ? true
    : (chart.breakdown === null) === (entry.breakdown === null)
}

/** Puts it on the board, takes it off, or gives it the place of the chart that is replaced. */
export function chosen(board: BoardArrangement, entry: PickerEntry, picking: Picking): BoardArrangement {
  const { variable, target, breakdown } = entry
  const isOn = isOnBoard(board, entry, picking)
  switch (picking.kind) {
    case 'cards':
      if (!canBeChosen(entry, picking)) return board
      return isOn ? withoutCard(board, { variable, target }) : withCard(board, { variable, target })
    case 'charts': {
      if (isOn) return withoutChart(board, variable)
      const there = chartOf(board, variable)
      return there === undefined
        ? withChart(board, { ...plainChart(variable), breakdown })
        : drawnOtherwise(board, there, { breakdown })
    }
    case 'replace':
      return withChartInstead(board, picking.variable, { ...plainChart(variable), breakdown })
  }
}

/** Why choosing the entry would change nothing; null where it would. */
export function hindrance(
  board: BoardArrangement,
  entry: PickerEntry,
  picking: Picking,
): 'full' | 'last' | null {
  if (!canBeChosen(entry, picking) || chosen(board, entry, picking) !== board) return null
  if (picking.kind === 'replace') return null
  return isOnBoard(board, entry, picking) ? 'last' : 'full'
}

/** The chart of a board that a change takes from the screen although it stays on the board; null where there is none. */
export function pushedOut(before: BoardArrangement, after: BoardArrangement, focus: string): string | null {
  if (after.charts.length <= before.charts.length) return null
  const seen = visibleCharts(after, focus)
  const gone = visibleCharts(before, focus).find(
    ({ variable }) => !seen.some(each => each.variable === variable),
  )
  return gone?.variable ?? null
}

/** How many of what is picked the board has. */
export function countOf(board: BoardArrangement, { kind }: Picking): number {
  return kind === 'cards' ? board.cards.length : board.charts.length
}
