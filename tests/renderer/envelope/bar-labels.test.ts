/** The words on the budget bar. */

import { describe, expect, it } from 'vitest'
import { fitBar } from '../../../renderer/features/envelope/bar-labels.ts'
import { leaderCount } from '../../../renderer/features/envelope/bar-layout.ts'
import type { Budget, BudgetLine } from '../../../renderer/features/envelope/budget.ts'
import { look } from '../charts/sample-chart.ts'
import { money, share } from '../kpis/sample-headline.ts'

function line(name: string, of: number, was: number): BudgetLine {
  return {
    id: name,
    short: { en: name, vi: name },
    lever: name === 'Works' ? null : `share[${name}]`,
    share: of,
    baseShare: was,
    money: of * 1000,
    baseMoney: was * 1000,
  }
}

function budgetOf(...lines: readonly BudgetLine[]): Budget {
  return {
    name: { en: 'Envelope', vi: 'Envelope' },
    total: 1000,
    baseTotal: 1000,
    moneyUnit: money,
    shareUnit: share,
    lines,
    sum: 1,
    floor: 0.2,
    overRequest: null,
  }
}

const budget = budgetOf(
  line('Culture', 0.2, 0.1),
  line('Schools', 0.3, 0.2),
  line('Health', 0.25, 0.2),
  line('Works', 0.25, 0.5),
)
const notes = (width: number) => fitBar(budget, width, look, 'en').labels.map(({ note }) => note)

describe('the words on the budget bar', () => {
  it('name the differences, and what the last line is, where there is room', () => {
    expect(notes(1200)).toEqual([' +10.0 pp', ' +10.0', ' +5.0', ' · remainder −25.0 pp'])
  })

  it('shorten what is said of the remainder before any difference goes', () => {
    const narrower = Array.from({ length: 80 }, (_, step) => notes(1200 - 10 * step))
    const shortened = narrower.find(([, , , last]) => last !== ' · remainder −25.0 pp')
    expect(shortened?.[3]).toBe(' −25.0')
    expect(shortened?.slice(0, 3).every(note => note !== '')).toBe(true)
  })

  it('leave differences out sooner than lead a name away from its segment', () => {
    for (let width = 1200; width >= 240; width -= 10) {
      expect(leaderCount(fitBar(budget, width, look, 'en').placed)).toBe(0)
    }
    expect(notes(240)).toEqual(['', '', '', ''])
  })
})
