/** The seal of a frozen record: one letter or digit of it changed, and it is another. */

import { createHash } from 'node:crypto'
import { canonicalJson } from '../../../shared/json/canonical.ts'
import type { Decision, FrozenEvidence } from '../../../shared/scenario/decision.ts'

/** SHA-256, in hex, of the canonical JSON of the words of a record and of its evidence; spaces and the order of fields do not count. */
export function evidenceHash(record: Decision, evidence: Omit<FrozenEvidence, 'hash'>): string {
  const { id, scenario, date, question, hypothesis, finding, decision, dissent, people, follows } = record
  const words = { id, scenario, date, question, hypothesis, finding, decision, dissent, people, follows }
  return createHash('sha256').update(canonicalJson({ words, evidence })).digest('hex')
}
