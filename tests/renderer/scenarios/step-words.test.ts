import { describe, expect, it } from 'vitest'
import { placeWords, stepWords, touchedBy } from '../../../renderer/features/scenarios/step-words.ts'
import type { StepLabel } from '../../../renderer/store/steps.ts'
import { catalogue, documentOf, lever } from '../fake-client.ts'
import { sampleLever } from '../sample-lever.ts'
import { sampleVariable } from '../sample-variable.ts'

const growth = sampleLever({
  id: 'growth',
  short: { en: 'GRDP growth', vi: 'GRDP tăng trưởng' },
})
const line = (id: string, en: string, vi: string) => ({ id, label: { en, vi }, short: { en, vi } })
const known = {
  ...catalogue,
  levers: [lever, growth],
  parameters: [
    {
      ...sampleVariable('recovery', 'share'),
      short: { en: 'Recovery of costs', vi: 'Mức thu hồi chi phí' },
      source: { kind: 'assumption' as const },
      value: 0.5,
      low: 0.3,
      high: 0.7,
      distribution: 'triangular' as const,
    },
  ],
  variables: [
    {
      ...sampleVariable('sh[culture]', 'share'),
      short: { en: 'Share of culture', vi: 'Tỷ trọng văn hóa' },
    },
  ],
  dimensions: [
    {
      id: 'line',
      label: { en: 'Line', vi: 'Khoản' },
      elements: [line('culture', 'Culture', 'Văn hóa'), line('health', 'Health', 'Y tế')],
    },
  ],
}
const said = (label: StepLabel) => [stepWords(label, known, 'vi'), stepWords(label, known, 'en')]

/** One of every kind: the compiler asks for a line when there is a new one. */
const labels: { readonly [K in StepLabel['kind']]: StepLabel & { readonly kind: K } } = {
  lever: { kind: 'lever', lever: lever.id, year: 2030, from: 0.022, to: 0.06 },
  path: { kind: 'path', lever: growth.id, year: 2035, from: 0.0352, to: 0.045 },
  reset: { kind: 'reset', lever: lever.id, to: 'base' },
  'reset-all': { kind: 'reset-all', to: 'saved', count: 7 },
  take: { kind: 'take', from: 'culture', to: 'share[health]', share: 0.01, year: 2030 },
  'goal-seek': { kind: 'goal-seek', variable: 'sh[culture]', year: 2030, value: 0.04, levers: [lever.id] },
  optimise: { kind: 'optimise', levers: [lever.id, growth.id], targets: 3 },
  lock: { kind: 'lock', lever: lever.id, isLocked: true },
  'take-back': { kind: 'take-back', lever: lever.id },
  new: { kind: 'new', title: 'Một' },
  duplicate: { kind: 'duplicate', title: 'Một' },
  delete: { kind: 'delete', title: 'Một' },
  describe: { kind: 'describe', title: 'Một' },
  reorder: { kind: 'reorder', title: 'Một' },
  import: { kind: 'import', title: 'một.h45' },
  executed: { kind: 'executed', item: lever.id, year: 2026, value: 0.031 },
  'executed-removed': { kind: 'executed-removed', item: lever.id, year: 2026, value: 0.031 },
  'import-paths': { kind: 'import-paths', levers: [lever.id, growth.id], file: 'a.xlsx' },
  'import-executed': { kind: 'import-executed', count: 5, file: 'a.csv' },
  'indicator-add': { kind: 'indicator-add', label: 'Chi bình quân' },
  'indicator-change': { kind: 'indicator-change', label: 'Chi bình quân' },
  'indicator-remove': { kind: 'indicator-remove', label: 'Chi bình quân' },
  'formula-change': { kind: 'formula-change', variable: 'sh[culture]', count: 1 },
  'formula-restore': { kind: 'formula-restore', variable: 'sh[culture]', count: 2 },
  parameter: { kind: 'parameter', parameter: 'recovery', from: 0.5, to: 0.425 },
  'parameter-reset': { kind: 'parameter-reset', parameter: 'recovery' },
  rename: { kind: 'rename', from: 'Một', to: 'Hai' },
  decision: { kind: 'decision', change: 'freeze', title: 'Một' },
  'restore-version': { kind: 'restore-version', keptAt: '2026-11-25T10:27:00.000Z' },
  'compare-base': { kind: 'compare-base', title: null },
  'story-add': { kind: 'story-add', place: 1 },
  'story-duplicate': { kind: 'story-duplicate', place: 1 },
  'story-move': { kind: 'story-move', place: 1 },
  'story-sentence': { kind: 'story-sentence', place: 1 },
  'story-notes': { kind: 'story-notes', place: 1 },
  'story-view': { kind: 'story-view', place: 1 },
  'story-delete': { kind: 'story-delete', place: 1 },
  pin: { kind: 'pin', variable: 'sh[culture]' },
  unpin: { kind: 'unpin', variable: 'sh[culture]' },
  'pin-move': { kind: 'pin-move', variable: 'sh[culture]' },
}

