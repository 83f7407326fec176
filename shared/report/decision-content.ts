/** A decision record as a pack or a report sets it. */

import { asName, asText } from '../hidden-letters.ts'
import { dayText } from '../locale/moments.ts'
import type { Language } from '../model/definition.ts'
import { decisionMessages, minutesParts } from '../reading/decisions/decision-messages.ts'
import { frozenWords, verificationWords } from '../reading/decisions/evidence-words.ts'
import type { Decision } from '../scenario/decision.ts'
import type { Scenario } from '../scenario/document.ts'
import type { Verification } from '../scenario/verification.ts'
import type { DecisionContent } from './content.ts'

/**
 * @param scenarios of the document: a frozen record goes by the name that its scenario had then, an open one by that of today.
 * @param verification null where it was not computed again; nothing is said of it then.
 */
export function decisionContent(
  record: Decision,
  scenarios: readonly Pick<Scenario, 'id' | 'title'>[],
  verification: Verification | null,
  language: Language,
): DecisionContent {
  const t = decisionMessages[language]
  const { frozen } = record
  const title = frozen?.title ?? scenarios.find(({ id }) => id === record.scenario)?.title
  const told = [
    ...minutesParts.map(part => ({ title: t[part], words: asText(record[part]) })),
    { title: t.people, words: asName(record.people) },
  ]
  return {
    scenario: title === undefined ? t.scenarioGone : asName(title),
    date: dayText(record.date),
    parts: told.filter(({ words }) => words !== ''),
    evidence:
      frozen === null
        ? ''
        : [
            `${frozenWords(frozen, language)}.`,
            ...(verification === null ? [] : [verificationWords(verification, frozen, language)]),
          ].join(' '),
  }
}

/** Those that say something, the latest first: by the day of the decision, open ones without a day before all; equal ones in the opposite order of the file. */
export function latestFirst(records: readonly Decision[]): Decision[] {
  const day = ({ date }: Decision) => (date === '' ? '9999' : date)
  return records
    .filter(record => [...minutesParts, 'people' as const].some(part => asText(record[part]) !== ''))
    .toReversed()
    .sort((one, other) => (day(one) === day(other) ? 0 : day(one) < day(other) ? 1 : -1))
}
