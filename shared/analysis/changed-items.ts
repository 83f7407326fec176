/** The levers and parameters in which two scenarios differ, and their groups: the same for the engine and for the screen that asks it. */

import type { Points } from '../model/definition.ts'
import type { Scenario } from '../scenario/document.ts'
import { samplePath } from '../scenario/path.ts'
import type { AttributionBase, AttributionGroup, AttributionGrouping } from './attribution.ts'

/** A scenario as far as its numbers depend on it. */
export type Settings = Pick<Scenario, 'levers' | 'parameters'>

/** What of a model is needed to compare scenarios; its catalogue has it as well. */
export interface Ground {
  readonly years: readonly number[]
  readonly lastOutturn: number
  readonly levers: readonly {
    readonly id: string
    readonly sector: string
    readonly kind: 'policy' | 'assumption'
    /** The default path, one value per year. */
    readonly values: readonly number[]
    /** What the lever really was in free years, by year. */
    readonly executed?: Points
  }[]
  readonly parameters: readonly { readonly id: string; readonly sector: string; readonly value: number }[]
}

/** A lever or parameter that is not the same in both. */
export interface ChangedItem {
  readonly id: string
  readonly sector: string
  /** A parameter says something about the world, as an assumption does. */
  readonly kind: 'policy' | 'assumption'
  readonly change:
    | { readonly of: 'lever'; readonly base: readonly number[]; readonly scenario: readonly number[] }
    | { readonly of: 'parameter'; readonly base: number; readonly scenario: number }
}

/** The settings that a scenario is held against. */
export function settingsOf(against: AttributionBase, scenario: Settings, ground: Ground): Settings {
  switch (against.kind) {
    case 'scenario':
      return against.scenario
    case 'defaults':
      return { levers: {}, parameters: {} }
    case 'baseline': {
      const isPolicy = new Set(ground.levers.filter(({ kind }) => kind === 'policy').map(({ id }) => id))
      const kept = Object.entries(scenario.levers).filter(([id]) => !isPolicy.has(id))
      return { levers: Object.fromEntries(kept), parameters: scenario.parameters }
    }
  }
}

/** In the order of the model. Two paths of other shapes that give the same values are the same. */
export function changedItems(ground: Ground, scenario: Settings, base: Settings): ChangedItem[] {
  const levers = ground.levers.flatMap(({ id, sector, kind, values, executed }): ChangedItem[] => {
    const sampled = ({ levers: paths }: Settings) => {
      const path = paths[id]
      if (path === undefined) return values
      const firstFreeYear = ground.lastOutturn + 1
      const own = { years: ground.years, defaults: values, firstFreeYear }
      return samplePath(path, executed === undefined ? own : { ...own, executed })
    }
    const [before, after] = [sampled(base), sampled(scenario)]
    if (before.every((value, year) => value === after[year])) return []
    return [{ id, sector, kind, change: { of: 'lever', base: before, scenario: after } }]
  })
  const parameters = ground.parameters.flatMap(({ id, sector, value }): ChangedItem[] => {
    const [before, after] = [base.parameters[id] ?? value, scenario.parameters[id] ?? value]
    if (before === after) return []
    return [{ id, sector, kind: 'assumption', change: { of: 'parameter', base: before, scenario: after } }]
  })
  return [...levers, ...parameters]
}

/** The changed items by groups, those of a grouping in which nothing is changed left out. */
export function groupsOf(items: readonly ChangedItem[], grouping: AttributionGrouping): AttributionGroup[] {
  const groups = new Map<string, string[]>()
  for (const item of items) {
    const id = groupIdOf(item, grouping)
    groups.set(id, [...(groups.get(id) ?? []), item.id])
  }
  return [...groups].map(([id, members]) => ({ id, items: members }))
}

function groupIdOf({ id, sector, kind }: ChangedItem, grouping: AttributionGrouping): string {
  switch (grouping.by) {
    case 'sector':
      return sector
    case 'item':
      return id
    case 'kind':
      return kind
    case 'chosen':
      return grouping.groups.find(group => group.items.includes(id))?.id ?? REST
  }
}

/** The group of what is in none of those chosen. */
const REST = 'rest'
