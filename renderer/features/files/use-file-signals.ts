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

function hearHost({ client, actions }: App, commands: FileCommands): () => void {
  let isHeard = true
  const menu = ({ command }: EventPayload<'menu:command'>) => {
    switch (command) {
      case 'new':
        return commands.startEmpty()
      case 'open':
        return commands.open()
      case 'save':
        return commands.save()
      case 'save-as':
        return commands.saveAs()
      case 'language-vi':
        return actions.setLanguage('vi')
      case 'language-en':
        return actions.setLanguage('en')
    }
  }
  client.on('menu:command', payload => {
    if (isHeard) menu(payload)
  })
  client.on('file:opened', ({ ticket }) => {
    if (isHeard) commands.show({ ticket }).then(actions.say)
  })
  client.on('host:closing', () => {
    if (isHeard) actions.say([{ code: 'host.unreachable', args: {} }])
  })
  return () => {
    isHeard = false
  }
}
