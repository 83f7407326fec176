/** What a planner can do to records of decisions, as pure functions: a document in, another out. A frozen record is never changed. */

import type { Decision, FrozenEvidence } from '../../shared/scenario/decision.ts'
import type { Scenario, ScenarioDocument } from '../../shared/scenario/document.ts'
import { emptyScenario } from '../../shared/scenario/empty-scenario.ts'

/** The words of a record, which its planner writes. */
export type Minutes = Pick<
  Decision,
  'date' | 'question' | 'hypothesis' | 'finding' | 'decision' | 'dissent' | 'people'
>

/** A record without a word about a scenario. */
export function emptyRecord(id: string, scenario: string): Decision {
  return {
    id,
    scenario,
    date: '',
    question: '',
    hypothesis: '',
    finding: '',
    decision: '',
    dissent: '',
    people: '',
    frozen: null,
    follows: null,
  }
}

/** The words of a record once more, open to be changed; the day is one of its own. */
export function followerOf(record: Decision, id: string): Decision {
  return { ...record, id, date: '', frozen: null, follows: record.id }
}

/** The first of `decision-1`, `decision-2` … that is not taken. */
export function freeRecordId(taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const id = `decision-${count}`
    if (!taken.has(id)) return id
  }
}

/** Puts a record at the end. */
export function withRecord(document: ScenarioDocument, record: Decision): ScenarioDocument {
  return { ...document, decisions: [...document.decisions, record] }
}

/** Changes the words of an open record. */
export function withMinutes(
  document: ScenarioDocument,
  id: string,
  words: Partial<Minutes>,
): ScenarioDocument {
  return editOpen(document, id, record => ({ ...record, ...words }))
}

/** Freezes an open record. */
export function withEvidence(
  document: ScenarioDocument,
  id: string,
  frozen: FrozenEvidence,
): ScenarioDocument {
  return editOpen(document, id, record => ({ ...record, frozen }))
}

/** Only an open record can be taken away. */
export function withoutRecord(document: ScenarioDocument, id: string): ScenarioDocument {
  return {
    ...document,
    decisions: document.decisions.filter(record => record.id !== id || record.frozen !== null),
  }
}

/** The scenario that was frozen, as one of today. */
export function frozenScenario({ title, levers, parameters, formulas = [] }: FrozenEvidence): Scenario {
  return { ...emptyScenario('frozen', title), levers, parameters, formulas }
}

function editOpen(
  document: ScenarioDocument,
  id: string,
  change: (record: Decision) => Decision,
): ScenarioDocument {
  return {
    ...document,
    decisions: document.decisions.map(record =>
      record.id === id && record.frozen === null ? change(record) : record,
    ),
  }
}
