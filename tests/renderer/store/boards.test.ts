/** Boards: what stands there as the pack has it, as a planner arranged it, and what is seen of it. */

import { describe, expect, it } from 'vitest'
import { arrangementOf, visibleCharts, withArrangement } from '../../../renderer/store/boards.ts'
import { defaultWorkspace, OVERVIEW, type Workspace } from '../../../shared/contract/workspace.ts'
import { packBoard, plainChart } from '../../../shared/reading/pack-board.ts'
import { boardOf, pack } from '../boards/sample-board.ts'

const workspaceOf = (over: Partial<Workspace> = {}): Workspace => ({ ...defaultWorkspace, ...over })
const variablesOf = (charts: readonly { readonly variable: string }[]) => charts.map(each => each.variable)

describe('a board as the pack has it', () => {
  it('is the headlines with their first target on the overview, and the first chart of each board waits', () => {
    expect(packBoard(pack, OVERVIEW)).toEqual({
      cards: [{ variable: 'arts_share', target: 'arts_four' }],
      charts: [plainChart('arts_share'), plainChart('people')],
      count: 3,
    })
  })

  it('is the targets, then the further variables, and four charts on a board of the pack', () => {
    const { cards, charts, count } = packBoard(pack, 'health')
    expect(cards).toEqual([
      { variable: 'debt', target: 'little_debt' },
      { variable: 'people', target: null },
    ])
    expect(variablesOf(charts)).toEqual(['people', 'debt', 'care_share', 'spend[care]', 'arts_share'])
    expect(count).toBe(4)
  })

  it('has its cards in one row, but for targets, of which each has a card', () => {
    const cardsOf = (board: Partial<(typeof pack.boards)[number]>) =>
      packBoard({ ...pack, boards: pack.boards.map(each => ({ ...each, ...board })) }, 'health').cards
    const six = ['people', 'debt', 'care_share', 'spend[care]', 'spend[arts]', 'people[rural]']
    expect(cardsOf({ targets: ['little_debt'], variables: six })).toHaveLength(5)
    const twice = ['arts_four', 'arts_six', 'little_debt', 'arts_four', 'arts_six', 'little_debt']
    expect(cardsOf({ targets: twice, variables: six })).toHaveLength(6)
  })

  it('is the overview where the pack has no such board', () => {
    expect(packBoard(pack, 'gone')).toEqual(packBoard(pack, OVERVIEW))
  })
})

describe('a board that was arranged', () => {
  const alone = (board: ReturnType<typeof boardOf>) => ({ ...board, count: 1 as const })

  it('is kept for each board by itself', () => {
    const first = withArrangement(workspaceOf(), pack, alone)
    const second = withArrangement({ ...first, board: 'health' }, pack, board => ({ ...board, count: 2 }))
    expect(arrangementOf(pack, second).count).toBe(2)
    expect(arrangementOf(pack, { ...second, board: OVERVIEW }).count).toBe(1)
  })

  it('is the same workspace when nothing changed', () => {
    const workspace = workspaceOf()
    expect(withArrangement(workspace, pack, board => board)).toBe(workspace)
  })

  it('loses the variables and targets of another pack, and keeps the rest', () => {
    const boards = {
      [OVERVIEW]: boardOf({
        cards: [
          { variable: 'unknown', target: null },
          { variable: 'debt', target: 'unknown' },
          { variable: 'debt', target: null },
        ],
        charts: [plainChart('unknown'), plainChart('people')],
      }),
    }
    expect(arrangementOf(pack, workspaceOf({ boards }))).toEqual({
      cards: [{ variable: 'debt', target: null }],
      charts: [plainChart('people')],
      count: 4,
    })
  })

  it('draws a chart whole where the pack cannot break its variable down as it says', () => {
    const broken = (variable: string, breakdown: string) => ({ ...plainChart(variable), breakdown })
    const boards = {
      [OVERVIEW]: boardOf({
        charts: [broken('people', 'gone'), broken('debt', 'area'), broken('spend[care]', 'line')],
      }),
    }
    expect(arrangementOf(pack, workspaceOf({ boards })).charts).toEqual([
      plainChart('people'),
      plainChart('debt'),
      broken('spend[care]', 'line'),
    ])
  })

  it('is that of the pack again where no chart is left of it', () => {
    const boards = { [OVERVIEW]: boardOf({ charts: [plainChart('unknown')] }) }
    expect(arrangementOf(pack, workspaceOf({ boards }))).toEqual(packBoard(pack, OVERVIEW))
  })

  it('may have no card at all', () => {
    const boards = { [OVERVIEW]: boardOf({ cards: [] }) }
    expect(arrangementOf(pack, workspaceOf({ boards })).cards).toEqual([])
  })
})

describe('the charts that are seen', () => {
  it('are, one alone, the chart of the card in focus', () => {
    expect(variablesOf(visibleCharts(boardOf({ count: 1 }), 'people'))).toEqual(['people'])
  })

  it('are, of three, that one first and the others in their order', () => {
    expect(variablesOf(visibleCharts(boardOf({ count: 3 }), 'people'))).toEqual([
      'people',
      'arts_share',
      'debt',
    ])
  })

  it('keep their places, of two and four, while the one in focus is among them', () => {
    expect(variablesOf(visibleCharts(boardOf({ count: 2 }), 'debt'))).toEqual(['arts_share', 'debt'])
    expect(variablesOf(visibleCharts(boardOf(), 'people'))).toHaveLength(4)
  })

  it('end with the one in focus where it would not be among them, whether the board has it or not', () => {
    expect(variablesOf(visibleCharts(boardOf({ count: 2 }), 'care_share'))).toEqual([
      'arts_share',
      'care_share',
    ])
    expect(variablesOf(visibleCharts(boardOf(), 'people[rural]')).at(-1)).toBe('people[rural]')
  })

  it('keep how the chart in focus is broken down', () => {
    const broken = { ...plainChart('people'), breakdown: 'area' }
    expect(visibleCharts(boardOf({ charts: [broken], count: 1 }), 'people')).toEqual([broken])
  })

  it('are the first ones where nothing is in focus', () => {
    expect(variablesOf(visibleCharts(boardOf({ count: 3 }), ''))).toEqual(['arts_share', 'debt', 'people'])
  })
})
