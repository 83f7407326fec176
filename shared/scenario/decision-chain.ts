/** Records that follow each other: what was frozen is never changed, only carried on. */

import type { Decision, FrozenEvidence } from './decision.ts'

/** A record whose evidence stands. */
export type FrozenDecision = Decision & { readonly frozen: FrozenEvidence }

/** Whether the record was frozen. */
export function isFrozen(record: Decision): record is FrozenDecision {
  return record.frozen !== null
}

/** The frozen record that this one carries on; null where it is the first, or the one before is gone. */
export function recordBefore(record: Decision, records: readonly Decision[]): FrozenDecision | null {
  const before = records.find(({ id }) => id === record.follows && id !== record.id)
  return before !== undefined && isFrozen(before) ? before : null
}

/** Those that carry a record on, in their order. */
export function recordsAfter(record: Decision, records: readonly Decision[]): Decision[] {
  return records.filter(({ id, follows }) => follows === record.id && id !== record.id)
}

/** Which version of its minutes a record is, 1 for the first; a chain that a hand has closed to a ring is walked once. */
export function versionOf(record: Decision, records: readonly Decision[]): number {
  const seen = new Set([record.id])
  let before = recordBefore(record, records)
  while (before !== null && !seen.has(before.id)) {
    seen.add(before.id)
    before = recordBefore(before, records)
  }
  return seen.size
}
