import { describe, expect, test } from 'vitest'
import { faultsAbout } from '../../../renderer/features/own-formulas/faults-about.ts'

const misfit = { code: 'unit.misfit', args: { own: 'own_a' } }
const noNumber = { code: 'own.no-number', args: { variable: 'spend[culture]', year: 2030 } }
const modelCheck = { code: 'run.check', args: { variable: 'own_a' } }

describe('what a run was refused for, beside the formulas of its scenario', () => {
  test('a mistake stands at the formula that has it, and at no other', () => {
    expect(faultsAbout('own_a', [misfit, noNumber])).toEqual([misfit])
    expect(faultsAbout('own_b', [misfit, noNumber])).toEqual([])
  })

  test('a value that is no number stands at the formula that gives it', () => {
    expect(faultsAbout('spend[culture]', [misfit, noNumber])).toEqual([noNumber])
  })

  test('what no formula is the fault of stands at none', () => {
    expect(faultsAbout('own_a', [modelCheck])).toEqual([])
  })
})
