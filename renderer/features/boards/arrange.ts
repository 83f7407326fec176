/** What a planner changes about a board: its cards, its charts, how many stand there. Pure; a change to nothing is the same object. */

import type { BoardArrangement, ChartCount, Workspace } from '../../../shared/contract/workspace.ts'
import { chartCounts } from '../../../shared/contract/workspace.ts'
import { sameContent } from '../../../shared/json/same-content.ts'
import { packBoard } from '../../../shared/reading/pack-board.ts'
import type { CardChoice, ChartChoice } from '../../../shared/scenario/view.ts'
import { visibleCharts } from '../../store/boards.ts'

/** As many cards, and as many charts, as a board holds. */
export const MOST = 12

export function sameCard(one: CardChoice, other: CardChoice): boolean {
  return one.variable === other.variable && one.target === other.target
}

export function hasCard({ cards }: BoardArrangement, card: CardChoice): boolean {
  return cards.some(each => sameCard(each, card))
}

/** At the end; a card that is there already, or has no room, changes nothing. */
export function withCard(board: BoardArrangement, card: CardChoice): BoardArrangement {
  if (hasCard(board, card) || board.cards.length >= MOST) return board
  return { ...board, cards: [...board.cards, card] }
}

export function withoutCard(board: BoardArrangement, card: CardChoice): BoardArrangement {
  if (!hasCard(board, card)) return board
  return { ...board, cards: board.cards.filter(each => !sameCard(each, card)) }
}

/** The card one place earlier or later. */
export function movedCard(board: BoardArrangement, card: CardChoice, by: 1 | -1): BoardArrangement {
  const from = board.cards.findIndex(each => sameCard(each, card))
  const cards = swapped(board.cards, from, from + by)
  return cards === board.cards ? board : { ...board, cards }
}

/** The card at another place, 0 for the first; the others close up. */
export function cardAt(board: BoardArrangement, from: number, to: number): BoardArrangement {
  const card = board.cards[from]
  if (card === undefined || from === to) return board
  return { ...board, cards: board.cards.toSpliced(from, 1).toSpliced(to, 0, card) }
}

/** The card judged by another target of its variable, or by none; nothing where such a card is there already. */
export function withTarget(
  board: BoardArrangement,
  card: CardChoice,
  target: string | null,
): BoardArrangement {
  const judged = { ...card, target }
  if (hasCard(board, judged)) return board
  return { ...board, cards: board.cards.map(each => (sameCard(each, card) ? judged : each)) }
}

export function chartOf({ charts }: BoardArrangement, variable: string): ChartChoice | undefined {
  return charts.find(each => each.variable === variable)
}

/** A chart more, where it is seen: the grid grows up to four, then the new one takes the last place in it. */
export function withChart(board: BoardArrangement, chart: ChartChoice): BoardArrangement {
  if (chartOf(board, chart.variable) !== undefined || board.charts.length >= MOST) return board
  const count = chartCounts.find(each => each > board.count) ?? board.count
  const grows = board.charts.length >= board.count && count > board.count
  const seen = grows ? count : board.count
  const place = Math.min(board.charts.length, seen - 1)
  return {
    ...board,
    charts: [...board.charts.slice(0, place), chart, ...board.charts.slice(place)],
    count: seen,
  }
}

/** Without the chart; the last one stays. The grid has no more places than there are charts. */
export function withoutChart(board: BoardArrangement, variable: string): BoardArrangement {
  const charts = board.charts.filter(each => each.variable !== variable)
  if (charts.length === 0 || charts.length === board.charts.length) return board
  const count = chartCounts.findLast(each => each <= Math.min(board.count, charts.length)) ?? 1
  return { ...board, charts, count }
}

/** Another chart in the place of one; where the other stands on the board already, the two change places. */
export function withChartInstead(
  board: BoardArrangement,
  variable: string,
  chart: ChartChoice,
): BoardArrangement {
  const place = board.charts.findIndex(each => each.variable === variable)
  const other = board.charts.findIndex(each => each.variable === chart.variable)
  if (other >= 0) return { ...board, charts: swapped(board.charts, place, other) }
  if (place < 0) return withChart(board, chart)
  return { ...board, charts: board.charts.with(place, chart) }
}

/** The chart drawn otherwise: broken down, stacked, with benchmarks. One that the focus alone has shown becomes the board's. */
export function drawnOtherwise(
  board: BoardArrangement,
  chart: ChartChoice,
  change: Partial<Omit<ChartChoice, 'variable'>>,
): BoardArrangement {
  const other = { ...chart, ...change }
  if (chartOf(board, chart.variable) === undefined) return withChart(board, other)
  return {
    ...board,
    charts: board.charts.map(each => (each.variable === chart.variable ? other : each)),
  }
}

/** False for a chart that the focus alone shows while the board has no room to keep it. */
export function canBeDrawnOtherwise(board: BoardArrangement, variable: string): boolean {
  return board.charts.length < MOST || chartOf(board, variable) !== undefined
}

/**
 * The variable with which a chart changes places when it moves one place in the grid; undefined where there is none. Of
 * three, and alone, the first is that of the card in focus and keeps its place.
 */
export function neighbourOf(
  board: BoardArrangement,
  focus: string,
  variable: string,
  by: 1 | -1,
): string | undefined {
  const visible = visibleCharts(board, focus).map(each => each.variable)
  const first = board.count === 1 || board.count === 3 ? 1 : 0
  const from = visible.indexOf(variable)
  const to = from + by
  return from < first || to < first ? undefined : visible[to]
}

/** The chart one place earlier or later in the grid. */
export function movedChart(
  board: BoardArrangement,
  focus: string,
  variable: string,
  by: 1 | -1,
): BoardArrangement {
  const neighbour = neighbourOf(board, focus, variable, by)
  const from = board.charts.findIndex(each => each.variable === variable)
  const to = board.charts.findIndex(each => each.variable === neighbour)
  const charts = swapped(board.charts, from, to)
  return charts === board.charts ? board : { ...board, charts }
}

export function withCount(board: BoardArrangement, count: ChartCount): BoardArrangement {
  return board.count === count ? board : { ...board, count }
}

/** True where the board in view is another than the pack has it. */
export function isArranged(
  catalogue: Parameters<typeof packBoard>[0],
  { board, boards }: Pick<Workspace, 'board' | 'boards'>,
): boolean {
  const own = boards[board]
  return own !== undefined && !sameContent(own, packBoard(catalogue, board))
}

/** The board in view as the pack has it again. */
export function asPacked(workspace: Workspace): Workspace {
  const { [workspace.board]: _, ...boards } = workspace.boards
  return { ...workspace, boards }
}

/** The same array where one of the places is none. */
function swapped<T>(items: T[], one: number, other: number): T[] {
  const [first, second] = [items[one], items[other]]
  if (first === undefined || second === undefined || one === other) return items
  return items.with(one, second).with(other, first)
}
