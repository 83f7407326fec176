import { describe, expect, it } from 'vitest'
import { isBaselineName } from '../../../renderer/features/scenarios/baseline-names.ts'

describe('names of baselines', () => {
  it('are known in both languages, however they are written', () => {
    for (const name of [
      'Cơ sở',
      'ĐƯỜNG  CƠ SỞ',
      'cơ sở đã đổi'.normalize('NFD'),
      'baseline',
      'Moved baseline',
    ]) {
      expect(isBaselineName(name)).toBe(true)
    }
  })

  it('are no part of a longer name', () => {
    expect(isBaselineName('Cơ sở hạ tầng trước')).toBe(false)
  })
})
