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
const path = { shape: 'constant' as const, value: 0.1 }

describe('the baseline', () => {
  it('stays where it is while only policy changes', () => {
    expect(isBaselineMoved({ levers: {}, parameters: {} }, catalogue)).toBe(false)
    expect(isBaselineMoved({ levers: { share: path }, parameters: {} }, catalogue)).toBe(false)
  })

  it('moves with an assumption and with a parameter', () => {
    expect(isBaselineMoved({ levers: { growth: path }, parameters: {} }, catalogue)).toBe(true)
    expect(isBaselineMoved({ levers: {}, parameters: { recovery: 0.5 } }, catalogue)).toBe(true)
  })
})
