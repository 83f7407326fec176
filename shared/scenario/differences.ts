/** What is other in one document than in another, as data: the screen says it in the reader's language. */

import { canonicalJson } from '../json/canonical.ts'
import type { Scenario, ScenarioDocument, ScenarioInputs } from './document.ts'
import { emptyScenario } from './empty-scenario.ts'
import type { LeverPath } from './lever-path.ts'
import type { OwnFormula } from './own-formula.ts'

/** What differs in one scenario, which is the one of this id in both documents. */
export type ScenarioDifference = {
  readonly scenario: string
  /** Its name in the later document; of one that was removed, in the earlier. */
  readonly title: string
} & (
  | { readonly kind: 'added' | 'removed' | 'moved' }
  | { readonly kind: 'renamed' | 'description' | 'author'; readonly from: string; readonly to: string }
  /** Null is the default path. */
  | {
      readonly kind: 'lever'
      readonly lever: string
      readonly from: LeverPath | null
      readonly to: LeverPath | null
    }
  /** Null is the default value. */
  | {
      readonly kind: 'parameter'
      readonly parameter: string
      readonly from: number | null
      readonly to: number | null
    }
  /** Of an indicator's or a variable's id; null where there is none. */
  | {
      readonly kind: 'formula'
      readonly id: string
      readonly from: OwnFormula | null
      readonly to: OwnFormula | null
    }
  | { readonly kind: 'lock'; readonly lever: string; readonly isLocked: boolean }
)

/** Lists of a document that stand beside its scenarios. */
const LIST_PARTS = ['views', 'pins', 'story', 'decisions', 'executed'] as const
type ListPart = (typeof LIST_PARTS)[number]

/** What differs in a document as a whole. */
export type DocumentDifference =
  | { readonly kind: 'title' | 'notes'; readonly from: string; readonly to: string }
  /** Titles of the scenarios with which the others are compared; null for the moving baseline. */
  | { readonly kind: 'base'; readonly from: string | null; readonly to: string | null }
  /** Versions of the pack; the same where only its content is another. */
  | { readonly kind: 'pack'; readonly from: string; readonly to: string }
  /** How many there are; the same where only their content is another. */
  | { readonly kind: ListPart; readonly from: number; readonly to: number }
  /** What only a newer program understands. */
  | { readonly kind: 'newer' }

export type Difference = DocumentDifference | ScenarioDifference

/**
 * What `after` has otherwise than `before`: first of the document, then scenario by scenario in the order of `after`, those
 * removed last. An added scenario is followed by all that it changes from the defaults. Empty exactly when both hold the
 * same, whatever their ids and the order in which keys, formulas and locks were written.
 */
export function differencesOf(before: ScenarioDocument, after: ScenarioDocument): Difference[] {
  const earlier = new Map(before.scenarios.map(each => [each.id, each]))
  const stays = stayingIds(before.scenarios, after.scenarios)
  return [
    ...documentDifferences(before, after),
    ...after.scenarios.flatMap(scenario => {
      const old = earlier.get(scenario.id)
      return old === undefined
        ? addedScenario(scenario)
        : changedScenario(old, scenario, !stays.has(scenario.id))
    }),
    ...before.scenarios
      .filter(({ id }) => !after.scenarios.some(each => each.id === id))
      .map(({ id, title }): ScenarioDifference => ({ kind: 'removed', scenario: id, title })),
  ]
}

function documentDifferences(before: ScenarioDocument, after: ScenarioDocument): Difference[] {
  const differences: Difference[] = []
  for (const kind of ['title', 'notes'] as const) {
    if (before[kind] !== after[kind]) differences.push({ kind, from: before[kind], to: after[kind] })
  }
  if (before.base !== after.base) {
    differences.push({ kind: 'base', from: titleOfBase(before), to: titleOfBase(after) })
  }
  if (!isSame(before.pack, after.pack)) {
    differences.push({ kind: 'pack', from: before.pack.version, to: after.pack.version })
  }
  for (const kind of LIST_PARTS) {
    if (!isSame(before[kind], after[kind]))
      differences.push({ kind, from: before[kind].length, to: after[kind].length })
  }
  if (!isSame(before.newer ?? null, after.newer ?? null)) differences.push({ kind: 'newer' })
  return differences
}

