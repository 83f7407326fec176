/** The units that numbers of a table are in. */

import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import { indicatorsOf } from '../../../shared/scenario/own-formula.ts'

/** Gives the id of the unit of a lever, parameter or variable; nothing for an id that the model does not have. */
export function unitsOf({
  levers,
  parameters,
  variables,
}: Pick<Catalogue, 'levers' | 'parameters' | 'variables'>): (id: string) => string {
  const units = new Map([...levers, ...parameters, ...variables].map(({ id, unit }) => [id, unit]))
  return id => units.get(id) ?? ''
}

/** The catalogue with the indicators of scenarios among its variables; of one id the first. */
export function withIndicators(catalogue: Catalogue, scenarios: readonly Scenario[]): Catalogue {
  const indicators = scenarios.flatMap(({ formulas }) => indicatorsOf(formulas))
  const variables = indicators.map(({ id, label, unit, formula }): Catalogue['variables'][number] => {
    const words = { en: label, vi: label }
    const source = { kind: 'assumption' } as const
    return { id, family: id, elements: [], sector: 'own', unit, label: words, short: words, source, formula }
  })
  return { ...catalogue, variables: [...variables.toReversed(), ...catalogue.variables] }
}
