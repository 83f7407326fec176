/** How sure are we: what is varied, how it is drawn, and what the many runs say. */

import { useRef } from 'react'
import { useMessages } from '../../../i18n/messages.ts'
import { useActions, useApp } from '../../../store/use-app.ts'
import { Switch } from '../../../ui/switch.tsx'
import { RunLine } from '../parts/run-line.tsx'
import { ResultPart } from './result-part.tsx'
import { SamplingFields } from './sampling-fields.tsx'
import { uncertaintyMessages } from './uncertainty-messages.ts'
import { useUncertainty } from './uncertainty-settings.ts'
import { VariedPart } from './varied-part.tsx'
import './uncertainty.css'

export function UncertaintyTab() {
  const text = useMessages(uncertaintyMessages)
  const uncertainty = useUncertainty()
  const { settings, sampling, samplingFor, change } = uncertainty
  const { estimateUncertainty, stopUncertainty } = useActions()
  const { latest, running, faults } = useApp(state => state.ensemble)
  const list = useRef<HTMLDetailsElement>(null)
  const hasInputs = sampling.inputs.length > 0
  return (
    <>
      <VariedPart uncertainty={uncertainty} place={list} />
      <SamplingFields uncertainty={uncertainty} />
      <Switch
        label={text.showBands}
        hint={text.showBandsHint}
        isOn={settings.showsBands}
        onChange={showsBands => change({ showsBands })}
      />
      {!hasInputs && <p className="analysis-note">{text.noInputs}</p>}
      <RunLine
        analysis={{ running, faults, cancel: stopUncertainty }}
        isAgain={latest !== null}
        isDisabled={!hasInputs}
        onRun={() => estimateUncertainty(samplingFor)}
      />
      {latest === null && hasInputs && <p className="analysis-note">{text.before}</p>}
      {latest !== null && (
        <ResultPart
          ensemble={latest}
          uncertainty={uncertainty}
          onOpenList={() => {
            change({ isListOpen: true })
            list.current?.scrollIntoView({ block: 'start' })
            list.current?.querySelector('summary')?.focus()
          }}
        />
      )}
    </>
  )
}
