/** The words on the budget bar. */

import { describe, expect, it } from 'vitest'
import { fitBar } from '../../../renderer/features/envelope/bar-labels.ts'
import { fitsInto } from '../../../renderer/features/envelope/bar-layout.ts'
import { look } from '../charts/sample-chart.ts'
import { share } from '../kpis/sample-headline.ts'
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

  it('give up the unit first, then what the last line is, and no difference', () => {
    const narrower = Array.from({ length: 80 }, (_, step) => notes(1200 - 10 * step))
    const shortened = [...new Set(narrower.map(row => row.join('|')))]
    expect(shortened.slice(0, 3)).toEqual([
      ' +10.0 pp| +10.0| +5.0| · remainder −25.0 pp',
      ' +10.0| +10.0| +5.0| · remainder −25.0',
      ' +10.0| +10.0| +5.0| −25.0',
    ])
  })

  it('say every difference, with shorter names where whole ones find no room', () => {
    const { labels, placed } = fitBar(budget, [], 260, look, 'en')
    expect(labels.map(({ note }) => note)).toEqual([' +10.0', ' +10.0', ' +5.0', ' −25.0'])
    expect(labels.some(({ name }) => name.endsWith('…'))).toBe(true)
    expect(fitsInto(260, placed)).toBe(true)
  })

  it('say the difference of a small line beside others, led to its segment where it must be', () => {
    const small = budgetWith([
      line('Culture', 0.055, 0.026),
      line('Administration', 0.03, 0.045),
      line('Sport', 0.02),
      line('Welfare', 0.025),
      line('Works', 0.87, 0.884),
    ])
    for (let width = 1400; width >= 500; width -= 20) {
      const { labels, placed } = fitBar(small, [], width, look, 'en')
      expect(labels.map(({ note }) => /[+−][\d.]+/.exec(note)?.[0])).toEqual([
        '+2.9',
        '−1.5',
        undefined,
        undefined,
        '−1.4',
      ])
      expect(labels.map(({ name }) => name)).toEqual(small.lines.map(({ id }) => id))
      expect(fitsInto(width, placed)).toBe(true)
    }
  })

  it('name the whole that amounts are shares of', () => {
    const shares = budgetWith(budget.lines, {
      moneyUnit: share,
      moneyOf: { en: 'Envelope', vi: 'Tổng dự toán' },
    })
    const [first] = fitBar(shares, [], 1200, look, 'vi').labels
    expect(first?.amountUnit).toBe('% tổng dự toán')
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
