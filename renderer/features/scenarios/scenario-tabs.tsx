/** The scenarios of the file: the one in hand with its name to edit, the others to switch to, and how to add one. */

import './scenario-tabs.css'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { Button, MenuTrigger } from 'react-aria-components'
import { useShallow } from 'zustand/react/shallow'
import { useMessages } from '../../i18n/messages.ts'
import { activeScenario, slotOf } from '../../store/app-state.ts'
import { useActions, useApp, useWholeApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { MenuFloat, MenuLine } from '../../ui/menu.tsx'
import { inRem } from '../../ui/rem.ts'
import { SlotChip } from '../../ui/slot-chip.tsx'
import { useFocusKept } from '../../ui/use-focus-kept.ts'
import { useSize } from '../../ui/use-size.ts'
import { AddMenu } from './add-menu.tsx'
import { DescribeDialog } from './describe-dialog.tsx'
import { ScenarioMenu } from './scenario-menu.tsx'
import { scenarioMessages } from './scenario-messages.ts'
import { ActiveTab, OtherTab } from './scenario-tab.tsx'
import { tabsBeside } from './tab-room.ts'
import { isEditedField, type TabDrag, useTabDrag } from './use-tab-drag.ts'

interface Listed {
  readonly id: string
  readonly title: string
}

export function ScenarioTabs() {
  const text = useMessages(scenarioMessages)
  const scenarios = useListed()
  const documentId = useApp(state => state.document.id)
  const activeId = useApp(state => activeScenario(state).id)
  const { moveScenario, selectScenario } = useActions()
  const [row, size] = useSize<HTMLElement>()
  const anchor = useRef<HTMLElement | null>(null)
  const [menuOf, setMenuOf] = useState<string | null>(null)
  const [described, setDescribed] = useState<string | null>(null)
  const [drag, beginDrag] = useTabDrag(
    scenarios.map(({ id }) => id),
    moveScenario,
  )
  const keys = useTabKeys(row)
  useFocusKept(row, scenarios.length, '.tab-select, .scenario-name-field')

  const openMenu = (id: string, under: Element) => {
    if (under instanceof HTMLElement) anchor.current = under
    setMenuOf(id)
  }
  const shown = useShown(scenarios, activeId, size?.width ?? null)
  const hidden = scenarios.filter(each => !shown.includes(each))
  const marked = drag === null ? null : markerBefore(drag, scenarios, shown)

  return (
    <nav
      ref={row}
      className="scenario-tabs"
      data-guide="files"
      aria-label={text.scenarios}
      onPointerDownCapture={beginDrag}
      onKeyDown={keys.press}
      onDoubleClick={({ target }) => {
        if (tabOf(target) !== null) keys.rename()
      }}
      onContextMenu={event => {
        const tab = tabOf(event.target)
        if (tab === null || isEditedField(event.target)) return
        event.preventDefault()
        openMenu(tab.dataset.tab ?? activeId, tab)
      }}
    >
      {shown.map(({ id, title }) => {
        const tab = { id, title, offset: drag?.id === id ? drag.offset : 0 }
        return [
          marked === id ? <span key="marker" className="tab-marker" /> : null,
          id === activeId ? (
            <ActiveTab
              key={id}
              {...tab}
              documentId={documentId}
              isMenuOpen={menuOf === id}
              canDelete={scenarios.length > 1}
              onMenu={openMenu}
            />
          ) : (
            <OtherTab key={id} {...tab} />
          ),
        ]
      })}
      {marked === 'end' ? <span className="tab-marker" /> : null}
      {hidden.length > 0 ? <MoreScenarios scenarios={hidden} /> : null}
      <AddMenu />
      {menuOf !== null && scenarios.some(({ id }) => id === menuOf) ? (
        <ScenarioMenu
          id={menuOf}
          anchor={anchor}
          onClose={() => setMenuOf(null)}
          onRename={() => {
            selectScenario(menuOf)
            keys.rename()
          }}
          onDescribe={() => setDescribed(menuOf)}
        />
      ) : null}
      <Described id={described} onClose={() => setDescribed(null)} />
    </nav>
  )
}

/** Names and order of the scenarios; the same list while anything else about them changes. */
function useListed(): readonly Listed[] {
  const flat = useApp(useShallow(state => state.document.scenarios.flatMap(({ id, title }) => [id, title])))
  return useMemo(
    () => flat.flatMap((id, index) => (index % 2 === 0 ? [{ id, title: flat[index + 1] ?? '' }] : [])),
    [flat],
  )
}

/** The scenarios that have a tab, in their order: the one in hand, and as many others as there is room for. */
function useShown(scenarios: readonly Listed[], activeId: string, width: number | null): readonly Listed[] {
  const others = scenarios.filter(({ id }) => id !== activeId)
  const beside = others.slice(0, tabsBeside(others.length, width === null ? null : inRem(width)))
  return scenarios.filter(each => each.id === activeId || beside.includes(each))
}

/** Id of the tab before which the dragged one would stand, `end` behind the last; null where it would stay. */
function markerBefore(
  { id, place }: TabDrag,
  scenarios: readonly Listed[],
  shown: readonly Listed[],
): string | null {
  if (scenarios.findIndex(each => each.id === id) === place) return null
  const others = scenarios.filter(each => each.id !== id)
  return others.slice(place).find(each => shown.includes(each))?.id ?? 'end'
}

function tabOf(target: EventTarget): HTMLElement | null {
  if (!(target instanceof Element) || target.closest('[data-tab-button]') !== null) return null
  return target.closest<HTMLElement>('[data-tab]')
}

/** What keys do on a tab, and how the name of the scenario in hand comes to be edited. */
function useTabKeys(row: { readonly current: HTMLElement | null }) {
  const { store } = useWholeApp()
  const { selectScenario, moveScenario, deleteScenario } = useActions()
  const [asked, ask] = useState(0)

  // The field may stand on the page only after the scenario came into hand, and a menu gives the focus back first.
  useEffect(() => {
    if (asked === 0) return
    const timer = setTimeout(() => {
      const field = row.current?.querySelector<HTMLInputElement>('.scenario-name-field')
      field?.focus()
      field?.select()
    }, 50)
    return () => clearTimeout(timer)
  }, [asked, row])
  const rename = () => ask(before => before + 1)

  const press = (event: KeyboardEvent<HTMLElement>) => {
    const id = tabOf(event.target)?.dataset.tab
    if (id === undefined) return
    const place = store.getState().document.scenarios.findIndex(each => each.id === id)
    const isField = event.target instanceof HTMLInputElement
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
    if (event.key === 'F2') {
      event.preventDefault()
      selectScenario(id)
      rename()
    } else if (isField) return
    else if (event.key === 'Delete') deleteScenario(id)
    else if (step !== 0 && (event.ctrlKey || event.metaKey) && event.shiftKey) {
      event.preventDefault()
      moveScenario(id, place + step)
      // An element that moves on the page loses the focus.
      requestAnimationFrame(() => row.current?.querySelector<HTMLElement>(tabButton(id))?.focus())
    }
  }
  return { press, rename }
}

function tabButton(id: string): string {
  return `[data-tab="${CSS.escape(id)}"] .tab-select`
}

/** The scenarios that have no room for a tab. */
function MoreScenarios({ scenarios }: { readonly scenarios: readonly Listed[] }) {
  const text = useMessages(scenarioMessages)
  const slots = useApp(state => state.slots)
  const { selectScenario } = useActions()
  return (
    <MenuTrigger>
      <Button className="text-button plain scenario-more" aria-label={text.more(scenarios.length)}>
        <span>+{scenarios.length}</span>
        <Icon name="chevron" />
      </Button>
      <MenuFloat aria-label={text.more(scenarios.length)} onAction={key => selectScenario(String(key))}>
        {scenarios.map(({ id, title }) => (
          <MenuLine key={id} id={id} label={title} face={<SlotChip slot={slotOf({ slots }, id)} />} />
        ))}
      </MenuFloat>
    </MenuTrigger>
  )
}

function Described({ id, onClose }: { readonly id: string | null; readonly onClose: () => void }) {
  const scenario = useApp(state => state.document.scenarios.find(each => each.id === id) ?? null)
  return scenario === null ? null : <DescribeDialog key={id} scenario={scenario} onClose={onClose} />
}
