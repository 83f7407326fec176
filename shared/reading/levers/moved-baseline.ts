/** Whether the baseline is another than that of the defaults: it is run under the scenario's own assumptions. */

import type { Catalogue } from '../../model/catalogue.ts'
import { changedFormulasOf } from '../../scenario/own-formula.ts'
import type { GivenInputs } from '../../scenario/same-inputs.ts'

/**
 * Only what differs from the default stands in a scenario. Levers of policy leave the baseline where it is; a changed formula
 * holds in it as well, and an indicator moves nothing.
 */
export function isBaselineMoved(
  { levers, parameters, formulas }: GivenInputs,
  catalogue: Pick<Catalogue, 'levers'>,
): boolean {
  if (Object.keys(parameters).length > 0 || changedFormulasOf(formulas).length > 0) return true
  return catalogue.levers.some(({ id, kind }) => kind === 'assumption' && levers[id] !== undefined)
}
