/** Levers and units for tests of the screen. */

import type { CatalogueLever } from '../../shared/model/catalogue.ts'
import type { UnitDefinition } from '../../shared/model/definition.ts'

export const share: UnitDefinition = {
  id: 'share',
  label: { en: '%', vi: '%' },
  scale: 100,
  decimals: 2,
  percent: true,
}

export const money: UnitDefinition = {
  id: 'bn_vnd',
  label: { en: 'bn VND', vi: 'tỷ đồng' },
  scale: 1,
  decimals: 0,
  percent: false,
}

/** A lever over 2024–2035 whose default path rises from 2 % in 2024 by a tenth of a point a year. */
export function sampleLever(differing: Partial<CatalogueLever> = {}): CatalogueLever {
  return {
    id: 'share[culture]',
    family: 'share',
    elements: ['culture'],
    sector: 'budget',
    unit: 'share',
    label: { en: 'Share requested for culture', vi: 'Tỷ trọng chi đề xuất cho văn hóa' },
    short: { en: 'Culture share', vi: 'Tỷ trọng chi văn hóa' },
    source: { kind: 'assumption' },
    kind: 'policy',
    primary: true,
    range: { min: 0, max: 0.2, step: 0.001 },
    path: { 2024: 0.02, 2035: 0.031 },
    values: Array.from({ length: 12 }, (_, index) => Number((0.02 + index * 0.001).toPrecision(12))),
    ...differing,
  }
}
