/** When the baseline is said to be moved. */

import { describe, expect, it } from 'vitest'
import { isBaselineMoved } from '../../../shared/reading/levers/moved-baseline.ts'
import { lever } from '../fake-client.ts'

const catalogue = {
  levers: [
    { ...lever, id: 'share', kind: 'policy' as const },
    { ...lever, id: 'growth', kind: 'assumption' as const },
  ],
}
const plain = { levers: {}, parameters: {}, formulas: [] }
const path = { shape: 'constant' as const, value: 0.1 }

describe('the baseline', () => {
  it('stays where it is while only policy changes', () => {
    expect(isBaselineMoved(plain, catalogue)).toBe(false)
    expect(isBaselineMoved({ ...plain, levers: { share: path } }, catalogue)).toBe(false)
  })

  it('moves with an assumption and with a parameter', () => {
    expect(isBaselineMoved({ ...plain, levers: { growth: path } }, catalogue)).toBe(true)
    expect(isBaselineMoved({ ...plain, parameters: { recovery: 0.5 } }, catalogue)).toBe(true)
  })

  it('moves with a changed formula, which holds in it as well, and not with an indicator, which only measures', () => {
    const changed = { kind: 'changed', id: 'grdp', formula: '1', note: '' } as const
    const said = { id: 'own_ratio', label: 'Ratio', unit: 'share', formula: '1', note: '' }
    const indicator = { kind: 'indicator', ...said } as const
    expect(isBaselineMoved({ ...plain, formulas: [changed] }, catalogue)).toBe(true)
    expect(isBaselineMoved({ ...plain, formulas: [indicator] }, catalogue)).toBe(false)
  })
})
