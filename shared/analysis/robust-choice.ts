/** Robust choice: how often one scenario beats another over common draws, and where an assumption would turn it. */

import { z } from 'zod'
import { LIMITS, scenario } from '../scenario/document.ts'
import { failedDraws, sampling } from './varied.ts'

/** Fewest and most scenarios that are held against each other: as many as a chart tells apart. */
export const COMPARED = { least: 2, most: 6 } as const

/** Which of two values is the better one. */
export const directions = ['more', 'less'] as const
export type Direction = (typeof directions)[number]

/** What the scenarios are judged by: a target, or a variable in a year and the direction in which it is better. */
export const judgedBy = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('target'), target: z.string().max(200) }),
  z.strictObject({
    kind: z.literal('variable'),
    variable: z.string().max(200),
    year: z.number().int(),
    better: z.enum(directions),
  }),
])
export type JudgedBy = z.infer<typeof judgedBy>

export const robustChoiceQuestion = z.strictObject({
  /** In the order in which they are told. Fewer than two or more than six are refused with a sentence. */
  scenarios: z.array(scenario).max(LIMITS.scenarios),
  judgedBy,
  /** The same draws for every scenario; a lever that is varied moves around each scenario's own path. */
  sampling,
})

const share = z.number().min(0).max(1)

/** A share of the draws with its 95 % interval (Wilson's). */
export const countedShare = z.strictObject({ share, low: share, high: share })
export type CountedShare = z.infer<typeof countedShare>

/** Percentiles (Hyndman and Fan's definition 7) and mean over the draws, in the unit of the result. */
export const spread = z.strictObject({ p5: z.number(), p50: z.number(), p95: z.number(), mean: z.number() })
export type Spread = z.infer<typeof spread>

/** How much worse a scenario is than the best one of the same draw: zero or more, in the unit of the result. */
export const regret = z.strictObject({ mean: z.number(), p90: z.number(), p95: z.number(), most: z.number() })
export type Regret = z.infer<typeof regret>

export const comparedScenario = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** The result with every varied input at its centre; null where that run fails. */
  centre: z.number().nullable(),
  result: spread,
  /** Chance that the result meets the target; null where the scenarios are not judged by one. */
  chance: countedShare.nullable(),
  regret,
  /** Share of the draws in which no other scenario is better, ties included. */
  best: countedShare,
  /** Of all draws, those in which it shares the best result with another. */
  tied: share,
})
export type ComparedScenario = z.infer<typeof comparedScenario>

/** Two scenarios, `first` before `second` in the order of the question. */
export const comparedPair = z.strictObject({
  first: z.string(),
  second: z.string(),
  /** Share of the draws in which the first is better, in which the second is, and in which neither is. */
  firstBetter: countedShare,
  secondBetter: countedShare,
  tied: share,
  /** First less second, draw by draw. */
  difference: spread,
})
export type ComparedPair = z.infer<typeof comparedPair>

/** A value of one input, all others at their centre, at which neither scenario of a pair is better. */
export const switchValue = z.strictObject({
  first: z.string(),
  second: z.string(),
  input: z.string(),
  /** In the input's unit: of a parameter its value, of a lever the amount by which its path is moved. */
  value: z.number(),
  /** The scenario that is better on the lower side; the other one is on the upper side. */
  below: z.string(),
})
export type SwitchValue = z.infer<typeof switchValue>

/** An input as it was varied. */
export const variedRange = z.strictObject({
  id: z.string(),
  kind: z.enum(['parameter', 'lever']),
  /** Lowest and highest value of its distribution and where the others stand while one is moved, in the input's unit. */
  low: z.number(),
  centre: z.number(),
  high: z.number(),
  /** Of a lever: its own value in the year of the result in each scenario, in their order. Empty for a parameter. */
  own: z.array(z.number()),
  /** Of a parameter: ids of the scenarios whose own value gives way to the draws. Empty for a lever. */
  overrides: z.array(z.string()),
})
export type VariedRange = z.infer<typeof variedRange>

export const robustChoiceAnswer = z.strictObject({
  variable: z.string(),
  year: z.number().int(),
  better: z.enum(directions),
  /** The target that the scenarios are judged by; null where they are judged by a variable. */
  target: z.string().nullable(),
  /** Draws that the numbers rest on: those that failed in no scenario. */
  draws: z.number().int().min(0),
  /** Draws that failed in one scenario or more: left out for all of them. */
  failed: failedDraws,
  /** Title of the scenario in which the first failed draw failed; null where none did. */
  failedIn: z.string().nullable(),
  scenarios: z.array(comparedScenario),
  pairs: z.array(comparedPair),
  /** By closeness to the centre, measured in widths of the range. */
  switches: z.array(switchValue),
  /** Runs of the search for switch values that failed: beside them a switch may have been missed. */
  switchRunsFailed: z.number().int().min(0),
  inputs: z.array(variedRange),
})
