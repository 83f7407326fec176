/** Sensitivity: what drives a result, one input at a time, just where it stands, or all of them at once. */

import { useMessages } from '../../../i18n/messages.ts'
import { Segmented } from '../../../ui/segmented.tsx'
import { VariableField, YearField } from '../parts/question-fields.tsx'
import { useSettings } from '../use-settings.ts'
import { FormChoice } from './form-choice.tsx'
import { SobolPane } from './sobol-pane.tsx'
import { tornadoMessages } from './tornado-messages.ts'
import { TornadoPane } from './tornado-pane.tsx'
import { firstSettings, type SensitivityMode, tornadoSettings } from './tornado-settings.ts'
import { useAsked } from './use-asked.ts'
import './tornado.css'

export function TornadoTab() {
  const text = useMessages(tornadoMessages)
  const [settings, set] = useSettings('tornado', tornadoSettings, firstSettings)
  const asked = useAsked(settings)
  const modes: readonly { value: SensitivityMode; label: string; hint: string }[] = [
    { value: 'ends', label: text.modeEnds, hint: text.modeEndsHint },
    { value: 'point', label: text.modePoint, hint: text.modePointHint },
    { value: 'sobol', label: text.modeSobol, hint: text.modeSobolHint },
  ]
  const Pane = settings.mode === 'sobol' ? SobolPane : TornadoPane
  return (
    <>
      <div className="plot-modes">
        <Segmented
          label={text.mode}
          choices={modes.map(mode => ({ ...mode, face: mode.label }))}
          value={settings.mode}
          onChange={mode => set({ ...settings, mode })}
        />
        <FormChoice isTable={settings.isTable} onChange={isTable => set({ ...settings, isTable })} />
      </div>
      <div className="analysis-question">
        <VariableField chosen={asked.variable} onChange={variable => set({ ...settings, variable })} />
        <YearField year={asked.year} onChange={year => set({ ...settings, year })} />
      </div>
      <Pane asked={asked} settings={settings} onSettings={set} />
    </>
  )
}
