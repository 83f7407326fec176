/** What a planner last chose in the tab of sensitivity. */

import { z } from 'zod'
import { SOBOL_LIMITS } from '../../../../shared/analysis/sobol.ts'
import { inputKind, type TornadoEnds } from '../../../../shared/analysis/tornado.ts'
import { SAMPLING_LIMITS } from '../../../../shared/analysis/varied.ts'

/** `ends`: bars between two ends. `point`: elasticities. `sobol`: shares of the variance. */
const sensitivityModes = ['ends', 'point', 'sobol'] as const
export type SensitivityMode = (typeof sensitivityModes)[number]

export const endChoices = ['range', '5', '10', '20', 'percentiles'] as const
export type EndChoice = (typeof endChoices)[number]

export const rowChoices = [128, 256, 512, 1024, 2048, 4096] as const
export const largestChoices = [5, 10, 20] as const

export const tornadoSettings = z.object({
  mode: z.enum(sensitivityModes),
  /** Null where it follows the card in focus. */
  variable: z.string().nullable(),
  year: z.number().int().nullable(),
  kinds: z.array(inputKind).min(1),
  ends: z.enum(endChoices),
  isTable: z.boolean(),
  rows: z.number().int().min(SOBOL_LIMITS.leastRows).max(SOBOL_LIMITS.mostRows),
  /** Null for all that vary. */
  largest: z.number().int().min(1).max(SAMPLING_LIMITS.inputs).nullable(),
  seed: z.number().int().min(0).max(SAMPLING_LIMITS.seed),
})
export type TornadoSettings = z.infer<typeof tornadoSettings>

export const firstSettings: TornadoSettings = {
  mode: 'ends',
  variable: null,
  year: null,
  kinds: ['policy', 'assumption', 'uncertain'],
  ends: 'range',
  isTable: false,
  rows: 512,
  largest: 10,
  seed: 1,
}

/** A choice as the question says it. */
export function endsOf(choice: EndChoice): TornadoEnds {
  if (choice === 'range' || choice === 'percentiles') return { kind: choice }
  return { kind: 'percent', percent: Number(choice) }
}
