/** The native menu. Its entries do nothing themselves: they tell the screen what the planner chose. */

import type { MenuItemConstructorOptions } from 'electron'
import type { EventPayload } from '../../../shared/contract/contract.ts'
import type { RecentFile } from '../../../shared/contract/files.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { type DesktopWord, say } from './menu-words.ts'

export type MenuCommand = EventPayload<'menu:command'>['command']
type Role = NonNullable<MenuItemConstructorOptions['role']>

export interface MenuSurroundings {
  readonly language: Language
  readonly mac: boolean
  /** Entries for developers, in a program that is not packaged. */
  readonly devTools: boolean
  readonly choose: (command: MenuCommand) => void
  /** The files that were opened or saved last, the newest first. */
  readonly recents: readonly RecentFile[]
  readonly openRecent: (file: RecentFile) => void
  readonly clearRecents: () => void
}

/** As many recent files as a menu shows. */
const MOST_RECENT = 10

const separator: MenuItemConstructorOptions = { type: 'separator' }

export function menuTemplate(surroundings: MenuSurroundings): MenuItemConstructorOptions[] {
  const { language, mac, devTools, choose } = surroundings
  const role = (word: DesktopWord, name: Role): MenuItemConstructorOptions => ({
    label: say(word, language),
    role: name,
  })
  const command = (
    word: DesktopWord,
    name: MenuCommand,
    accelerator?: string,
  ): MenuItemConstructorOptions => ({
    label: say(word, language),
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => choose(name),
  })
  /** The screen hears these keys itself: in a field that is edited they belong to the field. */
  const typed = (name: 'undo' | 'redo', accelerator: string): MenuItemConstructorOptions => ({
    ...command(name, name, accelerator),
    registerAccelerator: false,
  })
  const menu = (word: DesktopWord, submenu: MenuItemConstructorOptions[]): MenuItemConstructorOptions => ({
    label: say(word, language),
    submenu,
  })
  const languageChoice = (label: string, own: Language): MenuItemConstructorOptions => ({
    label,
    type: 'radio',
    checked: language === own,
    click: () => choose(`language-${own}`),
  })

  const application = menu('about', [
    role('about', 'about'),
    separator,
    role('hide', 'hide'),
    role('quit', 'quit'),
  ])
  return [
    ...(mac ? [{ ...application, label: 'Hanoi 2045' }] : []),
    menu('file', [
      command('new', 'new', 'CmdOrCtrl+N'),
      command('open', 'open', 'CmdOrCtrl+O'),
      menu('openRecent', recentEntries(surroundings)),
      command('library', 'library'),
      separator,
      command('save', 'save', 'CmdOrCtrl+S'),
      command('saveAs', 'save-as', 'CmdOrCtrl+Shift+S'),
      command('versions', 'versions'),
      separator,
      command('models', 'models'),
      command('print', 'print', 'CmdOrCtrl+P'),
      command('present', 'present'),
      separator,
      mac ? role('close', 'close') : role('quit', 'quit'),
    ]),
    menu('edit', [
      typed('undo', 'CmdOrCtrl+Z'),
      typed('redo', 'CmdOrCtrl+Shift+Z'),
      separator,
      role('cut', 'cut'),
      role('copy', 'copy'),
      role('paste', 'paste'),
      role('selectAll', 'selectAll'),
    ]),
    menu('view', [
      menu('language', [languageChoice('Tiếng Việt', 'vi'), languageChoice('English', 'en')]),
      separator,
      role('actualSize', 'resetZoom'),
      role('zoomIn', 'zoomIn'),
      role('zoomOut', 'zoomOut'),
      role('fullScreen', 'togglefullscreen'),
      ...(devTools ? [separator, role('reload', 'reload'), role('devTools', 'toggleDevTools')] : []),
    ]),
    menu('window', [role('minimize', 'minimize'), role('close', 'close')]),
    menu('help', [command('licences', 'licences'), ...(mac ? [] : [separator, role('about', 'about')])]),
  ]
}

/** Files of one name are told apart by their folders. */
function recentEntries(surroundings: MenuSurroundings): MenuItemConstructorOptions[] {
  const { language, recents, openRecent, clearRecents } = surroundings
  if (recents.length === 0) return [{ label: say('noRecent', language), enabled: false }]
  return [
    ...recents.slice(0, MOST_RECENT).map(file => ({
      // One ampersand would underline the letter behind it.
      label: `${file.name} — ${file.folder}`.replaceAll('&', '&&'),
      click: () => openRecent(file),
    })),
    separator,
    { label: say('clearRecent', language), click: clearRecents },
  ]
}
