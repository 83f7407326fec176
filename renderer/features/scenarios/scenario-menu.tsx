/** What can be done to one scenario, in a menu at its tab. */

import type { RefObject } from 'react'
import { Menu, MenuSection, Popover } from 'react-aria-components'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { useMessages } from '../../i18n/messages.ts'
import { MOST_SHOWN, shownScenarios } from '../../store/app-state.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { MenuLine, MenuRule } from '../../ui/menu.tsx'
import { scenarioMessages } from './scenario-messages.ts'

interface ScenarioMenuProps {
  readonly id: string
  /** What the menu hangs under. */
  readonly anchor: RefObject<HTMLElement | null>
  readonly onClose: () => void
  readonly onRename: () => void
  readonly onDescribe: () => void
}

export function ScenarioMenu({ id, anchor, onClose, onRename, onDescribe }: ScenarioMenuProps) {
  const text = useMessages(scenarioMessages)
  const scenarios = useApp(state => state.document.scenarios)
  const { duplicateScenario, moveScenario, deleteScenario } = useActions()
  const place = scenarios.findIndex(each => each.id === id)
  const isAlone = scenarios.length === 1
  const name = text.menuOf(itemOf(scenarios, id).title)
  return (
    <Popover
      className="float menu-float narrow"
      aria-label={name}
      placement="bottom start"
      offset={4}
      triggerRef={anchor}
      isOpen
      onOpenChange={isOpen => {
        if (!isOpen) onClose()
      }}
    >
      <Menu className="menu" aria-label={name} onClose={onClose}>
        <MenuLine icon="rename" label={text.rename} keys="F2" onAction={onRename} />
        <MenuLine icon="duplicate" label={text.duplicate} onAction={() => duplicateScenario(id)} />
        <MenuLine icon="note" label={text.describe} onAction={onDescribe} />
        <DrawLine id={id} />
        <MenuRule />
        <MenuLine
          icon="moveLeft"
          label={text.moveLeft}
          isDisabled={place === 0}
          onAction={() => moveScenario(id, place - 1)}
        />
        <MenuLine
          icon="moveRight"
          label={text.moveRight}
          isDisabled={place === scenarios.length - 1}
          onAction={() => moveScenario(id, place + 1)}
        />
        <MenuRule />
        <MenuLine
          icon="trash"
          label={text.delete}
          detail={isAlone ? text.lastStays : undefined}
          isDisabled={isAlone}
          onAction={() => deleteScenario(id)}
        />
      </Menu>
    </Popover>
  )
}

/** The scenario in hand is always drawn; where as many are drawn as can be told apart, it is said. */
function DrawLine({ id }: { readonly id: string }) {
  const text = useMessages(scenarioMessages)
  const isInHand = useApp(state => state.activeId === id)
  const isDrawn = useApp(state => shownScenarios(state).some(each => each.id === id))
  const isFull = useApp(state => shownScenarios(state).length >= MOST_SHOWN)
  const { showScenario } = useActions()
  const isRefused = !isDrawn && isFull
  return (
    <MenuSection
      selectionMode="multiple"
      selectedKeys={isDrawn ? ['draw'] : []}
      onSelectionChange={() => showScenario(id, !isDrawn)}
      aria-label={text.draw}
    >
      <MenuLine
        id="draw"
        label={text.draw}
        isDisabled={isInHand || isRefused}
        detail={isRefused ? text.full(MOST_SHOWN) : undefined}
      />
    </MenuSection>
  )
}
