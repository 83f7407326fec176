/** Whether the baseline is another than that of the defaults: it is run under the scenario's own assumptions. */

import type { Catalogue } from '../../model/catalogue.ts'
import type { Scenario } from '../../scenario/document.ts'

/** Only what differs from the default stands in a scenario. Levers of policy leave the baseline where it is. */
export function isBaselineMoved(
  { levers, parameters }: Pick<Scenario, 'levers' | 'parameters'>,
  catalogue: Pick<Catalogue, 'levers'>,
): boolean {
  if (Object.keys(parameters).length > 0) return true
  return catalogue.levers.some(({ id, kind }) => kind === 'assumption' && levers[id] !== undefined)
}
