/** A variable for tests that look at its series and its unit, and not at its formula. */

import type { CatalogueVariable } from '../../shared/model/catalogue.ts'

export function sampleVariable(id: string, unit: string, family = id): CatalogueVariable {
  const words = { en: id, vi: id }
  return {
    id,
    family,
    elements: [],
    sector: 'budget',
    unit,
    label: words,
    short: words,
    source: { kind: 'identity' },
    formula: '0',
  }
}
