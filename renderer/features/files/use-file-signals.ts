/** What makes files move besides buttons: keys, the native menu, the system, and the closing of the page. */

import { useEffect } from 'react'
import type { EventPayload } from '../../../shared/contract/contract.ts'
import { type App, isUnsaved } from '../../store/app-store.ts'
import type { FileCommands } from './file-commands.ts'

export function useFileSignals(app: App, commands: FileCommands): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = commandOfKey(event)
      if (command === null) return
      event.preventDefault()
      // A question is open: it must be answered first.
      if (document.querySelector('[role="dialog"][aria-modal], .modal') === null) commands[command]()
    }
    const leave = (event: BeforeUnloadEvent) => {
      if (isUnsaved(app.store.getState())) event.preventDefault()
    }
    window.addEventListener('keydown', press)
    window.addEventListener('beforeunload', leave)
    return () => {
      window.removeEventListener('keydown', press)
      window.removeEventListener('beforeunload', leave)
    }
  }, [app, commands])

  useEffect(() => hearHost(app, commands), [app, commands])
}

/** Ctrl (or ⌘) with O, S, or Shift and S. */
export function commandOfKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): 'open' | 'save' | 'saveAs' | null {
  if ((!event.ctrlKey && !event.metaKey) || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key === 's') return event.shiftKey ? 'saveAs' : 'save'
  return key === 'o' && !event.shiftKey ? 'open' : null
}

type MenuCommand = EventPayload<'menu:command'>['command']

/** Answers what ends the hearing. */
function hearHost({ client, actions }: App, commands: FileCommands): () => void {
  const menu: Readonly<Record<MenuCommand, () => void>> = {
    new: commands.startEmpty,
    open: commands.open,
    save: () => commands.save(),
    'save-as': () => commands.saveAs(),
    'language-vi': () => actions.setLanguage('vi'),
    'language-en': () => actions.setLanguage('en'),
  }
  const ends = [
    client.on('menu:command', ({ command }) => menu[command]()),
    client.on('file:opened', ({ ticket }) => {
      commands.show({ ticket }).then(actions.say)
    }),
    client.on('host:closing', () => actions.say([{ code: 'host.unreachable', args: {} }])),
  ]
  return () => {
    for (const end of ends) end()
  }
}
