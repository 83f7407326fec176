/** Charts that a file names, held against the model: a file may come from another model, or from a hand. */

import type { Catalogue } from '../../model/catalogue.ts'
import type { ChartChoice } from '../../scenario/view.ts'
import { breakdownsOf } from '../breakdown.ts'

/** The chart as the model can draw it: whole where it has no such breakdown; null where it has no such variable. */
export function knownChart(
  choice: ChartChoice,
  catalogue: Pick<Catalogue, 'variables' | 'dimensions'>,
): ChartChoice | null {
  const { variable, breakdown } = choice
  if (!catalogue.variables.some(({ id }) => id === variable)) return null
  const isWhole = breakdown === null || breakdownsOf(catalogue, variable).includes(breakdown)
  return isWhole ? choice : { ...choice, breakdown: null }
}
