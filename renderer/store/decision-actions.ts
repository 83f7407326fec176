/** What a planner can do with records of decisions: write, freeze, carry on, open again. Each is one step of undo. */

import type { StoreApi } from 'zustand/vanilla'
import type { Fault } from '../../shared/faults.ts'
import { DECISION_LIMITS, type Decision } from '../../shared/scenario/decision.ts'
import { isFrozen } from '../../shared/scenario/decision-chain.ts'
import type { Client } from '../client/client.ts'
import { type AppState, activeScenario } from './app-state.ts'
import type { ContentActions } from './content-actions.ts'
import {
  emptyRecord,
  followerOf,
  freeRecordId,
  frozenScenario,
  type Minutes,
  withEvidence,
  withMinutes,
  withoutRecord,
  withRecord,
} from './decision-edits.ts'
import { notTold } from './notices.ts'
import { faultsOf } from './refusal.ts'
import type { ScenarioActions } from './scenario-actions.ts'
import type { DecisionChange } from './steps.ts'

export interface DecisionActions {
  /** The list of records, or the one that is named. */
  openDecisions(record: string | null): void
  /** An empty record about the scenario in hand; it comes into view. */
  addRecord(): void
  /** Changes words of an open record. */
  writeRecord(id: string, words: Partial<Minutes>): void
  deleteRecord(id: string): void
  /** Has the host freeze an open record with what its scenario comes to. Answers with why it was refused; with nothing where it was not. */
  freezeRecord(id: string): Promise<readonly Fault[]>
  /** An open record with the words of a frozen one, which it follows; it comes into view. */
  carryOnRecord(id: string): void
  /** A scenario with the frozen inputs beside the others; it comes into hand. */
  openFrozenScenario(id: string): void
}

export function decisionActions(
  client: Client,
  { getState: get, setState: set }: StoreApi<AppState>,
  change: ContentActions['change'],
  adopt: ScenarioActions['adopt'],
): DecisionActions {
  const recordOf = (id: string) => get().document.decisions.find(each => each.id === id)
  const openDecisions = (record: string | null) => set({ drawer: { tab: 'decisions', record } })

  function label(what: DecisionChange, record: Pick<Decision, 'scenario'>) {
    const { scenarios } = get().document
    const title = scenarios.find(({ id }) => id === record.scenario)?.title ?? ''
    return { kind: 'decision', change: what, title } as const
  }

  function add(make: (id: string) => Decision, what: DecisionChange): void {
    const { document, notices } = get()
    if (document.decisions.length >= DECISION_LIMITS.records) {
      const fault = { code: 'decision.too-many', args: { limit: DECISION_LIMITS.records } }
      set({ notices: notTold(notices, [fault]) })
      return
    }
    const record = make(freeRecordId(takenIds(get())))
    change(label(what, record), before => withRecord(before, record))
    openDecisions(record.id)
  }

  async function freezeRecord(id: string): Promise<readonly Fault[]> {
    const { document } = get()
    try {
      const frozen = await client.ask('decisions:freeze', { document, record: id })
      const record = recordOf(id)
      if (record === undefined || isFrozen(record)) return []
      // What was written meanwhile is not under the seal.
      if (record !== document.decisions.find(each => each.id === id)) return freezeRecord(id)
      change(label('freeze', record), before => withEvidence(before, id, frozen))
      return []
    } catch (reason) {
      return faultsOf(reason)
    }
  }

  return {
    openDecisions,
    addRecord: () => add(id => emptyRecord(id, activeScenario(get()).id), 'new'),
    writeRecord: (id, words) => {
      const record = recordOf(id)
      if (record !== undefined) change(label('write', record), before => withMinutes(before, id, words))
    },
    deleteRecord: id => {
      const record = recordOf(id)
      if (record === undefined || isFrozen(record)) return
      openDecisions(null)
      change(label('delete', record), before => withoutRecord(before, id))
    },
    freezeRecord,
    carryOnRecord: id => {
      const record = recordOf(id)
      if (record !== undefined && isFrozen(record)) add(newId => followerOf(record, newId), 'carry-on')
    },
    openFrozenScenario: id => {
      const record = recordOf(id)
      if (record === undefined || !isFrozen(record)) return
      adopt([frozenScenario(record.frozen)], {
        kind: 'decision',
        change: 'open',
        title: record.frozen.title,
      })
    },
  }
}

/** Ids that a record has, had, or would have again, and those that are followed. */
function takenIds({ document, past, future }: AppState): Set<string> {
  const documents = [document, ...[...past, ...future].flatMap(step => [step.before, step.after])]
  return new Set(
    documents.flatMap(({ decisions }) =>
      decisions.flatMap(({ id, follows }) => (follows === null ? [id] : [id, follows])),
    ),
  )
}
