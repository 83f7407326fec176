/** The scenarios of the file: the one in hand with its name to edit, the others to switch to. */

import './scenario-tabs.css'
import { memo } from 'react'
import { Button } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { isUnsaved } from '../../store/app-state.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { frameMessages } from './frame-messages.ts'
import { ScenarioName } from './scenario-name.tsx'

export function ScenarioTabs() {
  const text = useMessages(frameMessages)
  const scenarios = useApp(state => state.document.scenarios)
  const documentId = useApp(state => state.document.id)
  const activeId = useApp(state => state.activeId)

  return (
    <nav className="scenario-tabs" aria-label={text.scenarios}>
      {scenarios.map(({ id, title }) =>
        id === activeId ? (
          <div key={id} className="scenario-tab active">
            <LineSample />
            <ScenarioName key={`${documentId} ${id}`} title={title} />
            <UnsavedDot />
          </div>
        ) : (
          <OtherTab key={id} id={id} title={title} />
        ),
      )}
      <FileName />
    </nav>
  )
}

/** Is not drawn again while the scenario in hand changes: a file may hold hundreds. */
const OtherTab = memo(function OtherTab({ id, title }: { readonly id: string; readonly title: string }) {
  const text = useMessages(frameMessages)
  const { selectScenario } = useActions()
  return (
    <Button className="scenario-tab" aria-label={text.showScenario(title)} onPress={() => selectScenario(id)}>
      <span className="scenario-tab-title">{title}</span>
    </Button>
  )
})

/** How the scenario's line is drawn on the charts. */
function LineSample() {
  return (
    <svg className="line-sample" viewBox="0 0 26 10" aria-hidden="true">
      <path d="M1 5h20" />
      <circle cx="21.5" cy="5" r="3.5" />
    </svg>
  )
}

function UnsavedDot() {
  const text = useMessages(frameMessages)
  const unsaved = useApp(isUnsaved)
  return unsaved ? <span className="unsaved-dot" role="img" aria-label={text.unsaved} /> : null
}

function FileName() {
  const name = useApp(state => state.file?.name ?? null)
  return name === null ? null : <span className="bar-file">{name}</span>
}
