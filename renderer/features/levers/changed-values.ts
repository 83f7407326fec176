/** Two values of a lever as one change, in words. */

import { formatNumber } from '../../../shared/locale/numbers.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { restingText, spokenText } from '../../../shared/reading/levers/lever-number.ts'

interface LeverChange {
  readonly lever: string
  /** In the lever's unit. */
  readonly from: number
  readonly to: number
}

/** Both values with as many digits as the one that has more of them, the second with its unit. */
export function changedValues(
  { lever: id, from, to }: LeverChange,
  catalogue: Pick<Catalogue, 'levers' | 'units'>,
  language: Language,
): readonly [from: string, to: string] {
  const { unit: unitId, range } = itemOf(catalogue.levers, id)
  const unit = itemOf(catalogue.units, unitId)
  const resting = (value: number) => restingText(value, range, unit, language)
  const decimals = Math.max(...[from, to].map(value => decimalsOf(resting(value), language)))
  const written = (value: number) => formatNumber(value * unit.scale, { language, decimals })
  return [written(from), spokenText(to, range, unit, language).replace(resting(to), written(to))]
}

function decimalsOf(number: string, language: Language): number {
  return number.split(language === 'vi' ? ',' : '.')[1]?.length ?? 0
}
