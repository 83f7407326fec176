/** What can be picked for a board, how it is found, and what choosing it does. */

import { describe, expect, it } from 'vitest'
import { hasCard } from '../../../renderer/features/boards/arrange.ts'
import {
  canBeChosen,
  chosen,
  hindrance,
  isOnBoard,
  pushedOut,
} from '../../../renderer/features/boards/picker/choosing.ts'
import { entryValue } from '../../../renderer/features/boards/picker/entry-value.ts'
import { familyName } from '../../../renderer/features/boards/picker/family-name.ts'
import { type PickerEntry, pickerGroups } from '../../../renderer/features/boards/picker/picker-list.ts'
import { pickerRows } from '../../../renderer/features/boards/picker/picker-rows.ts'
import { plainChart } from '../../../shared/reading/pack-board.ts'
import { boardOf, pack } from './sample-board.ts'

const forCards = pickerGroups(pack, 'cards')
const forCharts = pickerGroups(pack, 'charts')
const cards = { kind: 'cards' } as const
const charts = { kind: 'charts' } as const

function entry(vi: string, groups = forCharts): PickerEntry {
  const all = groups.flatMap(({ entries }) => entries).flatMap(each => [each, ...each.elements])
  const found = all.find(({ label }) => label.vi === vi)
  if (found === undefined) throw new Error(`nothing is called ${vi}`)
  return found
}

const found = (query: string, groups = forCharts, open: readonly string[] = []) =>
  pickerRows(groups, query, new Set(open)).flatMap(({ rows }) => rows.map(row => row.entry.label.vi))

describe('the list to pick from', () => {
  it('has the targets first, each as a card of its own', () => {
    expect(forCards.map(({ id }) => id)).toEqual(['targets', 'money', 'health'])
    expect(forCards[0]?.entries.map(({ target }) => target)).toEqual(['arts_four', 'arts_six', 'little_debt'])
  })

  it('has the variables with a target first for charts, each once', () => {
    expect(forCharts[0]?.entries.map(({ variable }) => variable)).toEqual(['arts_share', 'debt'])
  })

  it('has every variable under its sector, what boards and headlines speak of first', () => {
    const money = forCharts[1]?.entries.map(({ label }) => label.vi)
    expect(money).toEqual(['Chi thực hiện', 'Nợ', 'Tỷ trọng văn hóa', 'Tỷ trọng y tế'])
    const all = forCharts
      .slice(1)
      .flatMap(({ entries }) => entries)
      .flatMap(each => (each.elements.length > 0 ? each.elements : [each]))
    const total = pack.variables.length
    expect(new Set(all.map(({ variable }) => variable)).size).toBe(total - 1)
  })

  it('has a family as one entry with its elements under it', () => {
    expect(entry('Chi thực hiện')).toMatchObject({ variable: 'spend[arts]', breakdown: 'line' })
    expect(entry('Chi thực hiện').elements.map(({ label }) => label.vi)).toEqual(['Văn hóa', 'Y tế'])
    expect(entry('Bao phủ').elements.map(({ label }) => label.vi)).toContain('Văn hóa · Nông thôn')
  })

  it('has a total with its parts under it, seen whole', () => {
    expect(entry('Dân số')).toMatchObject({ variable: 'people', breakdown: null })
    expect(entry('Dân số').elements).toHaveLength(2)
  })

  it('names a family by what its elements begin with, up to a mark', () => {
    expect(familyName(['Chi: văn hóa', 'Chi: y tế'])).toBe('Chi')
    expect(familyName(['Phủ, trẻ em: nội đô', 'Phủ, trẻ em: ven đô'])).toBe('Phủ, trẻ em')
    expect(familyName(['Tỷ trọng văn hóa', 'Tỷ trọng y tế'])).toBeNull()
    expect(familyName(['Chi: văn hóa'])).toBeNull()
  })
})

describe('the search', () => {
  it('finds with and without the marks of Vietnamese, in both languages', () => {
    expect(found('tỷ trọng VĂN')).toContain('Tỷ trọng văn hóa')
    expect(found('ty trong van')).toContain('Tỷ trọng văn hóa')
    expect(found('no')).toContain('Nợ')
    expect(found('debt')).toContain('Nợ')
  })

  it('finds a target by its name', () => {
    expect(found('tren 4', forCards)).toEqual(['Văn hóa trên 4 %'])
  })

  it('needs every word', () => {
    expect(found('ty trong truong hoc')).toEqual([])
  })

  it('finds a family also by what it is told apart by, as its row says it', () => {
    expect(found('chi thực hiện theo lĩnh vực chi')).toEqual(['Chi thực hiện'])
    expect(found('spending by budget line')).toEqual(['Chi thực hiện'])
    expect(found('bao phu khu vuc')).toEqual(['Bao phủ'])
  })

  it('opens a family on the elements that have the words', () => {
    expect(found('bao phu noi do')).toEqual(['Bao phủ', 'Văn hóa · Nội đô', 'Y tế · Nội đô'])
  })

  it('leaves a family closed that is found itself, until it is opened', () => {
    expect(found('chi thuc hien')).toEqual(['Chi thực hiện'])
    expect(found('chi thuc hien', forCharts, [entry('Chi thực hiện').key])).toHaveLength(3)
  })

  it('shows families closed while nothing is sought', () => {
    expect(found('')).not.toContain('Nông thôn')
  })
})

