/** What a planner chose in the tab, and the question that follows from it. */

import { z } from 'zod'
import type { AttributionBase, AttributionGroup } from '../../../../shared/analysis/attribution.ts'
import {
  type ChangedItem,
  changedItems,
  type Ground,
  groupsOf,
  settingsOf,
} from '../../../../shared/analysis/changed-items.ts'
import { type Catalogue, yearsOf } from '../../../../shared/model/catalogue.ts'
import { executedPoints } from '../../../../shared/reading/executed/laid-over.ts'
import type { Scenario } from '../../../../shared/scenario/document.ts'

/** `baseline`, `defaults`, or another scenario of the document by its id behind this. */
export const SCENARIO = 'scenario:'

export const attributionSettings = z.strictObject({
  against: z.string().max(100),
  grouping: z.enum(['sector', 'item', 'kind']),
  view: z.enum(['waterfall', 'path', 'table']),
})
export type AttributionSettings = z.infer<typeof attributionSettings>

export const firstSettings: AttributionSettings = {
  against: 'baseline',
  grouping: 'sector',
  view: 'waterfall',
}

/** Up to so many groups the answer follows every change; more are divided at a press. */
export const LIVE_GROUPS = 10

/** What the scenario in hand is held against; the moving baseline where the chosen scenario is gone or is the one in hand. */
export function baseOf(against: string, active: Scenario, scenarios: readonly Scenario[]): AttributionBase {
  if (against === 'defaults') return { kind: 'defaults' }
  const other = scenarios.find(({ id }) => `${SCENARIO}${id}` === against)
  return other === undefined || other.id === active.id
    ? { kind: 'baseline' }
    : { kind: 'scenario', scenario: other }
}

/** The groups of changes that a question is about, in the order of the answer; empty where nothing differs. */
export function groupsBetween(
  catalogue: Catalogue,
  scenario: Scenario,
  against: AttributionBase,
  grouping: AttributionSettings['grouping'],
): AttributionGroup[] {
  return groupsOf(itemsBetween(catalogue, scenario, against), { by: grouping })
}

function itemsBetween(catalogue: Catalogue, scenario: Scenario, against: AttributionBase): ChangedItem[] {
  const ground: Ground = {
    years: yearsOf(catalogue),
    lastOutturn: catalogue.lastOutturn,
    levers: catalogue.levers.map(lever => {
      const executed = executedPoints(catalogue, lever.id)
      return executed === null ? lever : { ...lever, executed }
    }),
    parameters: catalogue.parameters,
  }
  return changedItems(ground, scenario, settingsOf(against, scenario, ground))
}
