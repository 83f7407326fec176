/** Records of decisions: what was asked, found and decided about a scenario, and the evidence as it stood then. */

import { z } from 'zod'
import { modelIdentity } from '../model/identity.ts'
import { checkResult, flagResult, series, targetResult } from '../model/result.ts'
import { executedValue, MOST_EXECUTED } from './executed.ts'
import { leverPath } from './lever-path.ts'
import { OWN_LIMITS, ownFormula } from './own-formula.ts'

export const DECISION_LIMITS = { records: 100, text: 20_000, people: 2_000 } as const

const text = z.string().max(DECISION_LIMITS.text).default('')
const id = z.string().min(1).max(64)

/** What a scenario was and what came out of it, when it was frozen: never changed afterwards. */
export const frozenEvidence = z.strictObject({
  /** ISO 8601, UTC. */
  at: z.string().max(40),
  /** Version of the program. */
  program: z.string().max(64),
  model: modelIdentity,
  /** Month of the data, `2026-02`. */
  data: z.string().max(20),
  /** Inputs: title, and what differs from the defaults. */
  title: z.string().max(300),
  levers: z.record(z.string(), leverPath),
  parameters: z.record(z.string(), z.number()),
  /** The scenario's own; absent where it had none, and in records of before there were any. */
  formulas: z.array(ownFormula).max(OWN_LIMITS.formulas).optional(),
  executed: z.array(executedValue).max(MOST_EXECUTED),
  /** Outputs, base year to horizon, in the model's own units. */
  baseYear: z.number().int(),
  outputs: series,
  checks: z.array(checkResult),
  flags: z.array(flagResult),
  targets: z.array(targetResult),
  /** SHA-256, in hex, of the canonical JSON of all the above and of the words of its record. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})
export type FrozenEvidence = z.infer<typeof frozenEvidence>

export const decision = z.strictObject({
  id,
  /** Id of the scenario that it is about; it may be gone by now. */
  scenario: id,
  /** Day of the decision, `2026-11-26`; empty while it is open. */
  date: z.union([z.literal(''), z.iso.date()]).default(''),
  question: text,
  hypothesis: text,
  finding: text,
  decision: text,
  dissent: text,
  people: z.string().max(DECISION_LIMITS.people).default(''),
  /** Null until it is frozen; a frozen record is never changed, only followed by another. */
  frozen: frozenEvidence.nullable().default(null),
  /** Id of the record that this one follows; null for the first. */
  follows: id.nullable().default(null),
})
export type Decision = z.infer<typeof decision>