describe('choosing', () => {
  it('puts a card on the board and takes it off again', () => {
    const debt = entry('Dân số', forCards)
    const on = chosen(boardOf(), debt, cards)
    expect(hasCard(on, { variable: 'people', target: null })).toBe(true)
    expect(isOnBoard(on, debt, cards)).toBe(true)
    expect(isOnBoard(chosen(on, debt, cards), debt, cards)).toBe(false)
  })

  it('leaves a family without a total to its elements where cards are chosen', () => {
    expect(canBeChosen(entry('Chi thực hiện', forCards), cards)).toBe(false)
    expect(canBeChosen(entry('Chi thực hiện'), charts)).toBe(true)
  })

  it('of a chart for which there is no room on the screen says which other one leaves it', () => {
    const board = boardOf({
      charts: ['debt', 'arts_share', 'care_share', 'people'].map(plainChart),
      count: 4,
    })
    const more = chosen(board, entry('Chi thực hiện'), charts)
    expect(pushedOut(board, more, '')).toBe('people')
    expect(more.charts.map(({ variable }) => variable)).toContain('people')
    const three = { ...board, charts: board.charts.slice(0, 3) }
    expect(pushedOut(three, chosen(three, entry('Chi thực hiện'), charts), '')).toBeNull()
    expect(pushedOut(board, chosen(board, entry('Dân số'), charts), '')).toBeNull()
  })

  it('puts a family on the board as a chart of its parts', () => {
    const board = chosen(boardOf({ charts: [plainChart('debt')] }), entry('Bao phủ'), charts)
    expect(board.charts[1]).toMatchObject({ variable: 'cov[arts,rural]', breakdown: 'line' })
    expect(isOnBoard(board, entry('Bao phủ'), charts)).toBe(true)
    expect(isOnBoard(board, entry('Văn hóa · Nông thôn'), charts)).toBe(false)
  })

  it('turns the chart of an element into that of its family and back', () => {
    const broken = chosen(boardOf(), entry('Chi thực hiện'), charts)
    expect(broken.charts).toHaveLength(5)
    expect(broken.charts.find(({ variable }) => variable === 'spend[arts]')?.breakdown).toBe('line')
  })

  it('keeps a total on the board whether it is broken down or not', () => {
    const broken = boardOf({ charts: [{ ...plainChart('people'), breakdown: 'area' }] })
    expect(isOnBoard(broken, entry('Dân số'), charts)).toBe(true)
  })

  it('says why nothing happens: the board is full, or the chart is its last', () => {
    const full = boardOf({
      cards: Array.from({ length: 12 }, (_, index) => ({ variable: `v${index}`, target: null })),
    })
    expect(hindrance(full, entry('Dân số', forCards), cards)).toBe('full')
    expect(hindrance(boardOf({ charts: [plainChart('debt')] }), entry('Nợ'), charts)).toBe('last')
    expect(hindrance(boardOf(), entry('Dân số', forCards), cards)).toBeNull()
  })

  it('gives a chart the place of the one that is replaced', () => {
    const replace = { kind: 'replace', variable: 'debt' } as const
    expect(chosen(boardOf(), entry('Bao phủ'), replace).charts[1]?.variable).toBe('cov[arts,rural]')
  })
})

describe('what an entry is worth', () => {
  const run = {
    years: [2029, 2030, 2031],
    series: { arts_share: [0.03, 0.035, 0.05], debt: [0.2, 0.2, 0.4] },
  }
  const worth = (each: PickerEntry) => entryValue(each, run, 2031, 'current', pack, 'vi')

  it('is said in the selected year', () => {
    expect(worth(entry('Nợ'))).toMatchObject({ text: '40,00\u202f%', year: null, state: null })
  })

  it('is said of a target in its own year, with its state', () => {
    expect(worth(entry('Văn hóa trên 4 %', forCards))).toMatchObject({
      text: '3,50\u202f%',
      year: 2030,
      state: { kind: 'late', from: 2031 },
    })
  })

  it('is nothing for a family, and before its series has arrived', () => {
    expect(worth(entry('Chi thực hiện'))).toBeNull()
    expect(worth(entry('Dân số'))).toBeNull()
    expect(entryValue(entry('Nợ'), null, 2031, 'current', pack, 'vi')).toBeNull()
  })
})
