/** The keys of undo, redo and replay, and the native menu. A text field that is being edited keeps its own undo. */

import { useEffect } from 'react'
import { useWholeApp } from '../../store/use-app.ts'
import { isQuestionOpen } from '../../ui/question.ts'
import { isShortcut } from '../../ui/shortcut.ts'

export const REPLAY_KEY = 'F8'

type Keys = Parameters<typeof isShortcut>[0]

/** The command that a key asks for; null where it asks for none. */
export function historyCommandOf(event: Keys): 'undo' | 'redo' | 'replay' | null {
  if (isShortcut(event, 'Z')) return 'undo'
  if (isShortcut(event, 'Z', true) || isShortcut(event, 'Y')) return 'redo'
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
  return event.key === REPLAY_KEY && isPlain ? 'replay' : null
}

export function useHistoryKeys(): void {
  const { client, store, actions } = useWholeApp()
  useEffect(() => {
    const fields = watchFields(window)
    // A question must be answered first, and a lever in hand be let go.
    const isBusy = () => isQuestionOpen() || store.getState().held !== null
    const press = (event: KeyboardEvent) => {
      const command = historyCommandOf(event)
      if (command === null || event.defaultPrevented) return
      if (command !== 'replay' && fields.isEdited(document.activeElement)) return
      event.preventDefault()
      if (isBusy()) return
      if (command === 'replay') actions.replay()
      else actions[command]()
    }
    window.addEventListener('keydown', press)
    const unhear = client.on('menu:command', ({ command }) => {
      if (command !== 'undo' && command !== 'redo') return
      if (fields.isEdited(document.activeElement)) document.execCommand(command)
      else if (!isBusy()) actions[command]()
    })
    return () => {
      window.removeEventListener('keydown', press)
      unhear()
      fields.end()
    }
  }, [client, store, actions])
}

/** Remembers in which text field something was typed that is not kept yet: keys of undo belong to it. */
function watchFields(page: Window): {
  readonly isEdited: (element: Element | null) => boolean
  readonly end: () => void
} {
  let edited: EventTarget | null = null
  const watch = new AbortController()
  const options = { capture: true, signal: watch.signal }
  page.addEventListener(
    'input',
    ({ target }) => {
      edited = isTextField(target) ? target : null
    },
    options,
  )
  page.addEventListener(
    'focusout',
    () => {
      edited = null
    },
    options,
  )
  page.addEventListener(
    'keydown',
    ({ key, target }) => {
      // What was typed is kept or given up; several lines of text go on.
      if ((key === 'Enter' && target instanceof HTMLInputElement) || key === 'Escape') edited = null
    },
    options,
  )
  return { isEdited: element => element !== null && element === edited, end: () => watch.abort() }
}

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !['range', 'checkbox', 'radio', 'file'].includes(target.type)
}
