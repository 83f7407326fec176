/** What a planner changes about a board. */

import { describe, expect, it } from 'vitest'
import {
  asPacked,
  canBeDrawnOtherwise,
  cardAt,
  drawnOtherwise,
  isArranged,
  MOST,
  movedCard,
  movedChart,
  neighbourOf,
  withCard,
  withChart,
  withChartInstead,
  withCount,
  withoutCard,
  withoutChart,
  withTarget,
} from '../../../renderer/features/boards/arrange.ts'
import { visibleCharts, withArrangement } from '../../../renderer/store/boards.ts'
import {
  type BoardArrangement,
  boardArrangement,
  defaultWorkspace,
} from '../../../shared/contract/workspace.ts'
import { packBoard, plainChart } from '../../../shared/reading/pack-board.ts'
import { boardOf, pack } from './sample-board.ts'

const judged = { variable: 'arts_share', target: 'arts_four' }
const debt = { variable: 'debt', target: null }
const order = ({ charts }: BoardArrangement) => charts.map(({ variable }) => variable)
const seen = (board: BoardArrangement, focus: string) =>
  visibleCharts(board, focus).map(({ variable }) => variable)

describe('cards', () => {
  it('are added at the end, each once', () => {
    const later = { variable: 'arts_share', target: 'arts_six' }
    expect(withCard(boardOf(), later).cards).toEqual([judged, debt, later])
    const board = boardOf()
    expect(withCard(board, debt)).toBe(board)
  })

  it('are never more than a workspace holds', () => {
    const full = boardOf({
      cards: Array.from({ length: MOST }, (_, index) => ({ variable: `v${index}`, target: null })),
    })
    expect(withCard(full, debt)).toBe(full)
    expect(boardArrangement.safeParse(full).success).toBe(true)
  })

  it('can all be taken off', () => {
    expect(withoutCard(withoutCard(boardOf(), judged), debt).cards).toEqual([])
  })

  it('change places with their neighbour, and stay where there is none', () => {
    expect(movedCard(boardOf(), judged, 1).cards).toEqual([debt, judged])
    const board = boardOf()
    expect(movedCard(board, judged, -1)).toBe(board)
    expect(movedCard(board, debt, 1)).toBe(board)
  })

  it('go to the place where a hand drops them, and the others close up', () => {
    const three = boardOf({ cards: [judged, debt, { variable: 'people', target: null }] })
    const names = (board: BoardArrangement) => board.cards.map(({ variable }) => variable)
    expect(names(cardAt(three, 0, 2))).toEqual(['debt', 'people', 'arts_share'])
    expect(names(cardAt(three, 2, 0))).toEqual(['people', 'arts_share', 'debt'])
    expect(cardAt(three, 1, 1)).toBe(three)
    expect(cardAt(three, 7, 0)).toBe(three)
  })

  it('are judged by another target or by none in the same place', () => {
    expect(withTarget(boardOf(), judged, 'arts_six').cards[0]).toEqual({
      variable: 'arts_share',
      target: 'arts_six',
    })
    expect(withTarget(boardOf(), judged, null).cards[0]?.target).toBeNull()
  })

  it('do not become one that is there already', () => {
    const both = boardOf({ cards: [judged, { variable: 'arts_share', target: null }] })
    expect(withTarget(both, judged, null)).toBe(both)
  })
})

