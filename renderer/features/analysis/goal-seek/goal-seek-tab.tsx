/** The tab that seeks goals: the level that reaches one target, or the cheapest change that meets several. */

import { useMessages } from '../../../i18n/messages.ts'
import { Segmented } from '../../../ui/segmented.tsx'
import { useSettings } from '../use-settings.ts'
import './goal-seek.css'
import { goalSeekMessages } from './goal-seek-messages.ts'
import { OptimisePart } from './optimise-part.tsx'
import { SeekPart } from './seek-part.tsx'
import { goalSeekSettings, NO_SETTINGS } from './settings.ts'

export function GoalSeekTab() {
  const text = useMessages(goalSeekMessages)
  const [settings, setSettings] = useSettings('goal-seek', goalSeekSettings, NO_SETTINGS)
  return (
    <div className="goal-seek">
      <Segmented
        label={text.mode}
        value={settings.mode}
        onChange={mode => setSettings({ ...settings, mode })}
        choices={[
          { value: 'seek', label: text.seek, face: text.seek, hint: text.seekHint },
          { value: 'optimise', label: text.optimise, face: text.optimise, hint: text.optimiseHint },
        ]}
      />
      {settings.mode === 'seek' ? (
        <SeekPart settings={settings.seek} onChange={seek => setSettings({ ...settings, seek })} />
      ) : (
        <OptimisePart
          settings={settings.optimise}
          onChange={optimise => setSettings({ ...settings, optimise })}
        />
      )}
    </div>
  )
}
