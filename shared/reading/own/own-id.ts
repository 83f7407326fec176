/** The id by which formulas and files call a planner's indicator. */

import { plainLetters } from '../../locale/plain-letters.ts'
import { OWN_PREFIX } from '../../scenario/own-formula.ts'

/** Letters behind the prefix. */
const LONGEST = 48

/**
 * Made of the label once, when the indicator is added, so that formulas that name it stay true when it is called otherwise:
 * `Chi văn hóa bình quân` is `own_chi_van_hoa_binh_quan`. A label without a Latin letter or digit is `own_indicator`.
 * @param taken ids that others have; a number behind tells it from them.
 */
export function ownIdFor(label: string, taken: ReadonlySet<string>): string {
  const folded = plainLetters(label)
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, LONGEST)
    .replace(/^_+|_+$/g, '')
  const id = `${OWN_PREFIX}${folded === '' ? 'indicator' : folded}`
  if (!taken.has(id)) return id
  for (let count = 2; ; count += 1) {
    if (!taken.has(`${id}_${count}`)) return `${id}_${count}`
  }
}
