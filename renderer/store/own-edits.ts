/** What a planner can do to formulas and parameters: a document in, another out. */

import { sameContent } from '../../shared/json/same-content.ts'
import { commonIndicators } from '../../shared/reading/own/own-catalogue.ts'
import type { Scenario, ScenarioDocument } from '../../shared/scenario/document.ts'
import {
  type ChangedFormula,
  isOwnId,
  type OwnFormula,
  type OwnIndicator,
  textsOf,
} from '../../shared/scenario/own-formula.ts'

/** Adds an indicator to every scenario, or puts it in place of the one of its id: a yardstick is the same for all that are measured. */
export function withIndicator(document: ScenarioDocument, indicator: OwnIndicator): ScenarioDocument {
  return inEvery(document, formulas => withFormula(formulas, indicator))
}

/** Takes an indicator out of every scenario. */
export function withoutIndicator(document: ScenarioDocument, id: string): ScenarioDocument {
  return inEvery(document, formulas => withoutFormula(formulas, id))
}

/** Puts a formula in place of the model's in one scenario. */
export function withChangedFormula(
  document: ScenarioDocument,
  scenarioId: string,
  ...changed: readonly ChangedFormula[]
): ScenarioDocument {
  return inOne(document, scenarioId, scenario => ({
    ...scenario,
    formulas: changed.reduce<OwnFormula[]>(withFormula, scenario.formulas),
  }))
}

/** Gives variables of one scenario the model's own formulas back. */
export function withoutChangedFormula(
  document: ScenarioDocument,
  scenarioId: string,
  ...ids: readonly string[]
): ScenarioDocument {
  return inOne(document, scenarioId, scenario => {
    const formulas = ids.reduce<OwnFormula[]>(withoutFormula, scenario.formulas)
    return formulas === scenario.formulas ? scenario : { ...scenario, formulas }
  })
}

/** Sets a parameter of one scenario; null is the model's own value. */
export function withParameter(
  document: ScenarioDocument,
  scenarioId: string,
  id: string,
  value: number | null,
): ScenarioDocument {
  return inOne(document, scenarioId, scenario => {
    const { [id]: _before, ...others } = scenario.parameters
    return { ...scenario, parameters: value === null ? others : { ...others, [id]: value } }
  })
}

/**
 * Scenarios that come into a document take over the indicators of the one in hand, and bring their own into all others. An
 * indicator that says something else under an id that is taken comes under another, and what the same scenarios bring reads it there.
 */
export function withIndicatorsOf(
  document: ScenarioDocument,
  inHand: Scenario,
  coming: readonly Scenario[],
): { readonly document: ScenarioDocument; readonly scenarios: readonly Scenario[] } {
  const here = commonIndicators([inHand, ...document.scenarios])
  const renamed = renamedApart(coming, here)
  const brought = commonIndicators(renamed)
  const all = [...here, ...brought.filter(({ id }) => here.every(each => each.id !== id))]
  const complete = (scenario: Scenario): Scenario => {
    const missing = all.filter(({ id }) => scenario.formulas.every(each => each.id !== id))
    return missing.length === 0 ? scenario : { ...scenario, formulas: [...scenario.formulas, ...missing] }
  }
  const scenarios = document.scenarios.map(complete)
  const isSame = scenarios.every((each, index) => each === document.scenarios[index])
  return {
    document: isSame ? document : { ...document, scenarios },
    scenarios: renamed.map(complete),
  }
}

/** Changes ids of indicators that clash with other ones, in the formulas that read them as well. */
function renamedApart(coming: readonly Scenario[], here: readonly OwnIndicator[]): readonly Scenario[] {
  const taken = new Set([...here, ...commonIndicators(coming)].map(({ id }) => id))
  const names = new Map<string, string>()
  for (const indicator of commonIndicators(coming)) {
    const other = here.find(({ id }) => id === indicator.id)
    if (other === undefined || sameContent(other, indicator)) continue
    const id = freeId(indicator.id, taken)
    taken.add(id)
    names.set(indicator.id, id)
  }
  if (names.size === 0) return coming
  const named = (text: string) => text.replace(/\bown_[a-z0-9_]+/g, id => names.get(id) ?? id)
  return coming.map(scenario => ({
    ...scenario,
    formulas: scenario.formulas.map(each => ({
      ...each,
      id: isOwnId(each.id) ? named(each.id) : each.id,
      formula: named(each.formula),
      ...(each.kind === 'indicator' && each.start !== undefined ? { start: named(each.start) } : {}),
    })),
  }))
}

/** The longest id that an indicator may have. */
const LONGEST = 64

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let count = 2; ; count += 1) {
    const ending = `_${count}`
    const candidate = `${id.slice(0, LONGEST - ending.length)}${ending}`
    if (!taken.has(candidate)) return candidate
  }
}

/** In the place of the one of its id, or at the end. */
function withFormula(formulas: readonly OwnFormula[], next: OwnFormula): OwnFormula[] {
  const place = formulas.findIndex(({ id }) => id === next.id)
  return place === -1 ? [...formulas, next] : formulas.with(place, next)
}

function withoutFormula(formulas: OwnFormula[], id: string): OwnFormula[] {
  return formulas.some(each => each.id === id) ? formulas.filter(each => each.id !== id) : formulas
}

function inEvery(
  document: ScenarioDocument,
  change: (formulas: OwnFormula[]) => OwnFormula[],
): ScenarioDocument {
  const scenarios = document.scenarios.map(scenario => {
    const formulas = change(scenario.formulas)
    return formulas === scenario.formulas ? scenario : { ...scenario, formulas }
  })
  return { ...document, scenarios }
}

function inOne(
  document: ScenarioDocument,
  id: string,
  change: (scenario: Scenario) => Scenario,
): ScenarioDocument {
  return { ...document, scenarios: document.scenarios.map(each => (each.id === id ? change(each) : each)) }
}

/** The formulas of a scenario that read an indicator; none of the model's does. */
export function readersOf(id: string, formulas: readonly OwnFormula[]): OwnFormula[] {
  const name = new RegExp(`\\b${id}\\b`)
  return formulas.filter(each => each.id !== id && textsOf(each).some(text => name.test(text)))
}
