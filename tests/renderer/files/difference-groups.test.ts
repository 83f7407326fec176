import { describe, expect, it } from 'vitest'
import { differenceGroups } from '../../../renderer/features/files/difference-groups.ts'
import { folded } from '../../../renderer/features/files/folded-groups.ts'
import type { Difference } from '../../../shared/scenario/differences.ts'
import { catalogue, lever } from '../fake-client.ts'

const known = {
  ...catalogue,
  parameters: [
    {
      ...{ id: 'elasticity', family: 'elasticity', elements: [], sector: 'budget', unit: 'share' },
      label: { en: 'Elasticity of spending', vi: 'Độ co giãn của chi tiêu' },
      short: { en: 'Elasticity', vi: 'Độ co giãn' },
      source: { kind: 'assumption' as const },
      ...{ value: 0.5, low: 0.1, high: 0.9, distribution: 'fixed' as const },
    },
  ],
}
const which = { scenario: 's', title: 'Một' }
const linesOf = (difference: Difference, language: 'vi' | 'en' = 'vi') =>
  differenceGroups([difference], known, language).flatMap(({ lines }) =>
    lines.map(({ name, change }) => `${name}: ${change}`),
  )

describe('differences in words', () => {
  it('say of a lever the values in the year in which both paths differ most', () => {
    const to = { shape: 'ramp', from: 2025, to: 2030, value: 0.06 } as const
    const moved: Difference = { ...which, kind: 'lever', lever: lever.id, from: null, to }
    expect(linesOf(moved)).toEqual(['Tỷ trọng chi văn hóa: 2,6 → 6,0\u202f% (2030)'])
    expect(linesOf(moved, 'en')).toEqual(['Culture share: 2.6 → 6.0% (2030)'])
  })

  it('say of a path that keeps its values only that it is drawn otherwise', () => {
    const from = { shape: 'constant', value: 0.05 } as const
    const to = { shape: 'step', year: 2026, value: 0.05 } as const
    expect(linesOf({ ...which, kind: 'lever', lever: lever.id, from, to }, 'en')).toEqual([
      'Culture share: same values in every year, drawn otherwise',
    ])
  })

  it('say of a parameter which value is the default', () => {
    expect(linesOf({ ...which, kind: 'parameter', parameter: 'elasticity', from: null, to: 0.255 })).toEqual([
      'Độ co giãn: 50,00\u202f% (mặc định) → 25,50\u202f%',
    ])
  })

  it('name what the running model does not have by its id', () => {
    const path = { shape: 'constant', value: 1 } as const
    expect(linesOf({ ...which, kind: 'lever', lever: 'gone', from: path, to: null }, 'en')).toEqual([
      'gone: changed',
    ])
    expect(linesOf({ ...which, kind: 'lock', lever: 'gone', isLocked: true }, 'en')).toEqual([
      'Lock of gone: locked',
    ])
  })

  it('stand together by scenario, below the file as a whole', () => {
    const groups = differenceGroups(
      [
        { kind: 'title', from: 'A', to: 'B' },
        { kind: 'pack', from: '1', to: '1' },
        { ...which, kind: 'added' },
        { ...which, kind: 'author', from: '', to: 'Lan' },
        { scenario: 't', title: 'Hai', kind: 'removed' },
      ],
      known,
      'vi',
    )
    expect(groups).toEqual([
      {
        scenario: null,
        title: 'Toàn bộ tệp',
        standing: 'changed',
        lines: [
          { name: 'Tiêu đề', change: 'A → B' },
          { name: 'Lập trên mô hình', change: 'cùng phiên bản, khác số liệu' },
        ],
      },
      {
        scenario: 's',
        title: 'Một',
        standing: 'added',
        lines: [{ name: 'Tác giả', change: 'đã viết thêm' }],
      },
      { scenario: 't', title: 'Hai', standing: 'removed', lines: [] },
    ])
  })
})

describe('a long list of differences', () => {
  const group = (scenario: string, count: number) => ({
    scenario,
    title: scenario,
    standing: 'changed' as const,
    lines: Array.from({ length: count }, (_, index) => ({ name: `Lever ${index}`, change: '1 → 2' })),
  })

  it('is folded, and says how many differences are below the fold', () => {
    const { shown, hidden } = folded([group('a', 4), group('b', 30), group('c', 8)])
    expect(shown.map(({ scenario, lines }) => [scenario, lines.length])).toEqual([
      ['a', 4],
      ['b', 10],
    ])
    expect(hidden).toBe(28)
  })

  it('is shown whole where the fold would hide next to nothing', () => {
    const groups = [group('a', 17)]
    expect(folded(groups)).toEqual({ shown: groups, hidden: 0 })
  })

  it('counts a scenario that was removed', () => {
    const removed = { ...group('b', 0), standing: 'removed' as const }
    const many = Array.from({ length: 20 }, () => removed)
    expect(folded(many)).toMatchObject({ hidden: 4 })
  })
})
