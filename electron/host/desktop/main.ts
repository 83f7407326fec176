/** The desktop program, as a table of contents: what must hold before Electron is ready, then what is opened, in order. */

import path from 'node:path'
import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session } from 'electron'
import type { Preferences } from '../../../shared/contract/contract.ts'
import type { Fault } from '../../../shared/faults.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { reportToStderr } from '../answer.ts'
import { readPageFiles } from '../page-files.ts'
import { keepLanguage, openProgram, PROGRAM_NAME, type Program } from '../program.ts'
import { refuseToStart } from '../refuse.ts'
import { languageOfWords, readDesktopWords, systemLanguage } from '../start-options.ts'
import { warmUp } from '../warm-up.ts'
import { appScheme, servePage } from './app-protocol.ts'
import { REFUSED_STATUS } from './exit-status.ts'
import { chooseFile } from './file-dialogs.ts'
import { createHandedFiles, fullPaths, handedOver } from './handed-files.ts'
import { answerOverIpc, sendEvent } from './ipc.ts'
import { lockContents, lockSession } from './lockdown.ts'
import { openMainWindow } from './main-window.ts'
import { menuTemplate } from './menu.ts'
import { APP_SCHEME } from './own-url.ts'
import { guardPage } from './page-guard.ts'
import { electronStore } from './preference-store.ts'

const devTools = !app.isPackaged
const words = process.argv.slice(app.isPackaged ? 1 : 2)
const folder = process.env.INIT_CWD ?? process.cwd()
const handed = createHandedFiles()
let window: BrowserWindow | undefined
let language: Language = languageOfWords(words, process.env)

// Only what runs before the first turn of the event loop comes before Electron is ready.
app.enableSandbox()
protocol.registerSchemesAsPrivileged([appScheme])
lockContents(app)
for (const event of ['uncaughtException', 'unhandledRejection'] as const) process.on(event, giveUp)
app.on('open-file', (event, file) => {
  event.preventDefault()
  handed.hand(file)
})
app.on('window-all-closed', () => app.quit())

try {
  const { options, files } = readDesktopWords(words, folder)
  if (options.preferences !== undefined) app.setPath('userData', options.preferences)
  const own = fullPaths(files, folder)
  if (app.requestSingleInstanceLock({ files: own })) {
    for (const file of own) handed.hand(file)
    app.on('second-instance', (_event, _words, _folder, data) => receive(data))
    app.whenReady().then(open).catch(refuse)
  } else {
    app.quit()
  }
} catch (error) {
  app.whenReady().then(() => refuse(error))
}

async function open(): Promise<void> {
  const { options } = readDesktopWords(words, folder)
  const home = app.getAppPath()
  const documents = app.getPath('documents')
  const places = {
    version: app.getVersion(),
    seeds: path.join(home, 'seeds'),
    documents: path.join(documents, PROGRAM_NAME),
    preferences: app.getPath('userData'),
    language: systemLanguage({ LANG: app.getPreferredSystemLanguages()[0] }),
  }
  const page = await readPageFiles(path.join(home, 'dist/renderer'))
  const program = await openProgram(options, places, electronStore, services => ({
    kind: 'desktop',
    version: places.version,
    dialogs: 'native',
    isOnePage: true,
    choose: request => chooseFile({ dialog, services, window: () => window, documents }, request),
    onPreferences: follow,
  }))
  keepLanguage(options, program.services)

  const room = session.fromPartition('page')
  lockSession(room, devTools)
  room.protocol.handle(APP_SCHEME, servePage(page))
  answerOverIpc(ipcMain, program.handlers, () => window?.webContents)
  follow(program.services.preferences.read())
  window = openMainWindow({
    create: windowOptions => new BrowserWindow(windowOptions),
    session: room,
    preload: path.join(home, 'dist/desktop/preload.cjs'),
    preferences: program.services.preferences,
    screens: screen.getAllDisplays().map(display => display.workArea),
    dark: nativeTheme.shouldUseDarkColors,
    devTools,
  })
  guardPage(window, { dialog, language: () => language, quit: () => app.quit() })
  window.on('closed', () => {
    window = undefined
  })
  connect(window, program)
  warmUp(program.handlers).catch(reportToStderr)
}

/** Files that were handed over reach the page once it has loaded. */
function connect(shown: BrowserWindow, { services }: Program): void {
  shown.webContents.once('did-finish-load', () =>
    handed.connect({
      admit: file => services.files.admit(file, 'open'),
      send: payload => sendEvent(shown.webContents, 'file:opened', payload),
      refuse: faults => dialog.showErrorBox(PROGRAM_NAME, sentences(faults)),
    }),
  )
}

/** Menu and frame follow the language and the theme that the planner chose. */
function follow(preferences: Pick<Preferences, 'language' | 'theme'>): void {
  language = preferences.language
  nativeTheme.themeSource = preferences.theme
  const mac = process.platform === 'darwin'
  const template = menuTemplate({
    language,
    mac,
    devTools,
    choose: command => sendEvent(window?.webContents, 'menu:command', { command }),
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

/** A second start hands its files over and brings the window to the front. */
function receive(data: unknown): void {
  const parsed = handedOver.safeParse(data)
  for (const file of parsed.success ? parsed.data.files : []) handed.hand(file)
  if (window?.isMinimized() === true) window.restore()
  window?.focus()
}

function sentences(faults: readonly Fault[]): string {
  return faults.map(fault => sayFault(fault, language)).join('\n')
}

function refuse(error: unknown): void {
  let said = ''
  refuseToStart(error, language, text => {
    said += text
  })
  process.stderr.write(said)
  dialog.showErrorBox(PROGRAM_NAME, said)
  app.exit(REFUSED_STATUS)
}

/** After an error that nobody expected nothing in here can be relied on; what was saved is on disk. */
function giveUp(error: unknown): void {
  reportToStderr(error)
  dialog.showErrorBox(PROGRAM_NAME, sentences([{ code: 'host.internal', args: {} }]))
  app.exit(1)
}
