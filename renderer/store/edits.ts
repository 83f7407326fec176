/** What a planner can do to a document, as pure functions: a document in, another out. */

import type { CatalogueLever } from '../../shared/model/catalogue.ts'
import type { LeverPath, Scenario, ScenarioDocument } from '../../shared/scenario/document.ts'
import { type PathGround, samplePath } from '../../shared/scenario/path.ts'

/** Replaces one scenario by what `change` makes of it; the rest is the same object. */
export function editScenario(
  document: ScenarioDocument,
  id: string,
  change: (scenario: Scenario) => Scenario,
): ScenarioDocument {
  return {
    ...document,
    scenarios: document.scenarios.map(scenario => (scenario.id === id ? change(scenario) : scenario)),
  }
}

/** Where a lever's path stands: the years of the model, its own default and the first year that is free. */
export function groundOf(
  lever: CatalogueLever,
  model: { readonly baseYear: number; readonly lastOutturn: number },
): PathGround {
  return {
    years: lever.values.map((_, index) => model.baseYear + index),
    defaults: lever.values,
    firstFreeYear: model.lastOutturn + 1,
  }
}

/**
 * The path after a hand sets `value` in `year`. From the default path the lever goes straight from the last outturn to the
 * value and stays; a path in points gets a point; a shape keeps being that shape where its own number says the value of
 * the year, and becomes points otherwise.
 */
export function pathWithValue(
  path: LeverPath | null,
  ground: PathGround,
  year: number,
  value: number,
): LeverPath {
  if (path === null) return { shape: 'points', points: fromOutturn(ground, year, value) }
  switch (path.shape) {
    case 'constant':
      return { ...path, value }
    case 'step':
      if (year >= path.year) return { ...path, value }
      break
    case 'ramp':
    case 's_curve':
      if (year >= path.to) return { ...path, value }
      break
    case 'points':
      return { shape: 'points', points: { ...path.points, [year]: value } }
    case 'growth':
      break
  }
  const sampled = samplePath(path, ground)
  const free = ground.years.flatMap((each, index) =>
    each >= ground.firstFreeYear ? [[each, each === year ? value : (sampled[index] ?? 0)] as const] : [],
  )
  return { shape: 'points', points: Object.fromEntries(free) }
}

function fromOutturn(ground: PathGround, year: number, value: number): Record<string, number> {
  const first = ground.firstFreeYear
  if (year <= first) return { [year]: value }
  const start = ground.defaults[ground.years.indexOf(first - 1)] ?? value
  const step = start + (value - start) / (year - first + 1)
  return { [first]: Number(step.toPrecision(12)), [year]: value }
}

/** Sets a lever's value in a year. A path that ends up equal to the default is no change and leaves the document. */
export function setLever(
  document: ScenarioDocument,
  scenarioId: string,
  lever: CatalogueLever,
  ground: PathGround,
  year: number,
  value: number,
): ScenarioDocument {
  return editScenario(document, scenarioId, scenario => {
    const path = pathWithValue(scenario.levers[lever.id] ?? null, ground, year, value)
    const isDefault = samplePath(path, ground).every((each, index) => each === ground.defaults[index])
    return isDefault
      ? withoutLever(scenario, lever.id)
      : { ...scenario, levers: { ...scenario.levers, [lever.id]: path } }
  })
}

/** Back to the default path. */
export function resetLever(
  document: ScenarioDocument,
  scenarioId: string,
  leverId: string,
): ScenarioDocument {
  return editScenario(document, scenarioId, scenario => withoutLever(scenario, leverId))
}

/** Gives a lever a path back as it was, e.g. the saved one; null is the default. */
export function setPath(
  document: ScenarioDocument,
  scenarioId: string,
  leverId: string,
  path: LeverPath | null,
): ScenarioDocument {
  if (path === null) return resetLever(document, scenarioId, leverId)
  return editScenario(document, scenarioId, scenario => ({
    ...scenario,
    levers: { ...scenario.levers, [leverId]: path },
  }))
}

function withoutLever(scenario: Scenario, leverId: string): Scenario {
  const { [leverId]: _removed, ...levers } = scenario.levers
  return { ...scenario, levers }
}

/** Names a scenario; in a document of one scenario the document goes by the same name. */
export function renameScenario(document: ScenarioDocument, id: string, title: string): ScenarioDocument {
  const renamed = editScenario(document, id, scenario => ({ ...scenario, title }))
  return renamed.scenarios.length === 1 ? { ...renamed, title } : renamed
}
