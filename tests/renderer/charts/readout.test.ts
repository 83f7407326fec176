/** What a chart says in one year. */

import { describe, expect, it } from 'vitest'
import {
  type Readout,
  readoutAt,
  readoutWords,
  yearWords,
} from '../../../renderer/features/charts/readout.ts'
import type { ChartSubject } from '../../../shared/reading/charts/chart-view.ts'
import { rising, share } from '../kpis/sample-headline.ts'
import { active, base, multiplesOf, other, stackedOf, subjectOf } from './sample-chart.ts'

const form = { unit: share, language: 'en', isSigned: false } as const
const vi = { ...form, language: 'vi' } as const
const plain = (text: string) => text.replaceAll('\u202f', ' ')
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

describe('a readout', () => {
  const subject = subjectOf({ lines: [active, other(3, rising(0.007)), other(1, rising(0.0005)), base] })

  it('has every scenario and the baseline, the largest first, in the reader’s numbers', () => {
    const readout = readoutAt(subject, 0, 2030, vi)
    expect(readout.lines.map(({ key, value }) => [key, plain(value)])).toEqual([
      ['other 3', '6,20 %'],
      ['one', '5,00 %'],
      ['base', '2,60 %'],
      ['other 1', '2,30 %'],
    ])
    expect(plain(readout.difference ?? '')).toBe('+2,40 điểm %')
    expect(readoutAt(subject, 0, 2030, form).lines[0]?.value).toBe('6.20%')
  })

  it('is one run of words for a reader of the screen', () => {
    const words = plain(readoutWords(readoutAt(subjectOf(), 0, 2030, form)))
    expect(words).toBe('2030: Culture first 5.00%; Baseline 2.60%')
  })

  it('puts what has no value last', () => {
    const gap = { ...other(3, rising(Number.NaN)) }
    const lines = readoutAt(subjectOf({ lines: [gap, active, base] }), 0, 2030, vi).lines
    expect(lines.at(-1)).toMatchObject({ key: 'other 3', value: '–' })
  })

  it('names no difference where the lines are differences', () => {
    const readout = readoutAt(subjectOf({ mode: 'difference' }), 0, 2030, { ...vi, isSigned: true })
    expect(readout.difference).toBeNull()
    expect(plain(readout.lines[0]?.value ?? '')).toBe('+5,00 %')
  })

  it('says of a year that is over whose figure it is, and what must be known of it', () => {
    const past = [{ year: 2025, value: 0.021, standing: 'estimate', note: 'Riêng thành phố.' }] as const
    const readout = readoutAt(subjectOf({ past }), 0, 2025, vi)
    expect(readout.lines.map(({ name, value }) => [name, plain(value)])).toEqual([
      ['Số ước tính sơ bộ', '2,10 %'],
    ])
    expect(readout).toMatchObject({ difference: null, note: 'Riêng thành phố.' })
  })

  it('says that there are no figures in a year without any', () => {
    const past = [{ year: 2015, value: 0.021, standing: 'published', note: '' }] as const
    expect(readoutWords(readoutAt(subjectOf({ past }), 0, 2019, vi))).toBe('2019: Không có số liệu')
  })
})
