import { describe, expect, it } from 'vitest'
import {
  observationsOf,
  observedWords,
  targetsBeside,
} from '../../../renderer/features/paths/path-background.ts'
import { NARROW_SPACE } from '../../../shared/locale/numbers.ts'
import type { Catalogue, CatalogueVariable } from '../../../shared/model/catalogue.ts'
import type { Observation, TargetDefinition } from '../../../shared/model/definition.ts'
import { sampleLever, share } from '../sample-lever.ts'

const variable = (id: string, elements: string[], unit = 'share'): CatalogueVariable => ({
  id,
  family: id,
  elements,
  sector: 'budget',
  unit,
  label: { en: id, vi: id },
  short: { en: id, vi: id },
  source: { kind: 'identity' },
  formula: '1',
})

const target = (id: string, of: string): TargetDefinition => ({
  id,
  label: { en: id, vi: id },
  short: { en: id, vi: id },
  variable: of,
  year: 2030,
  operator: '>',
  value: 0.04,
  source: { kind: 'published', facts: ['A-1'] },
})

const catalogue: Pick<Catalogue, 'targets' | 'variables' | 'budget'> = {
  variables: [
    variable('culture_share_exec', ['culture']),
    variable('education_share_exec', ['education']),
    variable('growth', [], 'per_year'),
    variable('jobs', [], 'persons'),
  ],
  targets: [
    target('t_culture', 'culture_share_exec'),
    target('t_education', 'education_share_exec'),
    target('t_growth', 'growth'),
    target('t_jobs', 'jobs'),
  ],
  budget: {
    dimension: 'line',
    requested: 'share',
    allocated: 'sh',
    planned: 'plan',
    envelope: 'envelope',
    residual: 'infra',
    floor: 'floor',
    scaling: 'scale',
    order: ['culture', 'education'],
  },
}

const beside = (lever = sampleLever(), readers: string[] = []) =>
  targetsBeside(lever, catalogue, readers).map(({ target }) => target.id)

describe('the targets beside a path', () => {
  it('of a requested share are those of the shares of its line', () => {
    expect(beside()).toEqual(['t_culture'])
    expect(beside(sampleLever({ id: 'cap_share[culture]', family: 'cap_share' }))).toEqual([])
  })

  it('are those of variables in its unit that read the lever', () => {
    const trend = sampleLever({ id: 'trend', family: 'trend', elements: [], unit: 'per_year' })
    expect(beside(trend, ['growth', 'jobs'])).toEqual(['t_growth'])
    expect(beside(trend, ['culture_share_exec'])).toEqual([])
  })

  it('lie within what the lever may be', () => {
    const shock = sampleLever({ id: 'shock', family: 'shock', elements: [], unit: 'per_year' })
    const narrow = { ...shock, range: { min: -0.1, max: 0.03, step: 0.001 } }
    expect(beside(shock, ['growth'])).toEqual(['t_growth'])
    expect(beside(narrow, ['growth'])).toEqual([])
  })
})

describe('the observations of a path', () => {
  const observation = (of: string, year: number): Observation => ({
    variable: of,
    year,
    value: 0.0214,
    standing: 'derived',
    facts: ['A-1'],
    note: { en: 'First nine months.', vi: '9 tháng đầu năm.' },
  })
  const history = [
    observation('share[culture]', 2025),
    observation('growth', 2023),
    observation('share[culture]', 2021),
  ]

  it('are those of the lever, by year', () => {
    expect(observationsOf(sampleLever(), { history }).map(({ year }) => year)).toEqual([2021, 2025])
  })

  it('say their standing and wherein they are not the same', () => {
    const words = (language: 'vi' | 'en') =>
      observedWords(observation('share[culture]', 2025), { lever: sampleLever(), unit: share, language })
    expect(words('vi').replaceAll(NARROW_SPACE, ' ')).toBe(
      '2025: 2,14 %, tính từ số liệu công bố. 9 tháng đầu năm.',
    )
    expect(words('en')).toBe('2025: 2.14%, derived from published figures. First nine months.')
  })
})
