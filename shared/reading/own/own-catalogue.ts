/** A planner's indicators, laid over what the model says of itself: every reader finds them like any other variable. */

import type { Catalogue, CatalogueVariable } from '../../model/catalogue.ts'
import type { Scenario } from '../../scenario/document.ts'
import { indicatorsOf, type OwnIndicator } from '../../scenario/own-formula.ts'
import { ownMessages } from './own-messages.ts'

/** The sector under which they stand; no sector of a pack can be called so. */
export const OWN_SECTOR = 'own_indicators'

/**
 * The indicators of all scenarios, each id once. Scenarios of one document have the same ones unless a hand wrote the file; then
 * the first that has the id says what it is.
 */
export function commonIndicators(scenarios: readonly Pick<Scenario, 'formulas'>[]): OwnIndicator[] {
  const byId = new Map<string, OwnIndicator>()
  for (const { formulas } of scenarios) {
    for (const indicator of indicatorsOf(formulas)) {
      if (!byId.has(indicator.id)) byId.set(indicator.id, indicator)
    }
  }
  return [...byId.values()]
}

/**
 * The catalogue with indicators behind the model's variables, in a sector of their own. Without any it is the catalogue itself;
 * one whose unit the model does not have is left out, for its scenario cannot be run.
 * @param catalogue the model's own.
 */
export function withOwnIndicators(catalogue: Catalogue, indicators: readonly OwnIndicator[]): Catalogue {
  const known = indicators.filter(({ unit }) => catalogue.units.some(({ id }) => id === unit))
  if (known.length === 0) return catalogue
  const label = { en: ownMessages.en.indicators, vi: ownMessages.vi.indicators }
  return {
    ...catalogue,
    sectors: [...catalogue.sectors, { id: OWN_SECTOR, label }],
    variables: [...catalogue.variables, ...known.map(variableOf)],
  }
}

function variableOf({ id, label, unit, formula, start, note }: OwnIndicator): CatalogueVariable {
  const named = { en: label, vi: label }
  return {
    id,
    family: id,
    elements: [],
    sector: OWN_SECTOR,
    unit,
    label: named,
    short: named,
    source: { kind: 'own' },
    formula,
    ...(start === undefined ? {} : { start }),
    ...(note === '' ? {} : { note: { en: note, vi: note } }),
  }
}
