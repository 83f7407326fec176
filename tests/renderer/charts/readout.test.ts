/** What a chart says in one year. */

import { describe, expect, it } from 'vitest'
import type { ChartSubject } from '../../../renderer/features/charts/chart-view.ts'
import { type Readout, readoutAt, yearWords } from '../../../renderer/features/charts/readout.ts'
import { share } from '../kpis/sample-headline.ts'
import { active, multiplesOf, other, stackedOf, subjectOf } from './sample-chart.ts'

const form = { unit: share, language: 'en', isSigned: false } as const
const said = (subject: ChartSubject) => yearWords(subject, 2030, form)
const wordsOf = ({ lines }: Readout, role: string) => lines.find(line => line.role === role)?.value ?? ''

describe('the words of a year', () => {
  it('name every line of a chart of one variable', () => {
    const words = said(subjectOf())
    expect(words).toMatch(/^2030: /)
    expect(words).toContain('Culture first ')
    expect(words).toContain('Baseline ')
  })

  it('name the targets and the other places of that year', () => {
    const place = {
      key: 'p',
      place: 'London 2030',
      year: 2030,
      value: 0.05,
      isAim: true,
      facts: [],
      note: '',
    }
    const noteIn = (year: number) => readoutAt(subjectOf({ benchmarks: [place] }), 0, year, form).note
    expect(noteIn(2030)).toBe('Target above 4% · London 2030 (target): 5.00')
    expect(noteIn(2031)).toBe('')
  })

  it('name every small chart of a variable broken down, with the value of the scenario in hand', () => {
    const subject = multiplesOf(['Rural', 'Inner'])
    const value = wordsOf(readoutAt(subject, 1, 2030, form), 'active')
    expect(value).not.toBe('')
    expect(said(subject)).toBe(`2030: Rural ${value}; Inner ${value}`)
  })

  it('name every part of one stack, and of several the sum of each', () => {
    const one = said(stackedOf(['Arts', 'Care']))
    expect(one).toContain('Arts ')
    expect(one).toContain('Care ')
    const several = stackedOf(['Arts', 'Care'], [active, other(3, active.values)])
    const total = wordsOf(readoutAt(several, 0, 2030, form), 'total')
    expect(said(several)).toBe(`2030: Culture first ${total}; Scenario in slot 3 ${total}`)
  })
})
