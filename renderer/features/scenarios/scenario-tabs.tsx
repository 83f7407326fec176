/** The scenarios of the file as tabs: to switch to, to name, to order, and how to add one. */

import './scenario-tabs.css'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
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
import { focusTabInHand } from './tab-focus.ts'
import { isEditedField, TAB_GRIP } from './tab-grip.ts'
import { tabsBeside } from './tab-room.ts'
import { type OrderDrag, useOrderDrag } from './use-order-drag.ts'

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
  const [drag, beginDrag] = useOrderDrag(
    TAB_GRIP,
    scenarios.map(({ id }) => id),
    moveScenario,
  )
  const names = useRenaming(documentId)
  const press = useTabKeys(row, names.rename)
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
      aria-label={text.scenarios}
      onPointerDownCapture={beginDrag}
      onKeyDown={press}
      onDoubleClick={({ target }) => {
        const id = tabOf(target)?.dataset.tab
        if (id !== undefined) names.rename(id)
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
              isRenamed={names.renamed === id}
              isMenuOpen={menuOf === id}
              canDelete={scenarios.length > 1}
              onRename={names.rename}
              onNamed={names.stop}
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
            names.rename(menuOf)
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
  { id, place }: OrderDrag,
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

/** Which scenario has its name as a field; when that closes, the focus goes back to the tab unless it went elsewhere. */
function useRenaming(documentId: string) {
  const [edited, edit] = useState<{ readonly id: string; readonly documentId: string } | null>(null)
  const rename = (id: string) => edit({ id, documentId })
  const stop = () => {
    edit(null)
    focusTabInHand()
  }
  return { renamed: edited?.documentId === documentId ? edited.id : null, rename, stop }
}

/** What keys do on a tab. */
function useTabKeys(row: { readonly current: HTMLElement | null }, rename: (id: string) => void) {
  const { store } = useWholeApp()
  const { selectScenario, moveScenario, deleteScenario } = useActions()

  return (event: KeyboardEvent<HTMLElement>) => {
    const id = tabOf(event.target)?.dataset.tab
    if (id === undefined || event.target instanceof HTMLInputElement) return
    const place = store.getState().document.scenarios.findIndex(each => each.id === id)
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
    const hasControl = event.ctrlKey || event.metaKey
    if (event.key === 'F2') {
      event.preventDefault()
      selectScenario(id)
      rename(id)
    } else if (event.key === 'Delete') deleteScenario(id)
    else if (step !== 0 && hasControl && event.shiftKey) {
      event.preventDefault()
      moveScenario(id, place + step)
      // An element that moves on the page loses the focus.
      requestAnimationFrame(() => row.current?.querySelector<HTMLElement>(tabButton(id))?.focus())
    } else if (step !== 0 && !hasControl && !event.shiftKey && !event.altKey) {
      event.preventDefault()
      const buttons = [...(row.current?.querySelectorAll<HTMLElement>('.tab-select') ?? [])]
      const here = buttons.findIndex(button => button.closest('[data-tab]') === tabOf(event.target))
      buttons[here + step]?.focus()
    }
  }
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
