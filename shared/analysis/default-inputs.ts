/** What the model itself says is uncertain, and how. */

import type { CatalogueLever, CatalogueParameter } from '../model/catalogue.ts'
import type { VariedInput } from './varied.ts'

/** The parameters that the pack lets vary: between its low and high value, the central one being the likeliest. */
export function defaultInputs(
  parameters: readonly Pick<CatalogueParameter, 'id' | 'value' | 'low' | 'high' | 'distribution'>[],
): VariedInput[] {
  return parameters
    .filter(({ distribution, low, high }) => distribution === 'triangular' && low < high)
    .map(({ id, value, low, high }) => ({
      id,
      distribution: { kind: 'triangular', low, mode: value, high },
    }))
}

/** A parameter as it varies when it is first taken up: as the pack says its range, held or not. */
export function parameterInput({
  id,
  value,
  low,
  high,
}: Pick<CatalogueParameter, 'id' | 'value' | 'low' | 'high'>): VariedInput {
  const reach = low < high ? { low, high } : { low: value - spread(value), high: value + spread(value) }
  return { id, distribution: { kind: 'triangular', mode: value, ...reach } }
}

/** Of a value whose range nobody gives: a tenth of it. An assumption, to be edited. */
function spread(value: number): number {
  return value === 0 ? 1 : Math.abs(value) / 10
}

/** A lever as it varies when it is first taken up: its path moved by up to a tenth of its range either way. An assumption, to be edited. */
export function leverInput({ id, range }: Pick<CatalogueLever, 'id' | 'range'>): VariedInput {
  const reach = (range.max - range.min) / 10
  return { id, distribution: { kind: 'triangular', low: -reach, mode: 0, high: reach } }
}
