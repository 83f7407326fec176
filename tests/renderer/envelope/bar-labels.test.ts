/** The words on the budget bar. */

import { describe, expect, it } from 'vitest'
import { fitBar } from '../../../renderer/features/envelope/bar-labels.ts'
import { leaderCount } from '../../../renderer/features/envelope/bar-layout.ts'
import { look } from '../charts/sample-chart.ts'
import { budgetWith, line } from './sample-budget.ts'

const budget = budgetWith([
  line('Culture', 0.2, 0.1),
  line('Schools', 0.3, 0.2),
  line('Health', 0.25, 0.2),
  line('Works', 0.25, 0.5),
])
const notes = (width: number) => fitBar(budget, [], width, look, 'en').labels.map(({ note }) => note)

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
      expect(leaderCount(fitBar(budget, [], width, look, 'en').placed)).toBe(0)
    }
    expect(notes(240)).toEqual(['', '', '', ''])
  })

  it('leave room for a padlock before the name of a line that is locked', () => {
    const [open, closed] = [[], ['share[Schools]']].map(locked => fitBar(budget, locked, 1200, look, 'en'))
    const half = (bar: typeof open) => {
      const name = bar?.placed[1]?.name
      return name === undefined ? 0 : name.end - name.middle
    }
    expect(closed?.labels.map(({ isLocked }) => isLocked)).toEqual([false, true, false, false])
    expect(half(closed) - half(open)).toBe(7.5)
  })
})
