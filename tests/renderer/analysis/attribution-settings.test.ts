import { beforeAll, describe, expect, it } from 'vitest'
import { attribution } from '../../../electron/engine/analysis/attribution.ts'
import { batchInJavaScript } from '../../../electron/engine/batch/batch-in-javascript.ts'
import { catalogueOf } from '../../../electron/engine/model/catalogue.ts'
import type { Model } from '../../../electron/engine/model/model.ts'
import {
  baseOf,
  groupsBetween,
} from '../../../renderer/features/analysis/attribution/attribution-settings.ts'
import { attributionQuestion } from '../../../shared/analysis/attribution.ts'
import { scenario } from '../../engine/scenarios.ts'
import { shippedModel } from '../../engine/shipped-model.ts'
import { shippedPreset } from '../../engine/shipped-preset.ts'

describe('what the scenario in hand is held against', () => {
  const active = { ...scenario(), id: 'active' }
  const other = { ...scenario(), id: 'other' }

  it('is its baseline, the defaults, or another scenario of the document', () => {
    expect(baseOf('baseline', active, [active, other])).toEqual({ kind: 'baseline' })
    expect(baseOf('defaults', active, [active, other])).toEqual({ kind: 'defaults' })
    expect(baseOf('scenario:other', active, [active, other])).toEqual({ kind: 'scenario', scenario: other })
  })

  it('is its baseline where the other scenario is gone, or is now the one in hand', () => {
    expect(baseOf('scenario:other', active, [active])).toEqual({ kind: 'baseline' })
    expect(baseOf('scenario:active', active, [active, other])).toEqual({ kind: 'baseline' })
  })
})

describe('the groups that the screen counts before it asks', () => {
  let model: Model
  beforeAll(async () => {
    model = await shippedModel()
  })

  it('are those of the answer', () => {
    const own = shippedPreset('culture-first')
    const context = {
      model,
      modelOf: () => model,
      runBatch: batchInJavaScript(model),
      expect: () => undefined,
      show: () => undefined,
    }
    for (const by of ['sector', 'item', 'kind'] as const)
      for (const kind of ['baseline', 'defaults'] as const) {
        const asked = { scenario: own, against: { kind }, grouping: { by }, variables: ['cult_share'] }
        const { groups } = attribution(context, attributionQuestion.parse(asked))
        expect(groupsBetween(catalogueOf(model), own, { kind }, by)).toEqual(groups)
      }
  })

  it('are none where only assumptions differ from the baseline that moves with them', () => {
    const own = scenario({ inflation_cpi: { shape: 'constant', value: 0.05 } })
    const catalogue = catalogueOf(model)
    expect(groupsBetween(catalogue, own, { kind: 'baseline' }, 'sector')).toEqual([])
    expect(groupsBetween(catalogue, own, { kind: 'defaults' }, 'kind')).toEqual([
      { id: 'assumption', items: ['inflation_cpi'] },
    ])
  })
})
