/** What makes files move besides buttons: keys, the native menu, the system, and the closing of the page. */

import { useEffect } from 'react'
import type { EventPayload } from '../../../shared/contract/contract.ts'
import { isUnsaved } from '../../store/app-state.ts'
import type { App } from '../../store/app-store.ts'
import { isQuestionOpen } from '../../ui/question.ts'
import { isShortcut } from '../../ui/shortcut.ts'
import { printPage, watchPaper } from '../print/paper.ts'
import type { FileCommands } from './file-commands.ts'

export function useFileSignals(app: App, commands: FileCommands): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = commandOfKey(event)
      if (command === null) return
      event.preventDefault()
      if (isQuestionOpen()) return
      keepWhatIsTyped()
      if (command === 'print') printPage(window)
      else commands[command]()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [commands])

  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      const state = app.store.getState()
      if (isUnsaved(state) && !state.isChangingModel) event.preventDefault()
    }
    window.addEventListener('beforeunload', leave)
    return () => window.removeEventListener('beforeunload', leave)
  }, [app])

  useEffect(() => watchPaper(window), [])

  useEffect(() => hearHost(app, commands), [app, commands])
}

/** A field keeps what was typed when it is left; a key or menu that saves must not save what stood there before. */
function keepWhatIsTyped(): void {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement)) return
  field.blur()
  field.focus()
}

/** The command that a key asks for; null where it asks for none. */
export function commandOfKey(
  event: Parameters<typeof isShortcut>[0],
): 'open' | 'save' | 'saveAs' | 'print' | null {
  if (isShortcut(event, 'S')) return 'save'
  if (isShortcut(event, 'S', true)) return 'saveAs'
  if (isShortcut(event, 'P')) return 'print'
  return isShortcut(event, 'O') ? 'open' : null
}

/** What the menu says beside what is heard elsewhere: undo and redo where their keys are, the licences by the help, presenting at its desk. */
const ELSEWHERE = ['undo', 'redo', 'licences', 'present'] as const
type AnyCommand = EventPayload<'menu:command'>['command']
type MenuCommand = Exclude<AnyCommand, (typeof ELSEWHERE)[number]>

function isHeardHere(command: AnyCommand): command is MenuCommand {
  return !ELSEWHERE.some(other => other === command)
}

/** Answers what ends the hearing. */
function hearHost({ client, actions }: App, commands: FileCommands): () => void {
  const withFiles = (command: () => void) => () => {
    if (isQuestionOpen()) return
    keepWhatIsTyped()
    command()
  }
  const menu: Readonly<Record<MenuCommand, () => void>> = {
    new: withFiles(commands.startEmpty),
    open: withFiles(commands.open),
    save: withFiles(() => commands.save()),
    'save-as': withFiles(() => commands.saveAs()),
    library: withFiles(commands.library),
    versions: withFiles(commands.versions),
    models: withFiles(commands.models),
    print: () => void printPage(window),
    'language-vi': () => actions.setLanguage('vi'),
    'language-en': () => actions.setLanguage('en'),
  }
  const ends = [
    client.on('menu:command', ({ command }) => {
      if (isHeardHere(command)) menu[command]()
    }),
    client.on('file:opened', ({ ticket }) => {
      commands.show({ ticket }).then(actions.say)
    }),
    client.on('file:refused', ({ faults }) => actions.say(faults)),
    client.on('host:closing', () => actions.say([{ code: 'host.unreachable', args: {} }])),
  ]
  return () => {
    for (const end of ends) end()
  }
}
