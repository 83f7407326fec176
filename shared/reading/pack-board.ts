/** Boards as the pack has them, before a planner arranges anything: their cards and charts. */

import type { BoardArrangement } from '../contract/workspace.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { CardChoice, ChartChoice } from '../scenario/view.ts'

type Known = Pick<Catalogue, 'headlines' | 'targets' | 'boards'>

/** Charts of the overview. */
const OVERVIEW_COUNT = 3
/** Charts of a board of the pack. */
const BOARD_COUNT = 4
/** As many cards as stand beside each other; further variables of a board can be picked. Every target has its card in any case. */
const ONE_ROW = 5

export function plainChart(variable: string): ChartChoice {
  return { variable, breakdown: null, form: 'stacked', benchmarks: false }
}

/** The board as the pack has it; the overview where the pack has no such board. */
export function packBoard(catalogue: Known, boardId: string): BoardArrangement {
  const board = catalogue.boards.find(({ id }) => id === boardId)
  if (board === undefined) {
    return {
      cards: catalogue.headlines.map(({ variable, targets: [target] }) => ({
        variable,
        target: target ?? null,
      })),
      charts: overviewCharts(catalogue).map(plainChart),
      count: OVERVIEW_COUNT,
    }
  }
  const judged = board.targets.flatMap((id): CardChoice[] => {
    const target = catalogue.targets.find(each => each.id === id)
    return target === undefined ? [] : [{ variable: target.variable, target: id }]
  })
  const further = board.variables.map(variable => ({ variable, target: null }))
  return {
    cards: [...judged, ...further].slice(0, Math.max(judged.length, ONE_ROW)),
    charts: board.charts.map(plainChart),
    count: BOARD_COUNT,
  }
}

/** The headlines', and for a larger grid the first chart of each board. */
function overviewCharts({ headlines, boards }: Known): string[] {
  const first = boards.flatMap(({ charts: [chart] }) => (chart === undefined ? [] : [chart]))
  return [...new Set([...headlines.map(({ variable }) => variable), ...first])]
}
