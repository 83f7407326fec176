/** The line below: which model and data, what the checks and flags say of the run, how long it took, and where it is kept. */

import './status-bar.css'
import { useMemo } from 'react'
import { Button, TooltipTrigger } from 'react-aria-components'
import { formatNumber } from '../../../shared/locale/numbers.ts'
import { failedChecks } from '../../../shared/reading/failed-checks.ts'
import { useMessages } from '../../i18n/messages.ts'
import { activeRefusal, activeSimulation, isUnsaved } from '../../store/app-state.ts'
import { isHostGone } from '../../store/refused-change.ts'
import { useActions, useApp, useAppAtRest, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { Hint } from '../../ui/hint.tsx'
import { Icon } from '../../ui/icon.tsx'
import { plausibilityMessages } from '../analysis/plausibility/plausibility-messages.ts'
import { BackupLine } from '../files/backup-line.tsx'
import { keepingMessages } from '../files/keeping-messages.ts'
import { FailedChecksBadge } from './failed-checks-badge.tsx'
import { FlagSummary } from './flag-summary.tsx'
import { frameMessages } from './frame-messages.ts'

export function StatusBar() {
  const text = useMessages(frameMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const isRefused = useApp(state => activeRefusal(state).length > 0)
  const [year = '', month = ''] = catalogue.data.split('-')
  return (
    <footer className="status-bar">
      <span>{text.model(catalogue.title[language], catalogue.model.version)}</span>
      <span>{text.data(month, year)}</span>
      {isRefused ? (
        <NotComputed />
      ) : (
        <>
          <Checks />
          <FlagSummary />
        </>
      )}
      <span className="status-gap" />
      {isRefused ? null : <RunTime />}
      <BackupLine />
      <SavedState />
      <TooltipTrigger delay={300} closeDelay={0}>
        <Button className="status-offline">
          <Icon name="offline" />
          {text.offline}
        </Button>
        <Hint>{text.offlineHint}</Hint>
      </TooltipTrigger>
    </footer>
  )
}

/** Instead of what the checks and flags of an older run say. */
function NotComputed() {
  const text = useMessages(frameMessages)
  const refusal = useApp(activeRefusal)
  const failed = useMemo(() => failedChecks(refusal), [refusal])
  const isGone = useApp(state => isHostGone(activeRefusal(state)))
  const hasResult = useApp(state => activeSimulation(state) !== null)
  if (failed.length > 0) return <FailedChecksBadge failed={failed} />
  return (
    <span className="status-broken">
      <Icon name="notice" />
      {isGone ? text.hostGone : hasResult ? text.notComputed : text.refusedFirst}
    </span>
  )
}

/** Leads to the list of all of them. */
function Checks() {
  const text = useMessages(frameMessages)
  const plausibility = useMessages(plausibilityMessages)
  const { openAnalysis } = useActions()
  const checks = useApp(state => activeSimulation(state)?.run.checks)
  if (checks === undefined) return null
  const held = checks.filter(check => check.held).length
  return (
    <TooltipTrigger delay={300} closeDelay={0}>
      <Button
        className={held === checks.length ? 'status-held' : 'status-broken'}
        onPress={() => openAnalysis('plausibility')}
      >
        <Icon name={held === checks.length ? 'check' : 'notice'} />
        {text.checks(String(held), String(checks.length))}
      </Button>
      <Hint>{plausibility.openChecks}</Hint>
    </TooltipTrigger>
  )
}

function RunTime() {
  const text = useMessages(frameMessages)
  const language = useLanguage()
  const milliseconds = useAppAtRest(state => activeSimulation(state)?.milliseconds)
  if (milliseconds === undefined) return null
  const decimals = milliseconds < 10 ? 1 : 0
  return <span className="status-run">{text.run(formatNumber(milliseconds, { language, decimals }))}</span>
}

function SavedState() {
  const text = useMessages(frameMessages)
  const keeping = useMessages(keepingMessages)
  const file = useApp(state => state.file)
  const unsaved = useApp(isUnsaved)
  if (file === null) return <span className="status-saved">{text.noFile}</span>
  const { name, standing, isReadOnly } = file
  switch (standing) {
    case 'changed':
      return <span className="status-saved away">{keeping.changedOnDisk(name)}</span>
    case 'gone':
      return <span className="status-saved away">{keeping.notOnDisk(name)}</span>
    case 'unavailable':
      return <span className="status-saved away">{keeping.unavailable(name)}</span>
    case 'same':
    case 'unread': {
      const words = unsaved ? text.changedSince : isReadOnly ? text.readOnly : text.savedAs
      return <span className="status-saved">{words(name)}</span>
    }
  }
}
