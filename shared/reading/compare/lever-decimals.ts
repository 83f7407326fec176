/** How many digits the numbers of a lever's row have. */

import { restingText } from '../levers/lever-number.ts'
import type { LeverRow } from './compared.ts'

/** As many as the value that has most of them: the numbers of a row are of one form. */
export function leverDecimals({ lever, unit, base, others }: LeverRow): number {
  const texts = [base, ...others].map(({ value }) => restingText(value, lever.range, unit, 'en'))
  return Math.max(...texts.map(text => text.split('.')[1]?.length ?? 0))
}
