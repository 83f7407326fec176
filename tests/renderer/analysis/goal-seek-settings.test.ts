import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../electron/engine/model/catalogue.ts'
import {
  completeAim,
  firstAim,
  firstTargets,
  movementOf,
} from '../../../renderer/features/analysis/goal-seek/settings.ts'
import { firstLevers } from '../../../shared/analysis/offered-levers.ts'
import { shippedModel } from '../../engine/shipped-model.ts'

const catalogue = catalogueOf(await shippedModel())

describe('what is asked at first', () => {
  it('of a headline is the target that its card judges', () => {
    expect(firstAim(catalogue, 'culture_share_exec', 2040)).toEqual({
      variable: 'culture_share_exec',
      year: 2030,
      operator: '>',
      value: 0.04,
    })
  })

  it('of a variable with several targets is the one named', () => {
    expect(firstAim(catalogue, 'cult_share', 2040, 't_cva_2045')).toMatchObject({ year: 2045, value: 0.12 })
  })

  it('of a variable without a target is a free year and no value, so that nothing is asked yet', () => {
    const aim = firstAim(catalogue, 'grdp', 2024)
    expect(aim).toEqual({ variable: 'grdp', year: 2026, operator: '>=', value: null })
    expect(completeAim(aim)).toBeNull()
  })

  it('switches on the target of the headline in focus', () => {
    expect(firstTargets(catalogue, 'cult_share').map(({ id }) => id)).toEqual(['t_cva_2030'])
  })

  it('lets levers have their level in the year of the aim until another is chosen', () => {
    const aim = firstAim(catalogue, 'culture_share_exec', 2040)
    const seek = { aim, levers: null, shape: 'ramp', by: null } as const
    expect(movementOf(seek)).toEqual({ shape: 'ramp', by: 2030 })
    expect(movementOf({ ...seek, by: 2028 })).toEqual({ shape: 'ramp', by: 2028 })
  })
})

describe('levers that are offered at first', () => {
  const behind = ['grdp_growth_trend', 'cap_share[social]', 'disbursement_rate', 'share[culture]']
  const offered = (locked: readonly string[], most = 9) =>
    firstLevers(catalogue, behind, locked, most).map(({ id }) => id)

  it('are main decisions, what asks for a share of the budget before others', () => {
    expect(offered([])).toEqual(['share[culture]', 'disbursement_rate'])
    expect(offered([], 1)).toEqual(['share[culture]'])
  })

  it('are never locked ones', () => {
    expect(offered(['share[culture]'])).toEqual(['disbursement_rate'])
    expect(offered(['share[culture]', 'disbursement_rate'])).toEqual(['cap_share[social]'])
    expect(offered(['share[culture]', 'disbursement_rate', 'cap_share[social]'])).toEqual([
      'grdp_growth_trend',
    ])
  })

  it('may go anywhere in their range', () => {
    expect(firstLevers(catalogue, ['share[culture]'], [], 1)).toEqual([
      { id: 'share[culture]', low: 0, high: 0.12 },
    ])
  })
})