describe('charts', () => {
  it('are added where they are seen: the grid grows as long as it can', () => {
    const two = boardOf({ charts: ['arts_share', 'debt'].map(plainChart), count: 2 })
    const three = withChart(two, plainChart('people'))
    expect([three.count, order(three)]).toEqual([3, ['arts_share', 'debt', 'people']])
  })

  it('take the last place of a grid of four, before those that wait', () => {
    const board = withChart(boardOf(), plainChart('people[rural]'))
    expect(seen(board, 'arts_share')).toEqual(['arts_share', 'debt', 'people', 'people[rural]'])
    expect(board.charts).toHaveLength(6)
  })

  it('fill a place that is free without another one', () => {
    const board = withChart(boardOf({ charts: [plainChart('debt')] }), plainChart('people'))
    expect([board.count, order(board)]).toEqual([4, ['debt', 'people']])
  })

  it('are taken off with their place, but for the last one', () => {
    const one = boardOf({ charts: [plainChart('debt')], count: 1 })
    expect(withoutChart(one, 'debt')).toBe(one)
    const two = withoutChart(boardOf({ charts: ['debt', 'people', 'arts_share'].map(plainChart) }), 'people')
    expect([two.count, order(two)]).toEqual([2, ['debt', 'arts_share']])
  })

  it('give their place to another, and change places with one that is there', () => {
    expect(order(withChartInstead(boardOf(), 'debt', plainChart('people[rural]')))[1]).toBe('people[rural]')
    expect(order(withChartInstead(boardOf(), 'debt', plainChart('care_share')))).toEqual([
      'arts_share',
      'care_share',
      'people',
      'spend[arts]',
      'debt',
    ])
  })

  it('are drawn otherwise in their place', () => {
    const [chart = plainChart('')] = boardOf().charts
    const board = drawnOtherwise(boardOf(), chart, { breakdown: 'line', form: 'multiples' })
    expect(board.charts[0]).toEqual({ ...chart, breakdown: 'line', form: 'multiples' })
  })

  it('become the board’s own when one that the focus alone has shown is drawn otherwise', () => {
    const board = drawnOtherwise(boardOf(), plainChart('people[rural]'), { benchmarks: true })
    expect(board.charts).toContainEqual({ ...plainChart('people[rural]'), benchmarks: true })
  })

  it('are drawn as they are where the focus alone shows one and the board is full', () => {
    const charts = Array.from({ length: MOST }, (_, index) => plainChart(`chart ${index}`))
    const full = boardOf({ charts })
    expect(canBeDrawnOtherwise(full, 'people[rural]')).toBe(false)
    expect(drawnOtherwise(full, plainChart('people[rural]'), { benchmarks: true })).toBe(full)
    expect(canBeDrawnOtherwise(full, 'chart 3')).toBe(true)
    expect(canBeDrawnOtherwise(boardOf(), 'people[rural]')).toBe(true)
  })

  it('move one place along the grid', () => {
    expect(order(movedChart(boardOf(), 'debt', 'debt', 1)).slice(0, 3)).toEqual([
      'arts_share',
      'people',
      'debt',
    ])
    const board = boardOf()
    expect(movedChart(board, 'debt', 'arts_share', -1)).toBe(board)
  })

  it('leave the large one of three, that of the card in focus, in its place', () => {
    const board = boardOf({ count: 3 })
    expect(seen(board, 'people')).toEqual(['people', 'arts_share', 'debt'])
    expect(neighbourOf(board, 'people', 'people', 1)).toBeUndefined()
    expect(neighbourOf(board, 'people', 'arts_share', -1)).toBeUndefined()
    expect(seen(movedChart(board, 'people', 'arts_share', 1), 'people')).toEqual([
      'people',
      'debt',
      'arts_share',
    ])
  })

  it('are as many as was chosen, whether the board has them yet or not', () => {
    const board = boardOf({ charts: [plainChart('debt')], count: 1 })
    expect(withCount(board, 4).count).toBe(4)
    expect(withCount(board, 1)).toBe(board)
  })
})

describe('a board', () => {
  it('is arranged exactly while it is another than the pack has it', () => {
    expect(isArranged(pack, defaultWorkspace)).toBe(false)
    const arranged = withArrangement(defaultWorkspace, pack, board => withCount(board, 1))
    expect(isArranged(pack, arranged)).toBe(true)
    const again = withArrangement(arranged, pack, board => withCount(board, 3))
    expect(isArranged(pack, again)).toBe(false)
  })

  it('goes back to what the pack has, and the others keep their arrangement', () => {
    const overview = withArrangement(defaultWorkspace, pack, board => withCount(board, 1))
    const both = withArrangement({ ...overview, board: 'health' }, pack, board => withCount(board, 2))
    const back = asPacked(both)
    expect(back.boards.health).toBeUndefined()
    expect(back.boards.overview?.count).toBe(1)
    expect(packBoard(pack, 'health').count).toBe(4)
  })
})
