/** The scenarios of the file: the one in hand with its name to edit, the others to switch to. */

import './scenario-tabs.css'
import { memo } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Scenario } from '../../../shared/scenario/document.ts'
import { useMessages } from '../../i18n/messages.ts'
import { isUnsaved } from '../../store/app-state.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { useSize } from '../../ui/use-size.ts'
import { frameMessages } from './frame-messages.ts'
import { ScenarioName } from './scenario-name.tsx'
import { tabsBeside } from './tab-room.ts'

export function ScenarioTabs() {
  const text = useMessages(frameMessages)
  const scenarios = useApp(state => state.document.scenarios)
  const documentId = useApp(state => state.document.id)
  const activeId = useApp(state => state.activeId)

  const [row, size] = useSize<HTMLElement>()
  const others = scenarios.filter(({ id }) => id !== activeId)
  const shown = tabsBeside(others.length, size?.width ?? null)
  const hidden = others.slice(shown)

  return (
    <nav ref={row} className="scenario-tabs" aria-label={text.scenarios}>
      {scenarios.map(each => {
        const { id, title } = each
        if (hidden.includes(each)) return null
        return id === activeId ? (
          <div key={id} className="scenario-tab active">
            <LineSample />
            <ScenarioName key={`${documentId} ${id}`} title={title} />
            <UnsavedDot />
          </div>
        ) : (
          <OtherTab key={id} id={id} title={title} />
        )
      })}
      {hidden.length > 0 ? <MoreScenarios scenarios={hidden} /> : null}
      <FileName />
    </nav>
  )
}

/** The scenarios that have no room for a tab. */
function MoreScenarios({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  const text = useMessages(frameMessages)
  const { selectScenario } = useActions()
  return (
    <MenuTrigger>
      <Button className="text-button plain scenario-more" aria-label={text.moreScenarios(scenarios.length)}>
        <span>+{scenarios.length}</span>
        <Icon name="chevron" />
      </Button>
      <Popover className="float scenario-float" placement="bottom start" offset={4}>
        <Menu
          className="preset-menu"
          aria-label={text.moreScenarios(scenarios.length)}
          onAction={key => selectScenario(String(key))}
        >
          {scenarios.map(({ id, title }) => (
            <MenuItem key={id} id={id} className="preset" textValue={title}>
              {title}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
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
