/** The units that numbers of a table are in. */

import type { Catalogue } from '../../../shared/model/catalogue.ts'

/** Gives the id of the unit of a lever, parameter or variable; nothing for an id that the model does not have. */
export function unitsOf({
  levers,
  parameters,
  variables,
}: Pick<Catalogue, 'levers' | 'parameters' | 'variables'>): (id: string) => string {
  const units = new Map([...levers, ...parameters, ...variables].map(({ id, unit }) => [id, unit]))
  return id => units.get(id) ?? ''
}
