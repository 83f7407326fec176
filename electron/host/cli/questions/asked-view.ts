/** How a document is shown in what is handed over. */

import { EXPORT_LIMITS, type ExportView } from '../../../../shared/contract/exports.ts'
import { FaultError } from '../../../../shared/faults.ts'
import { type Catalogue, yearsOf } from '../../../../shared/model/catalogue.ts'
import { firstTargetYear } from '../../../../shared/reading/standard-years.ts'
import type { ScenarioDocument } from '../../../../shared/scenario/document.ts'
import { priceBases } from '../../../../shared/scenario/view.ts'
import { choiceOf, type Given, listOf, numberOf, textOf } from '../given.ts'
import { chosenScenario, chosenScenarios } from './chosen-scenarios.ts'

/** In any language. */
export type AskedView = Omit<ExportView, 'language'>

/**
 * What is left out is as on the screen before anything was changed there.
 * @throws FaultError `usage.unknown-scenario`, `usage.too-many-items`, `usage.year`.
 */
export function viewAsked(given: Given, catalogue: Catalogue, document: ScenarioDocument): AskedView {
  const asked = listOf(given, 'scenarios')
  const inHand = textOf(given, 'scenario')
  const shown = chosenScenarios(document.scenarios, asked)
  const hand = chosenScenario(document.scenarios, inHand ?? shown[0]?.id ?? null)
  const scenarios = [...new Set([hand, ...shown].map(({ id }) => id))]
  if (scenarios.length > EXPORT_LIMITS.scenarios)
    throw new FaultError({
      code: 'usage.too-many-items',
      args: { flag: '--scenarios', count: scenarios.length, most: EXPORT_LIMITS.scenarios },
    })
  const basis = choiceOf(given, 'basis', priceBases) ?? 'current'
  const year = yearAsked(given, catalogue)
  return { basis, mode: 'value', scenarios, inHand: hand.id, slots: {}, year }
}

function yearAsked(given: Given, catalogue: Catalogue): number {
  const year = numberOf(given, 'year') ?? firstTargetYear(catalogue)
  if (yearsOf(catalogue).includes(year)) return year
  const { baseYear: first, horizon: last } = catalogue
  throw new FaultError({ code: 'usage.year', args: { value: String(year), first, last } })
}
