/** What the page as a whole takes from the state: its language, its theme, its title and the colour of the scenario. */

import { useEffect } from 'react'
import { defaultWorkspace } from '../../../shared/contract/workspace.ts'
import { useMessages } from '../../i18n/messages.ts'
import type { Theme } from '../../store/app-state.ts'
import { activeScenario, isUnsaved, slotOf } from '../../store/app-state.ts'
import { useApp, useLanguage } from '../../store/use-app.ts'
import { frameMessages } from './frame-messages.ts'

const DARK = '(prefers-color-scheme: dark)'

/** Sets a theme on the page, `system` by asking the system. Answers what ends the watch of the system. */
export function applyTheme(page: Document, theme: Theme): () => void {
  const system = window.matchMedia(DARK)
  const apply = () => {
    page.documentElement.dataset.theme = theme === 'system' ? (system.matches ? 'dark' : 'light') : theme
  }
  apply()
  system.addEventListener('change', apply)
  return () => system.removeEventListener('change', apply)
}

/** Follows the state with what belongs to the page as a whole. */
export function usePage(): void {
  const language = useLanguage()
  const theme = useApp(state => state.theme)
  const { program } = useMessages(frameMessages)
  const title = useApp(state => `${isUnsaved(state) ? '● ' : ''}${activeScenario(state).title} — ${program}`)
  const panels = useApp(state => state.workspace.panels)
  const slot = useApp(state => slotOf(state, activeScenario(state).id))

  usePanelWidth('--panel-w', 'levers', panels.levers.width)
  usePanelWidth('--drawer-w', 'drawer', panels.drawer.width)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => applyTheme(document, theme), [theme])
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    document.documentElement.dataset.slot = String(slot)
  }, [slot])
}

/** Sets the token of a panel's width for the whole page, where the planner chose another than the tokens' own. */
function usePanelWidth(token: string, panel: 'levers' | 'drawer', width: number): void {
  useEffect(() => {
    const { style } = document.documentElement
    if (width === defaultWorkspace.panels[panel].width) style.removeProperty(token)
    else style.setProperty(token, `min(${width}rem, 40vw)`)
  }, [token, panel, width])
}