function titleOfBase({ base, scenarios }: ScenarioDocument): string | null {
  return scenarios.find(({ id }) => id === base)?.title ?? base
}

function addedScenario(scenario: Scenario): ScenarioDifference[] {
  const { id, title } = scenario
  return [
    { kind: 'added', scenario: id, title },
    ...changedScenario(emptyScenario(id, title), scenario, false),
  ]
}

function changedScenario(before: Scenario, after: Scenario, isMoved: boolean): ScenarioDifference[] {
  const which = { scenario: after.id, title: after.title }
  const differences: ScenarioDifference[] = []
  if (isMoved) differences.push({ ...which, kind: 'moved' })
  if (before.title !== after.title) {
    differences.push({ ...which, kind: 'renamed', from: before.title, to: after.title })
  }
  for (const kind of ['description', 'author'] as const) {
    if (before[kind] !== after[kind])
      differences.push({ ...which, kind, from: before[kind], to: after[kind] })
  }
  differences.push(...inputDifferences(which, before, after))
  for (const lever of [...new Set([...before.locked, ...after.locked])].sort()) {
    const isLocked = after.locked.includes(lever)
    if (before.locked.includes(lever) !== isLocked) {
      differences.push({ ...which, kind: 'lock', lever, isLocked })
    }
  }
  return differences
}

/** What a scenario is run with; a record of before there were own formulas has none. */
export type Inputs = Pick<ScenarioInputs, 'levers' | 'parameters'> & {
  readonly formulas?: readonly OwnFormula[] | undefined
}

/** An input that differs. */
export type InputDifference = Extract<ScenarioDifference, { kind: 'lever' | 'parameter' | 'formula' }>

/**
 * The inputs that differ: levers, then parameters, then formulas, each in the order of ids; `which` is the scenario that they are
 * said of.
 */
export function inputDifferences(
  which: Pick<ScenarioDifference, 'scenario' | 'title'>,
  before: Inputs,
  after: Inputs,
): InputDifference[] {
  const differences: InputDifference[] = []
  for (const lever of keysOf(before.levers, after.levers)) {
    const [from, to] = [before.levers[lever] ?? null, after.levers[lever] ?? null]
    if (!isSame(from, to)) differences.push({ ...which, kind: 'lever', lever, from, to })
  }
  for (const parameter of keysOf(before.parameters, after.parameters)) {
    const [from, to] = [before.parameters[parameter] ?? null, after.parameters[parameter] ?? null]
    if (from !== to) differences.push({ ...which, kind: 'parameter', parameter, from, to })
  }
  const [earlier, later] = [byId(before.formulas), byId(after.formulas)]
  for (const id of [...new Set([...earlier.keys(), ...later.keys()])].sort()) {
    const [from, to] = [earlier.get(id) ?? null, later.get(id) ?? null]
    if (!isSame(from, to)) differences.push({ ...which, kind: 'formula', id, from, to })
  }
  return differences
}

function byId(formulas: readonly OwnFormula[] = []): ReadonlyMap<string, OwnFormula> {
  return new Map(formulas.map(formula => [formula.id, formula]))
}

function keysOf(one: object, other: object): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].sort()
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other)
}

/** Ids of as many scenarios as can be said to have kept their order; every other one that both lists have was moved. */
function stayingIds(before: readonly Scenario[], after: readonly Scenario[]): Set<string> {
  const places = new Map(before.map(({ id }, place) => [id, place]))
  const common = after
    .filter(({ id }) => places.has(id))
    .map(({ id }) => ({ id, place: places.get(id) ?? 0 }))
  // The longest run of rising places: for each scenario the longest that ends with it.
  const runs: { readonly place: number; readonly ids: readonly string[] }[] = []
  for (const { id, place } of common) {
    const longest = runs
      .filter(run => run.place < place)
      .reduce<readonly string[]>((best, { ids }) => (ids.length > best.length ? ids : best), [])
    runs.push({ place, ids: [...longest, id] })
  }
  return new Set(
    runs.reduce<readonly string[]>((best, { ids }) => (ids.length > best.length ? ids : best), []),
  )
}
