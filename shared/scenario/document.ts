/** A scenario file: one or more scenarios, each only what its planner changed from the defaults. */

import { z } from 'zod'
import { points } from '../model/definition.ts'
import { stamp } from './stamp.ts'

/** The format this program writes. */
export const FORMAT = 'h45'
export const VERSION = 2

/** Bounds of a file: what is larger is refused by name. */
export const LIMITS = {
  bytes: 25 * 1024 * 1024,
  depth: 64,
  scenarios: 200,
  title: 300,
  text: 20_000,
} as const

const year = z.number().int().min(1900).max(2200)
const value = z.number()

/**
 * How a lever runs from the first free year on; before that, and before a shape's own start, the default path holds.
 * `constant` — the value from the first free year. `ramp` — straight from the default path in `from` to the value in `to`,
 * held after. `step` — the value from `year` on. `s_curve` — as `ramp`, along 3x² − 2x³. `growth` — from the default path
 * in `from`, times (1 + rate) each year. `points` — linear between the years given, the default path before the first
 * (no ramp to it), the last value held.
 */
export const leverPath = z.discriminatedUnion('shape', [
  z.strictObject({ shape: z.literal('constant'), value }),
  z.strictObject({ shape: z.literal('ramp'), from: year, to: year, value }),
  z.strictObject({ shape: z.literal('step'), year, value }),
  z.strictObject({ shape: z.literal('s_curve'), from: year, to: year, value }),
  z.strictObject({ shape: z.literal('growth'), from: year, rate: z.number() }),
  z.strictObject({ shape: z.literal('points'), points }),
])
export type LeverPath = z.infer<typeof leverPath>

export const scenario = z.strictObject({
  id: z.string().min(1).max(64),
  title: z.string().trim().min(1).max(LIMITS.title),
  description: z.string().max(LIMITS.text).default(''),
  author: z.string().max(LIMITS.title).default(''),
  /** Lever id -> path. Only levers that differ from the default. */
  levers: z.record(z.string(), leverPath).default({}),
  /** Parameter id -> value. Only parameters that differ. */
  parameters: z.record(z.string(), z.number()).default({}),
  /** Ids of levers that the planner locked: nothing moves them but the lock's release. */
  locked: z.array(z.string().max(200)).max(2000).default([]),
})
export type Scenario = z.infer<typeof scenario>

/** What a file of this version holds. */
export const scenarioFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** Oldest version of the format whose readers can open this file without losing anything. */
  minReader: z.literal(VERSION).default(VERSION),
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

/** The content of a file: what a planner works on. No file has `newer` as a field of its own. */
export const scenarioDocument = scenarioFile.omit({ stamp: true }).extend({ newer: newerParts.optional() })
export type ScenarioDocument = z.infer<typeof scenarioDocument>
