import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../electron/engine/model/catalogue.ts'
import {
  averageWords,
  peerWords,
  remarkWords,
  standingOf,
  usualWords,
} from '../../../renderer/features/analysis/plausibility/growth-words.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { checkValueText, failedChecks } from '../../../shared/reading/failed-checks.ts'
import { growthViews, leverJudgement, neededSeries } from '../../../shared/reading/growth-view.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { shippedModel } from '../../engine/shipped-model.ts'

const catalogue = catalogueOf(await shippedModel())

const plain = (words: string | null) => words?.replaceAll('\u202f', ' ') ?? null

const constant = (value: number): LeverPath => ({ shape: 'constant', value })

function viewOf(id: string, levers: Record<string, LeverPath> = {}, series?: Record<string, number[]>) {
  const view = growthViews(catalogue, { levers }, series).find(({ subject }) => subject.id === id)
  if (view === undefined) throw new Error(`no view of ${id}`)
  return view
}

function judged(id: string, levers: Record<string, LeverPath>) {
  const view = viewOf(id, levers)
  if (view.judgement === null) throw new Error(`${id} was not judged`)
  return { view, judgement: view.judgement }
}

describe('a growth assumption in words', () => {
  const { view, judgement } = judged('grdp_growth_trend', { grdp_growth_trend: constant(0.1) })

  it('tells its mean against the years observed', () => {
    expect(plain(averageWords(view, judgement, 'vi'))).toBe(
      'Bình quân 2026–2045: 10,00 %/năm, cao hơn cả 8 năm đã quan sát (phân vị 100).',
    )
    const calm = judged('grdp_growth_trend', { grdp_growth_trend: constant(0.07) })
    expect(plain(averageWords(calm.view, calm.judgement, 'en'))).toBe(
      'Mean 2026–2045: 7.00% a year, higher than in 4 of 8 years observed (percentile 52).',
    )
  })

  it('tells in which years it leaves what is usual', () => {
    expect(standingOf(view)).toBe('beyond')
    expect(plain(usualWords(view, judgement, 'vi'))).toBe('Cao hơn P95 (8,63 %/năm) năm 2026–2045.')
    const calm = judged('grdp_growth_trend', { grdp_growth_trend: constant(0.07) })
    expect(standingOf(calm.view)).toBe('within')
    expect(plain(usualWords(calm.view, calm.judgement, 'vi'))).toBe(
      'Mọi năm đều nằm giữa P5 (3,29 %/năm) và P95 (8,63 %/năm).',
    )
  })

  it('says how many figures there are of other places, and gives no percentile of three', () => {
    expect(plain(peerWords(view, 'vi'))).toBe(
      'Nơi khác: 3 số liệu, 2024–2025 (Cả nước, Thành phố Hồ Chí Minh, Bắc Kinh), từ 5,20 %/năm đến 8,03 %/năm. Chưa đủ để tính phân vị (cần từ 5 số liệu).',
    )
    expect(plain(peerWords(viewOf('inflation_cpi'), 'vi'))).toMatch(/^Nơi khác: 7 số liệu.*phân vị \d+/)
    expect(peerWords(viewOf('tourist_growth_trend'), 'vi')).toBeNull()
  })

  it('is not judged on two years', () => {
    expect(standingOf(viewOf('pop_growth', { pop_growth: constant(0.01) }))).toBe('tooFew')
  })
})

describe('the growth of a result', () => {
  it('is taken from the series of the run, from the first free year on', () => {
    const visits = Array.from({ length: 22 }, (_, index) => 28 * 1.1 ** index)
    const { rates, judgement } = viewOf('tourists', {}, { tourists: visits })
    expect(rates.map(({ year }) => year)).toEqual(Array.from({ length: 20 }, (_, index) => 2026 + index))
    expect(judgement?.average).toBeCloseTo(0.1, 12)
  })

  it('has nothing to judge before a run has answered', () => {
    expect(viewOf('tourists').judgement).toBeNull()
    expect(neededSeries(catalogue)).toContain('tourists')
  })
})

describe('the remark on a path', () => {
  const lever = itemOf(catalogue.levers, 'inflation_cpi')

  it('is made where it leaves what the city has seen', () => {
    const path: LeverPath = { shape: 'step', year: 2030, value: 0.06 }
    expect(remarkWords(leverJudgement(catalogue, lever, path), 'vi')).toBe(
      'Cao hơn mức thành phố từng có (P95) năm 2030–2045',
    )
  })

  it('is not made where it does not, nor of what nobody observed', () => {
    expect(remarkWords(leverJudgement(catalogue, lever, constant(0.03)), 'vi')).toBeNull()
    const shock = itemOf(catalogue.levers, 'external_shock')
    expect(remarkWords(leverJudgement(catalogue, shock, constant(-0.05)), 'vi')).toBeNull()
  })
})

describe('failed checks', () => {
  const args = { labelEn: 'Nothing below zero', labelVi: 'Không âm', year: 2031, value: -0.123456 }
  const faults = [
    { code: 'run.check-failed', args: { ...args, check: 'stock[child,rural]' } },
    { code: 'run.reference-check-failed', args: { ...args, check: 'debt' } },
    { code: 'run.not-finite', args },
  ]

  it('are read with their name, elements, year and value; other faults are left out', () => {
    expect(failedChecks(faults)).toMatchObject([
      {
        check: 'stock',
        elements: 'child, rural',
        label: { vi: 'Không âm' },
        year: '2031',
        isBaseline: false,
      },
      { check: 'debt', elements: '', isBaseline: true },
    ])
  })

  it('come to three digits in the language in force', () => {
    const [first] = failedChecks(faults)
    if (first === undefined) throw new Error('no check failed')
    expect(checkValueText(first, 'vi')).toBe('−0,123')
    expect(checkValueText(first, 'en')).toBe('−0.123')
  })
})
