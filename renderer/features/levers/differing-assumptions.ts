/** Assumptions that scenarios of one file do not share, although a switch would set them alike from now on. */

import { sameContent } from '../../../shared/json/same-content.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { ScenarioDocument } from '../../../shared/scenario/document.ts'

/** How many levers of assumption have another path in some scenario than in the first. */
export function differingAssumptions(
  { levers }: Pick<Catalogue, 'levers'>,
  { scenarios: [first, ...others] }: Pick<ScenarioDocument, 'scenarios'>,
): number {
  return levers.filter(
    ({ kind, id }) =>
      kind === 'assumption' && others.some(({ levers }) => !sameContent(levers[id], first?.levers[id])),
  ).length
}
