/** How an input varies when a planner takes it up: an assumption, to be edited. */

import type { VariedInput } from '../../../../shared/analysis/varied.ts'
import type { CatalogueLever, CatalogueParameter } from '../../../../shared/model/catalogue.ts'

type Ranged = Pick<CatalogueParameter, 'id' | 'value' | 'low' | 'high'>

/** Within the range of the pack, whether or not that lets it vary; where it gives none, a tenth of the value either way. */
export function parameterInput({ id, value, low, high }: Ranged): VariedInput {
  const reach = value === 0 ? 1 : Math.abs(value) / 10
  const bounds = low < high ? { low, high } : { low: value - reach, high: value + reach }
  return { id, distribution: { kind: 'triangular', mode: value, ...bounds } }
}

/** Its path moved by up to a tenth of its range either way. */
export function leverInput({ id, range }: Pick<CatalogueLever, 'id' | 'range'>): VariedInput {
  const reach = (range.max - range.min) / 10
  return { id, distribution: { kind: 'triangular', low: -reach, mode: 0, high: reach } }
}
