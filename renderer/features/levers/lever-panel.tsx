/** The panel of levers: search on top, and the two groups, each with its own scroll. */

import './lever-panel.css'
import './lever-row.css'
import './lever-controls.css'
import { useEffect, useRef, useState } from 'react'
import { Button, Input, SearchField, ToggleButton } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { activeScenario } from '../../store/app-state.ts'
import { useApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { isShortcut, shortcutWords } from '../../ui/shortcut.ts'
import { LeverGroup } from './lever-group.tsx'
import { leverMessages } from './lever-messages.ts'
import { SourceKey } from './source-mark.tsx'

export function LeverPanel() {
  const text = useMessages(leverMessages)
  const changed = useApp(state => Object.keys(activeScenario(state).levers).length)
  const [query, setQuery] = useState('')
  const [onlyChanged, setOnlyChanged] = useState(false)

  return (
    <aside className="lever-panel" aria-label={text.panel}>
      <div className="lever-tools">
        <LeverSearch query={query} onChange={setQuery} />
        <ToggleButton className="lever-only" isSelected={onlyChanged} onChange={setOnlyChanged}>
          {text.onlyChanged} <b>({changed})</b>
        </ToggleButton>
      </div>
      <LeverGroup kind="policy" query={query} onlyChanged={onlyChanged} />
      <LeverGroup kind="assumption" query={query} onlyChanged={onlyChanged} />
      <SourceKey />
    </aside>
  )
}

interface LeverSearchProps {
  readonly query: string
  readonly onChange: (query: string) => void
}

function LeverSearch({ query, onChange }: LeverSearchProps) {
  const text = useMessages(leverMessages)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isShortcut(event, 'F')) return
      event.preventDefault()
      field.current?.select()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])

  return (
    <SearchField className="lever-search" aria-label={text.search} value={query} onChange={onChange}>
      <Icon name="search" />
      <Input ref={field} placeholder={text.search} />
      {query === '' ? (
        <kbd>{shortcutWords('F')}</kbd>
      ) : (
        <Button aria-label={text.clearSearch}>
          <Icon name="close" />
        </Button>
      )}
    </SearchField>
  )
}
