/** In red on a scenario's tab: conditions of the model fail, so that it is not computed as it stands. */

import { failedChecks } from '../../../shared/reading/failed-checks.ts'
import { useMessages } from '../../i18n/messages.ts'
import { outcomeOf } from '../../store/app-state.ts'
import { useApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { plausibilityMessages } from '../analysis/plausibility/plausibility-messages.ts'

export function FailedMark({ id }: { readonly id: string }) {
  const text = useMessages(plausibilityMessages)
  const isFailed = useApp(state => failedChecks(outcomeOf(state, id).refusal?.faults ?? []).length > 0)
  if (!isFailed) return null
  return (
    <span className="tab-failed" role="img" aria-label={text.failedMark} title={text.failedMark}>
      <Icon name="notice" />
    </span>
  )
}
