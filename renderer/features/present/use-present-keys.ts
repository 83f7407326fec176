/** The keys of presenting on the operator's window. In a text field, a menu or under a question they mean what they always do. */

import { useEffect } from 'react'
import type { Stage } from '../../store/presentation.ts'
import { useWholeApp } from '../../store/use-app.ts'
import { isQuestionOpen } from '../../ui/question.ts'
import { isTyping } from '../help/typing.ts'
import { type PresenterKey, presenterKeyOf } from './audience-channel.ts'
import { presenterOf } from './presenter.ts'

export const PRESENT_KEY = 'F5'

/** What has keys of its own: sliders and years step by pages, menus find by letters, panels close by Escape. */
const OWN_KEYS: Readonly<Record<PresenterKey, string>> = {
  PageUp: '[type="range"], [role="slider"], [role="menu"], [role="listbox"], .year-layer',
  PageDown: '[type="range"], [role="slider"], [role="menu"], [role="listbox"], .year-layer',
  b: '[role="menu"], [role="listbox"]',
  r: '[role="menu"], [role="listbox"]',
  h: '[role="menu"], [role="listbox"]',
  Escape: '[role="menu"], [role="listbox"], [role="dialog"], .drawer-panel, .lever-row',
}

/** Which stage a key asks for; null where it asks for none. */
export function stageOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): Stage | null {
  if (event.key !== PRESENT_KEY || event.ctrlKey || event.metaKey || event.altKey) return null
  return event.shiftKey ? 'here' : 'second'
}

/** What a key that was pressed on an element means to the presenter; null where it belongs to the element. */
export function presenterKeyOn(event: KeyboardEvent): PresenterKey | null {
  const key = presenterKeyOf(event)
  const { target } = event
  if (key === null || event.defaultPrevented || isTyping(target)) return null
  return target instanceof Element && target.closest(OWN_KEYS[key]) !== null ? null : key
}

/** @param present begins on a stage, or moves there. */
export function usePresentKeys(present: (stage: Stage) => void): void {
  const app = useWholeApp()
  useEffect(() => {
    const presenter = presenterOf(app)
    const press = (event: KeyboardEvent) => {
      if (isQuestionOpen()) return
      const stage = stageOf(event)
      if (stage !== null) {
        // The browser would load the page again.
        event.preventDefault()
        present(stage)
        return
      }
      const state = app.store.getState()
      const key = state.presentation === null ? null : presenterKeyOn(event)
      if (key === null || (key === 'Escape' && state.held !== null)) return
      event.preventDefault()
      presenter.press(key)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [app, present])
}
