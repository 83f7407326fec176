/** The desktop program, as a table of contents: what must hold before Electron is ready, then what is opened, in order. */

import '../file-threads.ts'
import path from 'node:path'
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
} from 'electron'
import type { Handlers, Preferences } from '../../../shared/contract/contract.ts'
import type { Fault } from '../../../shared/faults.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import type { Language } from '../../../shared/model/definition.ts'
import type { RunningServices } from '../../services/packs/running-services.ts'
import type { Services } from '../../services/services.ts'
import { createFileInbox } from '../file-inbox.ts'
import type { HostTraits } from '../handlers.ts'
import { NO_LOG, openLog } from '../log-file.ts'
import { handedFiles, handOver } from '../outside-files.ts'
import { readPageFiles } from '../page-files.ts'
import { keepStart, openProgram, PROGRAM_NAME } from '../program.ts'
import { refuseToStart } from '../refuse.ts'
import { watchSaves } from '../saves-under-way.ts'
import { languageOfWords, readDesktopWords, systemLanguage } from '../start-options.ts'
import { warmUp } from '../warm-up.ts'
import { appScheme, servePage } from './app-protocol.ts'
import { createAudienceWindow } from './audience-window.ts'
import { admitDrops } from './dropped-files.ts'
import { createEnding, heedSystem } from './ending.ts'
import { REFUSED_STATUS } from './exit-status.ts'
import { chooseFile, choosePack } from './file-dialogs.ts'
import { answerOverIpc, sendEvent } from './ipc.ts'
import { lockContents, lockSession } from './lockdown.ts'
import { GROUNDS, openMainWindow } from './main-window.ts'
import { menuTemplate } from './menu.ts'
import { say } from './menu-words.ts'
import { APP_SCHEME } from './own-url.ts'
import { guardPage } from './page-guard.ts'
import { electronStore } from './preference-store.ts'
import { clearRecents, tellRecents } from './recent-documents.ts'

const devTools = !app.isPackaged
const words = process.argv.slice(app.isPackaged ? 1 : 2)
const folder = process.env.INIT_CWD ?? process.cwd()
const inbox = createFileInbox(error => log.report(error))
let log = NO_LOG
let window: BrowserWindow | undefined
let language: Language = languageOfWords(words, process.env)

// Only what runs before the first turn of the event loop comes before Electron is ready.
app.enableSandbox()
protocol.registerSchemesAsPrivileged([appScheme])
lockContents(app)
for (const event of ['uncaughtException', 'unhandledRejection'] as const) process.on(event, giveUp)
app.on('open-file', (event, file) => {
  event.preventDefault()
  inbox.hand(handOver([file], '/'))
})
app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
  log.note(`process gone: ${type} ${reason} ${exitCode}`)
})
app.on('window-all-closed', () => app.quit())

try {
  const { preferences, handed } = readDesktopWords(words, folder)
  if (preferences !== undefined) app.setPath('userData', preferences)
  if (app.requestSingleInstanceLock(handed)) {
    inbox.hand(handed)
    app.on('second-instance', (_event, _words, _folder, data) => receive(data))
    app.whenReady().then(open).catch(refuse)
  } else {
    app.quit()
  }
} catch (error) {
  app.whenReady().then(() => refuse(error))
}

