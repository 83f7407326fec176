/** What a planner can do to the scenarios of a document as a whole: add, remove, order, describe and compare them. */

import { asName, asText } from '../../shared/hidden-letters.ts'
import { LIMITS, type Scenario, type ScenarioDocument } from '../../shared/scenario/document.ts'

/** Two names are one where this is the same: capitals, spaces and the way in which letters are composed make no difference. */
export function nameKey(title: string): string {
  return title.trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase()
}

/** Whether a scenario other than `exceptId` goes by the name. */
export function isNameTaken(document: ScenarioDocument, title: string, exceptId: string): boolean {
  const key = nameKey(title)
  return document.scenarios.some(each => each.id !== exceptId && nameKey(each.title) === key)
}

/** The title itself where nobody has it, otherwise `title (2)`, `title (3)` …; never longer than a title may be. */
export function freeTitle(title: string, taken: readonly string[]): string {
  const keys = new Set(taken.map(nameKey))
  if (!keys.has(nameKey(title))) return title
  const stem = title.replace(/ \(\d+\)$/, '')
  for (let count = 2; ; count += 1) {
    const ending = ` (${count})`
    const candidate = `${cut(stem, LIMITS.title - ending.length)}${ending}`
    if (!keys.has(nameKey(candidate))) return candidate
  }
}

/** At most `length` units of a text, and no half of a letter. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()
}

/** The first of `scenario-1`, `scenario-2` … that is not taken. */
function freeId(taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const id = `scenario-${count}`
    if (!taken.has(id)) return id
  }
}

/** Scenarios from elsewhere as they come into the document: each with an id that is free and a name of its own. */
export function adopted(
  scenarios: readonly Scenario[],
  document: ScenarioDocument,
  takenIds: ReadonlySet<string>,
): Scenario[] {
  const ids = new Set(takenIds)
  const titles = document.scenarios.map(({ title }) => title)
  return scenarios.map(scenario => {
    const id = freeId(ids)
    const title = freeTitle(scenario.title, titles)
    ids.add(id)
    titles.push(title)
    return { ...scenario, id, title }
  })
}

/** Puts scenarios in after the one of the id, or at the end where there is none. */
export function withScenarios(
  document: ScenarioDocument,
  scenarios: readonly Scenario[],
  afterId: string,
): ScenarioDocument {
  const before = document.scenarios.findIndex(({ id }) => id === afterId)
  const at = before === -1 ? document.scenarios.length : before + 1
  return { ...document, scenarios: document.scenarios.toSpliced(at, 0, ...scenarios) }
}

/** The last scenario stays: a document has one. Others that were compared with a removed one are compared with the baseline. */
export function withoutScenario(document: ScenarioDocument, id: string): ScenarioDocument {
  if (document.scenarios.length < 2) return document
  const scenarios = document.scenarios.filter(each => each.id !== id)
  return { ...document, scenarios, base: document.base === id ? null : document.base }
}

/** The scenario in hand after another is removed: its neighbour, the next one before the one that stands before it. */
export function neighbourOf(document: ScenarioDocument, id: string): string {
  const { scenarios } = document
  const at = scenarios.findIndex(each => each.id === id)
  return (scenarios[at + 1] ?? scenarios[at - 1] ?? scenarios[0])?.id ?? id
}

/** Moves a scenario to the place that it has in the list afterwards, 0 for the first. */
export function moveScenario(document: ScenarioDocument, id: string, to: number): ScenarioDocument {
  const from = document.scenarios.findIndex(each => each.id === id)
  const moved = document.scenarios[from]
  const place = Math.min(Math.max(to, 0), document.scenarios.length - 1)
  if (moved === undefined || place === from) return document
  return { ...document, scenarios: document.scenarios.toSpliced(from, 1).toSpliced(place, 0, moved) }
}

/** What a scenario says about itself, beside its name. */
export type Description = Pick<Scenario, 'description' | 'author'>

/** Takes what was typed; what a file should not hold does not come into it. */
export function describeScenario(
  document: ScenarioDocument,
  id: string,
  { description, author }: Description,
): ScenarioDocument {
  const said = { description: asText(description), author: asName(author) }
  const scenarios = document.scenarios.map(each => (each.id === id ? { ...each, ...said } : each))
  return { ...document, scenarios }
}

/** With which scenario the others are compared; null for the moving baseline. */
export function compareWith(document: ScenarioDocument, base: string | null): ScenarioDocument {
  return { ...document, base }
}
