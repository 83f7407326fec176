/** The scenario of a record by its name: as it was frozen, or as it is called today. */

import { asName } from '../../../shared/hidden-letters.ts'
import { decisionMessages } from '../../../shared/reading/decisions/decision-messages.ts'
import type { Decision } from '../../../shared/scenario/decision.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useApp } from '../../store/use-app.ts'

export function useRecordTitle(record: Decision | undefined): string {
  const text = useMessages(decisionMessages)
  const today = useApp(({ document }) => document.scenarios.find(({ id }) => id === record?.scenario)?.title)
  return asName(record?.frozen?.title ?? today ?? text.scenarioGone)
}
