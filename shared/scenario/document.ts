/** A scenario file: one or more scenarios, each only what its planner changed from the defaults. */

import { z } from 'zod'
import { DECISION_LIMITS, decision } from './decision.ts'
import { executedValues } from './executed.ts'
import { leverPath } from './lever-path.ts'
import { ownFormulas } from './own-formula.ts'
import { stamp } from './stamp.ts'
import { STORY_LIMITS, storyStep } from './story.ts'
import { chartChoice } from './view.ts'

/** The format this program writes. */
export const FORMAT = 'h45'
export const VERSION = 4
/** The oldest version whose readers lose nothing of most files: they carry along what they do not know. */
export const OLDEST_READER = 2
/** The oldest version that works out formulas of a scenario's own: an older one would show other numbers under the same name. */
export const FORMULA_READER = 4

/** Bounds of a file: what is larger is refused by name. */
export const LIMITS = {
  bytes: 25 * 1024 * 1024,
  depth: 64,
  scenarios: 200,
  title: 300,
  text: 20_000,
  pins: 24,
} as const

export const scenario = z.strictObject({
  id: z.string().min(1).max(64),
  title: z.string().trim().min(1).max(LIMITS.title),
  description: z.string().max(LIMITS.text).default(''),
  author: z.string().max(LIMITS.title).default(''),
  /** Lever id -> path. Only levers that differ from the default. */
  levers: z.record(z.string(), leverPath).default({}),
  /** Parameter id -> value. Only parameters that differ. */
  parameters: z.record(z.string(), z.number()).default({}),
  /** Indicators of the planner's own, and formulas in place of the model's. */
  formulas: ownFormulas,
  /** Ids of levers that the planner locked: nothing moves them but the lock's release. */
  locked: z.array(z.string().max(200)).max(2000).default([]),
})
export type Scenario = z.infer<typeof scenario>

/** All of a scenario that its numbers depend on. */
export type ScenarioInputs = Pick<Scenario, 'levers' | 'parameters' | 'formulas'>

/** What a file of this version holds. */
export const scenarioFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** Oldest version of the format whose readers can open this file without losing anything. */
  minReader: z.literal([OLDEST_READER, FORMULA_READER]).default(OLDEST_READER),
  /** The pack on which it was made; without a hash where a person wrote the file. */
  pack: z.strictObject({ id: z.string(), version: z.string(), hash: z.string().optional() }),
  id: z.string().min(1).max(64),
  title: z.string().trim().min(1).max(LIMITS.title),
  notes: z.string().max(LIMITS.text).default(''),
  scenarios: z.array(scenario).min(1).max(LIMITS.scenarios),
  /** Id of the scenario with which the others are compared; null for the moving baseline. */
  base: z.string().nullable().default(null),
  /** Saved views of the screen, kept as they are. */
  views: z.array(z.json()).max(LIMITS.scenarios).default([]),
  /** Charts that belong into a pack, in their order. */
  pins: z.array(chartChoice).max(LIMITS.pins).default([]),
  /** What is shown to an audience, step by step. */
  story: z.array(storyStep).max(STORY_LIMITS.steps).default([]),
  /** Records of decisions, in the order in which they were begun. */
  decisions: z.array(decision).max(DECISION_LIMITS.records).default([]),
  /** What really came about; one value for an item and a year. */
  executed: executedValues,
  /** What the program noted when it saved the file; null where a person wrote it. */
  stamp: stamp.nullable().default(null),
})

const unknownFields = z.record(z.string(), z.json())

/** What a file of a newer version holds beyond this one: shown to nobody, and written again where the document is saved. */
export const newerParts = z.strictObject({
  version: z.number().int().gt(VERSION),
  minReader: z.number().int().min(1).max(VERSION),
  fields: unknownFields,
  /** By id of a scenario; only of those that have some. */
  scenarios: z.array(z.strictObject({ id: z.string(), fields: unknownFields })),
})
export type NewerParts = z.infer<typeof newerParts>

/** The content of a file: what a planner works on. Who may read it follows from it. No file has `newer` as a field of its own. */
export const scenarioDocument = scenarioFile
  .omit({ stamp: true, minReader: true })
  .extend({ newer: newerParts.optional() })
export type ScenarioDocument = z.infer<typeof scenarioDocument>
