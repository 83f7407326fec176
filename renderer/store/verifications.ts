/** Frozen records are held against their seal and computed again when they come into hand; nothing is said where all is as it was. */

import type { StoreApi } from 'zustand/vanilla'
import type { FrozenEvidence } from '../../shared/scenario/decision.ts'
import { type FrozenDecision, isFrozen } from '../../shared/scenario/decision-chain.ts'
import { isConfirmed, type Verification } from '../../shared/scenario/verification.ts'
import type { Client } from '../client/client.ts'
import type { AppState } from './app-state.ts'
import { notTold } from './notices.ts'
import { faultsOf } from './refusal.ts'

/** By the very evidence that was verified: two records of a file that a hand has written may go by one id. */
export type Verifications = ReadonlyMap<FrozenEvidence, Verification>

export const NO_VERIFICATIONS: Verifications = new Map()

export interface VerificationActions {
  /** Verifies a frozen record once more. */
  verifyRecord(record: FrozenDecision): Promise<void>
}

/** Follows the document from now on. */
export function followWithVerifications(client: Client, store: StoreApi<AppState>): VerificationActions {
  const { getState: get, setState: set } = store
  /** Asked for already, be it without an answer. */
  const asked = new WeakSet<FrozenEvidence>()

  const verify = async (record: FrozenDecision): Promise<Verification | null> => {
    asked.add(record.frozen)
    try {
      const verification = await client.ask('decisions:verify', { record })
      set({ verifications: ofDocument(get()).set(record.frozen, verification) })
      return verification
    } catch (reason) {
      set({ notices: notTold(get().notices, faultsOf(reason)) })
      return null
    }
  }

  const verifyNew = async (records: readonly FrozenDecision[]) => {
    let unconfirmed = 0
    // One after another: the planner's own runs go on between them.
    for (const record of records) {
      if (!get().document.decisions.includes(record)) continue
      const verification = await verify(record)
      if (verification !== null && !isConfirmed(verification)) unconfirmed += 1
    }
    if (unconfirmed === 0) return
    const fault = { code: 'decision.unconfirmed', args: { count: unconfirmed } }
    set({ notices: notTold(get().notices, [fault]) })
  }

  store.subscribe(({ document }, before) => {
    if (document.decisions === before.document.decisions) return
    const fresh = document.decisions.filter(isFrozen).filter(({ frozen }) => !asked.has(frozen))
    for (const { frozen } of fresh) asked.add(frozen)
    if (fresh.length > 0) void verifyNew(fresh)
  })

  return {
    verifyRecord: async record => {
      await verify(record)
    },
  }
}

/** What was verified of the records in hand, or may come back with undo. */
function ofDocument({ document, verifications, past, future }: AppState): Map<FrozenEvidence, Verification> {
  const documents = [document, ...[...past, ...future].flatMap(step => [step.before, step.after])]
  const known = new Set(documents.flatMap(({ decisions }) => decisions.map(({ frozen }) => frozen)))
  return new Map([...verifications].filter(([evidence]) => known.has(evidence)))
}