describe('a step in words', () => {
  it('of a lever says from where to where and in which year, as the language writes numbers', () => {
    expect(said(labels.lever)).toEqual([
      'Tỷ trọng chi văn hóa 2,2 → 6,0\u202f% (2030)',
      'Culture share 2.2 → 6.0% (2030)',
    ])
  })

  it('names levers in the middle of it as a sentence does', () => {
    expect(said(labels.path)).toEqual([
      'Lộ trình GRDP tăng trưởng: 3,52 → 4,50\u202f% (2035)',
      'Path of GRDP growth: 3.52 → 4.50% (2035)',
    ])
    expect(said(labels.lock)).toEqual(['Khóa tỷ trọng chi văn hóa', 'Lock culture share'])
    expect(said({ ...labels.lock, isLocked: false })[1]).toBe('Unlock culture share')
  })

  it('of a path that keeps its values says the path alone', () => {
    expect(said({ ...labels.path, to: labels.path.from })).toEqual([
      'Lộ trình GRDP tăng trưởng',
      'Path of GRDP growth',
    ])
  })

  it('names lines of the budget, by their own id or by that of their lever', () => {
    expect(said(labels.take)).toEqual([
      'Chuyển 1,00 điểm % ngân sách năm 2030 từ văn hóa sang y tế',
      '1.00 points of the budget of 2030 from culture to health',
    ])
  })

  it('of a goal says which levers were set for it, by name or by number', () => {
    expect(said(labels['goal-seek'])).toEqual([
      'Đặt tỷ trọng chi văn hóa để tỷ trọng văn hóa đạt 4,00\u202f% năm 2030',
      'Set culture share so that share of culture reaches 4.00% in 2030',
    ])
    expect(said(labels.optimise)).toEqual([
      'Đặt 2 đòn bẩy để đạt 3 mục tiêu',
      'Set 2 levers to meet 3 targets',
    ])
  })

  it('of a reset says where it leads', () => {
    expect(said(labels.reset)[1]).toBe('Culture share back to default')
    expect(said({ ...labels.reset, to: 'saved' })[1]).toBe('Culture share back to the saved path')
    expect(said(labels['reset-all'])[1]).toBe('7 levers back to the saved paths')
    expect(said({ ...labels['reset-all'], to: 'base', count: 1 })[1]).toBe('1 lever back to default')
  })

  it('of a scenario says its name', () => {
    expect(said(labels.rename)).toEqual(['Đổi tên “Một” thành “Hai”', 'Rename “Một” to “Hai”'])
    expect(said({ kind: 'compare-base', title: 'Một' })[1]).toBe('Compare with “Một”')
    expect(said(labels['compare-base'])[1]).toBe('Compare with the baseline')
  })

  it('of own formulas says which one, and of a family how many', () => {
    expect(said(labels['indicator-add'])).toEqual([
      'Thêm chỉ tiêu “Chi bình quân”',
      'Add the indicator “Chi bình quân”',
    ])
    expect(said(labels['formula-change'])[1]).toBe('Formula of share of culture changed')
    expect(said(labels['formula-restore'])[0]).toBe(
      'Dùng lại công thức mô hình của tỷ trọng văn hóa và cả nhóm (2)',
    )
    expect(said(labels.parameter)).toEqual([
      'Mức thu hồi chi phí 50\u202f% → 42,5\u202f%',
      'Recovery of costs 50% → 42.5%',
    ])
  })

  it('of a decision record says what became of it', () => {
    const changes = ['new', 'write', 'delete', 'freeze', 'carry-on', 'open'] as const
    const words = changes.map(change => said({ ...labels.decision, change }))
    expect(words[3]).toEqual(['Chốt biên bản quyết định về “Một”', 'Freeze the decision record on “Một”'])
    for (const language of [0, 1])
      expect(new Set(words.map(each => each[language])).size).toBe(changes.length)
  })

  it('is another for every kind, and in every language', () => {
    const all = Object.values(labels).map(said)
    for (const language of [0, 1]) expect(new Set(all.map(words => words[language])).size).toBe(all.length)
    for (const [vi, en] of all) expect(vi).not.toBe(en)
  })
})

