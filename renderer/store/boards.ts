/** Boards: which cards and charts stand on the screen, as the pack has them or as the planner arranged them. */

import type { BoardArrangement, Workspace } from '../../shared/contract/workspace.ts'
import type { Catalogue } from '../../shared/model/catalogue.ts'
import { breakdownsOf } from '../../shared/reading/breakdown.ts'
import { packBoard, plainChart } from '../../shared/reading/pack-board.ts'
import type { ChartChoice } from '../../shared/scenario/view.ts'

/** What is needed to read an arrangement that was kept. */
type KnownInFull = Pick<Catalogue, 'headlines' | 'targets' | 'variables' | 'boards' | 'dimensions'>

/**
 * The board in view. What an arrangement of another pack names and this one does not have falls away, so a chart that
 * cannot be broken down as it says is drawn whole; where no chart is left, the board is the pack's own.
 */
export function arrangementOf(
  catalogue: KnownInFull,
  { board, boards }: Pick<Workspace, 'board' | 'boards'>,
): BoardArrangement {
  const own = boards[board]
  const standard = packBoard(catalogue, board)
  if (own === undefined) return standard
  const hasVariable = (id: string) => catalogue.variables.some(each => each.id === id)
  const charts = own.charts
    .filter(({ variable }) => hasVariable(variable))
    .map(chart => (isBrokenDown(catalogue, chart) ? chart : { ...chart, breakdown: null }))
  if (charts.length === 0) return standard
  const cards = own.cards.filter(
    ({ variable, target }) =>
      hasVariable(variable) && (target === null || catalogue.targets.some(({ id }) => id === target)),
  )
  return { cards, charts, count: own.count }
}

/** True too where the chart asks for no parts. */
function isBrokenDown(catalogue: KnownInFull, { variable, breakdown }: ChartChoice): boolean {
  return breakdown === null || breakdownsOf(catalogue, variable).includes(breakdown)
}

/** The workspace with another arrangement of the board in view; the same workspace where nothing changes. */
export function withArrangement(
  workspace: Workspace,
  catalogue: KnownInFull,
  change: (board: BoardArrangement) => BoardArrangement,
): Workspace {
  const before = arrangementOf(catalogue, workspace)
  const arranged = change(before)
  if (arranged === before) return workspace
  return { ...workspace, boards: { ...workspace.boards, [workspace.board]: arranged } }
}

/**
 * The charts on the screen, in the order of the grid. One alone is the chart of the card in focus; of three that one stands
 * first and large; of two or four each keeps its place, and one that would not be among them takes the last.
 */
export function visibleCharts({ charts, count }: BoardArrangement, focus: string): ChartChoice[] {
  const first = charts.slice(0, count)
  if (focus === '') return first
  const focused = charts.find(({ variable }) => variable === focus) ?? plainChart(focus)
  const others = charts.filter(({ variable }) => variable !== focus)
  if (count === 1 || count === 3) return [focused, ...others].slice(0, count)
  return first.includes(focused) ? first : [...first.slice(0, count - 1), focused]
}
