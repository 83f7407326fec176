/** A target that is judged a little short of what it aims at: full coverage, met from 99 %. */

import { describe, expect, it } from 'vitest'
import { goalOf } from '../../../shared/reading/indicators/target-state.ts'
import { ruleWords } from '../../../shared/reading/indicators/target-words.ts'
import { headlineOf, kpiFrom, seriesOf, share, target, years } from './sample-headline.ts'

const full = target({ operator: '>=', value: 0.99, goal: 1 })
const coverage = (in2030: number) => seriesOf(years.map(year => (year < 2030 ? 0.5 : in2030)))
const kpi = (in2030: number) =>
  kpiFrom({ indicator: headlineOf(), target: full }, { years, series: coverage(in2030) }, coverage(0.5))
    .judged

describe('a target with a goal', () => {
  it('is shown as its goal', () => {
    expect(goalOf(full)).toBe(1)
    expect(ruleWords(full, share, 'en')).toBe('100%')
  })

  it('is met from its value on, and its gap is told to the goal', () => {
    expect(kpi(0.995)).toMatchObject({ state: { kind: 'met', from: 2030 } })
    expect(kpi(0.995)?.gap).toBeCloseTo(-0.005, 12)
    expect(kpi(1)?.gap).toBe(0)
    expect(kpi(0.98)).toMatchObject({ state: { kind: 'missed' } })
  })

  it('is its own goal where it names none', () => {
    expect(goalOf(target())).toBe(0.04)
  })
})
