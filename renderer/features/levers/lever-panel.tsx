/** The panel of levers: search on top, and the two groups, each with its own scroll. */

import './lever-panel.css'
import './lever-group.css'
import './lever-row.css'
import './lever-slider.css'
import './lever-controls.css'
import './lever-details.css'
import { useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { activeScenario } from '../../store/app-state.ts'
import { useApp } from '../../store/use-app.ts'
import { LeverGroup } from './lever-group.tsx'
import { leverMessages } from './lever-messages.ts'
import { LeverSearch } from './lever-search.tsx'
import { ResetAll } from './reset-all.tsx'
import { SourceKey } from './source-mark.tsx'

export function LeverPanel() {
  const text = useMessages(leverMessages)
  const changed = useApp(state => Object.keys(activeScenario(state).levers).length)
  const [query, setQuery] = useState('')
  const [onlyChanged, setOnlyChanged] = useState(false)

  return (
    <div className="lever-panel">
      <div className="lever-tools">
        <LeverSearch query={query} onChange={setQuery} />
        <ToggleButton
          className="lever-only"
          aria-label={`${text.onlyChanged} (${changed})`}
          isSelected={onlyChanged}
          onChange={setOnlyChanged}
        >
          <span className="long">{text.onlyChanged}</span>
          <span className="short">{text.onlyChangedShort}</span> <b>({changed})</b>
        </ToggleButton>
        <ResetAll />
      </div>
      <LeverGroup kind="policy" query={query} onlyChanged={onlyChanged} />
      <LeverGroup kind="assumption" query={query} onlyChanged={onlyChanged} />
      <SourceKey />
    </div>
  )
}