async function open(): Promise<void> {
  const options = readDesktopWords(words, folder)
  const home = app.getAppPath()
  const documents = app.getPath('documents')
  const places = {
    version: app.getVersion(),
    seeds: path.join(home, 'seeds'),
    documents: path.join(documents, PROGRAM_NAME),
    preferences: app.getPath('userData'),
    language: systemLanguage({ LANG: app.getPreferredSystemLanguages()[0] }),
  }
  log = openLog(places.preferences)
  log.note(`started ${app.getVersion()}, Electron ${process.versions.electron}`)
  const page = await readPageFiles(path.join(home, 'dist/renderer'))
  const room = session.fromPartition('page')
  const audience = createAudienceWindow({
    create: windowOptions => new BrowserWindow(windowOptions),
    session: room,
    screen,
    main: () => window,
    ground: () => (nativeTheme.shouldUseDarkColors ? GROUNDS.dark : GROUNDS.light),
    devTools,
    onClosed: payload => sendEvent(window?.webContents, 'audience:closed', payload),
  })
  const dialogsOf = (running: RunningServices) => ({
    dialog,
    services: running.current,
    window: () => window,
    documents,
  })
  const traitsFor = (running: RunningServices): HostTraits => ({
    kind: 'desktop',
    version: places.version,
    dialogs: 'native',
    isOnePage: true,
    choose: request => chooseFile(dialogsOf(running), request),
    choosePack: () => choosePack(dialogsOf(running)),
    openAudience: channel => audience.open(channel),
    closeAudience: () => audience.close(),
    onPreferences: preferences => follow(preferences, running.current),
  })
  const { running, handlers } = await openProgram(options, places, electronStore, traitsFor, log.report)
  // What lasts from model to model: the files by ticket, those of late, the preferences.
  const services = running.current
  running.onChange(model => sendEvent(window?.webContents, 'model:changed', { model }))
  app.on('will-quit', () => running.close())
  await keepStart(options, services)
  const saves = watchSaves(tellRecents(handlers, recentDocuments(services)))
  const ending = createEnding({ app, dialog, saves, language: () => language, note: log.note })

  lockSession(room, devTools)
  room.protocol.handle(APP_SCHEME, servePage(page))
  const ownContents = () => window?.webContents
  answerOverIpc(ipcMain, saves.handlers, ownContents, log.report)
  admitDrops(ipcMain, ownContents, { files: services.files, mayReach, report: log.report })
  follow(services.preferences.read(), services)
  window = openMainWindow({
    create: windowOptions => new BrowserWindow(windowOptions),
    session: room,
    preload: path.join(home, 'dist/desktop/preload.cjs'),
    preferences: services.preferences,
    screens: screen.getAllDisplays().map(display => display.workArea),
    dark: nativeTheme.shouldUseDarkColors,
    devTools,
  })
  ending.guard(window)
  heedSystem(ending, powerMonitor, window)
  guardPage(window, {
    dialog,
    language: () => language,
    quit: () => app.quit(),
    isHurried: ending.isHurried,
    note: log.note,
  })
  window.on('closed', () => {
    window = undefined
    audience.close()
  })
  connectInbox(window, services)
  warm(handlers)
}

/** Files that were handed over reach the page once it has loaded. */
function connectInbox(shown: BrowserWindow, { files }: Services): void {
  shown.webContents.once('did-finish-load', () =>
    inbox.connect({
      admit: file => files.admit(file, 'open'),
      mayReach,
      open: payload => sendEvent(shown.webContents, 'file:opened', payload),
      refuse: faults => sendEvent(shown.webContents, 'file:refused', { faults: [...faults] }),
    }),
  )
}

/** Asks before a file of another machine is touched, which signs the planner in there. */
async function mayReach(): Promise<boolean> {
  if (window === undefined) return false
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: say('reach', language),
    detail: say('reachDetail', language),
    buttons: [say('reachNot', language), say('reachIt', language)],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1
}

function warm(handlers: Handlers): void {
  warmUp(handlers).catch(log.report)
}

function recentDocuments(services: Services) {
  const onChange = () => follow(services.preferences.read(), services)
  return { app, services, platform: process.platform, onChange }
}

/** Menu and frame follow the language and the theme that the planner chose, and the files of late. */
function follow(preferences: Pick<Preferences, 'language' | 'theme'>, services: Services): void {
  language = preferences.language
  nativeTheme.themeSource = preferences.theme
  app.setAboutPanelOptions({
    applicationName: PROGRAM_NAME,
    applicationVersion: app.getVersion(),
    copyright: '© 2026 Hanoi 2045',
    credits: say('credits', language),
  })
  const template = menuTemplate({
    language,
    mac: process.platform === 'darwin',
    devTools,
    choose: command => sendEvent(window?.webContents, 'menu:command', { command }),
    recents: services.recents.list(),
    openRecent: ({ ticket, name }) => sendEvent(window?.webContents, 'file:opened', { ticket, name }),
    clearRecents: () => clearRecents(recentDocuments(services)),
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

/** A second start hands its files over and brings the window to the front. */
function receive(data: unknown): void {
  const parsed = handedFiles.safeParse(data)
  if (parsed.success) inbox.hand(parsed.data)
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
  log.report(error)
  dialog.showErrorBox(PROGRAM_NAME, sentences([{ code: 'host.internal', args: {} }]))
  app.exit(1)
}
