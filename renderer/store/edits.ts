/** What a planner can do to a document, as pure functions: a document in, another out. */

import type { CatalogueLever } from '../../shared/model/catalogue.ts'
import type { Scenario, ScenarioDocument } from '../../shared/scenario/document.ts'
import type { LeverPath } from '../../shared/scenario/lever-path.ts'
import { knotsOf, type PathGround, samplePath } from '../../shared/scenario/path.ts'

/** Replaces one scenario by what `change` makes of it; the rest is the same object. */
function editScenario(
  document: ScenarioDocument,
  id: string,
  change: (scenario: Scenario) => Scenario,
): ScenarioDocument {
  return {
    ...document,
    scenarios: document.scenarios.map(scenario => (scenario.id === id ? change(scenario) : scenario)),
  }
}

/**
 * The path after a hand sets `value` in `year`; null is the default path. What comes out depends on the path and on the
 * value, not on the values a hand passed on its way.
 *
 * A lever on its default path goes straight from the last outturn to the value and stays; brought back to what the default
 * path has in that year, it is on its default path again. A shape stays that shape where its own number says the value of
 * the year, and becomes points otherwise; a path in points gets a point. Outturn cannot be set, nor a year in which it is
 * known what the lever was.
 */
export function pathWithValue(
  path: LeverPath | null,
  ground: PathGround,
  year: number,
  value: number,
): LeverPath | null {
  if (year < ground.firstFreeYear || ground.executed?.[year] !== undefined) return path
  const lastOutturn = ground.firstFreeYear - 1
  switch (path?.shape) {
    case undefined:
      return isDefaultIn(ground, year, value) ? null : { shape: 'ramp', from: lastOutturn, to: year, value }
    case 'ramp':
      if (year !== path.to) break
      return path.from === lastOutturn && isDefaultIn(ground, year, value) ? null : { ...path, value }
    case 's_curve':
      if (year !== path.to) break
      return { ...path, value }
    case 'constant':
      return { ...path, value }
    case 'step':
      if (year < path.year) break
      return { ...path, value }
    case 'points':
    case 'growth':
      break
  }
  return { shape: 'points', points: { ...knotsOf(path, ground), [year]: value } }
}

/** The same to twelve digits: what the last bit says of an interpolated value is no wish of a planner. */
function isDefaultIn(ground: PathGround, year: number, value: number): boolean {
  const standard = ground.defaults[ground.years.indexOf(year)]
  return standard !== undefined && standard.toPrecision(12) === value.toPrecision(12)
}

/** The path, or null where it is the default path in every year. */
export function unlessDefault(path: LeverPath | null, ground: PathGround): LeverPath | null {
  const isDefault = samplePath(path, ground).every((value, index) => {
    const year = ground.years[index]
    return year !== undefined && isDefaultIn(ground, year, value)
  })
  return isDefault ? null : path
}

/** As `pathWithValue`; a path that ends up equal to the default in every year is the default. */
export function movedPath(
  path: LeverPath | null,
  ground: PathGround,
  year: number,
  value: number,
): LeverPath | null {
  const next = pathWithValue(path, ground, year, value)
  return next === path ? next : unlessDefault(next, ground)
}

/** The year in which two paths of a lever differ most, the first of them, with both values; equal ones differ by nothing. */
export function greatestChange(
  before: LeverPath | null,
  after: LeverPath | null,
  ground: PathGround,
): { readonly year: number; readonly from: number; readonly to: number } {
  const [old, next] = [samplePath(before, ground), samplePath(after, ground)]
  const by = next.map((value, index) => Math.abs(value - (old[index] ?? value)))
  const index = by.indexOf(Math.max(...by))
  return { year: ground.years[index] ?? ground.firstFreeYear, from: old[index] ?? 0, to: next[index] ?? 0 }
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
    const before = scenario.levers[lever.id] ?? null
    const path = movedPath(before, ground, year, value)
    if (path === before) return scenario
    return path === null
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

/** As `setPath`, but a path that has the values of the one before in every year changes nothing. */
export function withPath(
  document: ScenarioDocument,
  scenarioId: string,
  leverId: string,
  path: LeverPath | null,
  ground: PathGround,
): ScenarioDocument {
  const before = document.scenarios.find(({ id }) => id === scenarioId)?.levers[leverId] ?? null
  const { from, to } = greatestChange(before, path, ground)
  return from === to ? document : setPath(document, scenarioId, leverId, path)
}

/** Locks a lever of a scenario, so that nothing moves it, or releases its lock. */
export function setLocked(
  document: ScenarioDocument,
  scenarioId: string,
  leverId: string,
  isLocked: boolean,
): ScenarioDocument {
  return editScenario(document, scenarioId, scenario => {
    if (scenario.locked.includes(leverId) === isLocked) return scenario
    const others = scenario.locked.filter(id => id !== leverId)
    return { ...scenario, locked: isLocked ? [...others, leverId] : others }
  })
}

function withoutLever(scenario: Scenario, leverId: string): Scenario {
  if (!Object.hasOwn(scenario.levers, leverId)) return scenario
  const { [leverId]: _removed, ...levers } = scenario.levers
  return { ...scenario, levers }
}

/** Names a scenario; in a document of one scenario the document goes by the same name. */
export function renameScenario(document: ScenarioDocument, id: string, title: string): ScenarioDocument {
  const renamed = editScenario(document, id, scenario => ({ ...scenario, title }))
  return renamed.scenarios.length === 1 ? { ...renamed, title } : renamed
}