describe('the scenarios of a step', () => {
  const before = documentOf('File', ['a', 'b'])

  it('are those that it changed, added or took away', () => {
    const [a, b] = before.scenarios
    if (a === undefined || b === undefined) throw new Error('there are two scenarios')
    expect(touchedBy({ before, after: { ...before, scenarios: [a, { ...b, title: 'B' }] } })).toEqual(['b'])
    expect(touchedBy({ before, after: { ...before, scenarios: [b] } })).toEqual(['a'])
    expect(touchedBy({ before, after: { ...before, scenarios: [a, b, { ...a, id: 'c' }] } })).toEqual(['c'])
  })

  it('are said by name where the one in hand is not among them', () => {
    const [a, b] = before.scenarios
    if (a === undefined || b === undefined) throw new Error('there are two scenarios')
    const after = { ...before, scenarios: [a, { ...b, author: 'Sở' }] }
    const label = labels.lever
    const seenFrom = (activeId: string) => ({ document: after, activeId, language: 'vi' as const })
    expect(placeWords({ label, before, after }, seenFrom('a'))).toBe('trong File b')
    expect(placeWords({ label, before, after }, seenFrom('b'))).toBeNull()
    expect(placeWords({ label, before, after: before }, seenFrom('a'))).toBeNull()
  })

  it('are counted where a step changed several, whichever is in hand', () => {
    const after = { ...before, scenarios: before.scenarios.map(each => ({ ...each, author: 'Sở' })) }
    const step = { label: labels.lever, before, after }
    expect(placeWords(step, { document: after, activeId: 'a', language: 'en' })).toBe('in 2 scenarios')
    const ordered = { ...before, base: 'b' }
    const compare = { label: { kind: 'compare-base', title: null } as const, before, after: ordered }
    expect(placeWords(compare, { document: ordered, activeId: 'a', language: 'en' })).toBeNull()
  })

  it('are not said a second time by a step that names its scenario', () => {
    const [a] = before.scenarios
    if (a === undefined) throw new Error('there are two scenarios')
    const step = { label: labels.delete, before, after: { ...before, scenarios: [a] } }
    expect(placeWords(step, { document: before, activeId: 'a', language: 'vi' })).toBeNull()
  })

  it('are none where only the order or the base changed, or equal content was written anew', () => {
    expect(touchedBy({ before, after: { ...before, scenarios: before.scenarios.toReversed() } })).toEqual([])
    expect(touchedBy({ before, after: { ...structuredClone(before), base: 'a' } })).toEqual([])
  })
})
