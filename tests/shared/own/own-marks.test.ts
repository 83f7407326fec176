/** How own formulas are told where numbers stand: catalogue, comparison, charts and their sources. */

import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../../shared/reading/compare/compared.ts'
import { formulaRows } from '../../../shared/reading/compare/compared-formulas.ts'
import { OWN_SECTOR, withOwnIndicators } from '../../../shared/reading/own/own-catalogue.ts'
import { markedName, ownWorkOf, ownWorkWords, titleWithWork } from '../../../shared/reading/own/own-work.ts'
import type { OwnFormula, OwnIndicator } from '../../../shared/scenario/own-formula.ts'
import { catalogue } from '../../renderer/fake-client.ts'
import { sampleVariable } from '../../renderer/sample-variable.ts'

const grdp = { ...sampleVariable('grdp', 'share'), label: { en: 'GRDP', vi: 'GRDP' }, formula: 'a + b' }
const ratio: OwnIndicator = {
  kind: 'indicator',
  id: 'own_ratio',
  label: 'Tỷ lệ riêng',
  unit: 'share',
  formula: 'grdp/2',
  note: 'vì sao',
}
const changedTo = (formula: string): OwnFormula => ({ kind: 'changed', id: 'grdp', formula, note: '' })
const scenario = (id: string, formulas: OwnFormula[] = [], parameters: Record<string, number> = {}) => ({
  id,
  title: id,
  levers: {},
  parameters,
  formulas,
})

describe('the catalogue with indicators', () => {
  it('has each as a variable of its own sector, named as the planner named it', () => {
    const own = withOwnIndicators({ ...catalogue, variables: [grdp] }, [ratio])
    expect(own.sectors.at(-1)).toEqual({
      id: OWN_SECTOR,
      label: { en: 'Own indicators', vi: 'Chỉ tiêu riêng' },
    })
    expect(own.variables.at(-1)).toMatchObject({
      id: 'own_ratio',
      label: { en: 'Tỷ lệ riêng', vi: 'Tỷ lệ riêng' },
      unit: 'share',
      formula: 'grdp/2',
      source: { kind: 'own' },
      note: { vi: 'vì sao' },
    })
  })

  it('is the model’s own where there are none, and leaves out what has no unit of the model', () => {
    expect(withOwnIndicators(catalogue, [])).toBe(catalogue)
    expect(withOwnIndicators(catalogue, [{ ...ratio, unit: 'parsec' }])).toBe(catalogue)
  })
})

describe('a scenario', () => {
  it('says how many formulas and parameters it changes; indicators change nothing', () => {
    const changed = scenario('A', [changedTo('a'), ratio], { recovery: 0.4 })
    const work = ownWorkOf(changed)
    expect(work && ownWorkWords(work, 'vi')).toBe('1 công thức đã sửa và 1 tham số đã đổi')
    expect(titleWithWork(changed, 'en')).toBe('A (1 changed formula and 1 changed parameter)')
    expect(ownWorkOf(scenario('B', [ratio]))).toBeNull()
    expect(titleWithWork(scenario('B', [ratio]), 'en')).toBe('B')
    expect([markedName('A', true), markedName('B', false)]).toEqual(['ƒ A', 'B'])
  })
})

describe('a comparison', () => {
  const compared = (id: string, ...formulas: OwnFormula[]) => ({
    scenario: scenario(id, formulas),
    result: null,
  })
  const known = { variables: [grdp] }
  const plain = compared('plain')
  const doubled = compared('doubled', changedTo('2*a'))

  it('shows the formulas that differ beside the model’s', () => {
    const comparison: Comparison = { base: plain, others: [doubled], inHand: doubled }
    expect(formulaRows(comparison, known, 'vi')).toEqual([
      { id: 'grdp', name: 'GRDP', model: 'a + b', base: null, others: ['2*a'] },
    ])
  })

  it('has none where all have the same', () => {
    const twin = compared('twin', changedTo('2*a'))
    expect(formulaRows({ base: doubled, others: [twin], inHand: twin }, known, 'vi')).toEqual([])
    expect(formulaRows({ base: null, others: [plain], inHand: plain }, known, 'vi')).toEqual([])
  })

  it('says of the moving baseline that it has the formulas of the scenario in hand', () => {
    const rows = formulaRows({ base: null, others: [doubled], inHand: doubled }, known, 'vi')
    expect(rows.map(({ base, others }) => [base, others])).toEqual([['2*a', ['2*a']]])
  })

  it('names a variable that the model does not have by its id', () => {
    const stray = compared('stray', { kind: 'changed', id: 'gone', formula: '1', note: '' })
    expect(formulaRows({ base: plain, others: [stray], inHand: stray }, known, 'vi')).toEqual([
      { id: 'gone', name: 'gone', model: '', base: null, others: ['1'] },
    ])
  })
})
