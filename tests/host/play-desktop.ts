/** Plays the system to the desktop program: starts its entry against a recorded `electron` and keeps what it does. */

import { EventEmitter } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MenuItemConstructorOptions } from 'electron'
import { onTestFinished, vi } from 'vitest'
import { FakeSession, FakeWindow } from './fake-electron.ts'

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))

class FakeApp extends EventEmitter {
  readonly isPackaged = true
  readonly exit = vi.fn()
  readonly quit = vi.fn()
  readonly addRecentDocument = vi.fn()
  readonly clearRecentDocuments = vi.fn()
  readonly setAboutPanelOptions = vi.fn()
  /** Lets the program go on that waits for Electron. */
  becomeReady: () => void = () => undefined
  private readonly home: string
  private readonly done: string[]
  private readonly first: boolean
  private readonly folders = new Map<string, string>()

  constructor(home: string, done: string[], first: boolean) {
    super()
    this.home = home
    this.done = done
    this.first = first
  }

  enableSandbox(): void {
    this.done.push('sandbox')
  }

  override on(name: string, listener: (...words: unknown[]) => void): this {
    this.done.push(`on ${name}`)
    return super.on(name, listener)
  }

  setPath(name: string, folder: string): void {
    this.folders.set(name, folder)
  }

  getPath(name: string): string {
    return this.folders.get(name) ?? path.join(this.home, name)
  }

  getAppPath(): string {
    return this.home
  }

  getVersion(): string {
    return '1.2.3'
  }

  getPreferredSystemLanguages(): string[] {
    return ['vi-VN']
  }

  requestSingleInstanceLock(data: unknown): boolean {
    this.done.push(`lock ${JSON.stringify(data)}`)
    return this.first
  }

  whenReady(): Promise<void> {
    return new Promise(resolve => {
      this.becomeReady = () => {
        this.done.push('ready')
        resolve()
      }
    })
  }
}

export interface DesktopPlay {
  /** Words behind the name of the program. */
  readonly words?: readonly string[]
  /** False where the program runs already. */
  readonly first?: boolean
  /** Folder of the pack that the program comes with. */
  readonly seeds?: string
}

/** Starts the program up to where it waits for Electron to be ready. Everything goes away with the test. */
export async function playDesktop({ words = [], first = true, seeds = SEEDS }: DesktopPlay) {
  const home = mkdtempSync(path.join(tmpdir(), 'desktop-'))
  symlinkSync(seeds, path.join(home, 'seeds'))
  mkdirSync(path.join(home, 'dist/renderer/.vite'), { recursive: true })
  writeFileSync(path.join(home, 'dist/renderer/.vite/manifest.json'), '{}')
  writeFileSync(path.join(home, 'dist/renderer/index.html'), '<!doctype html>')

  const done: string[] = []
  const app = new FakeApp(home, done, first)
  const session = new FakeSession()
  const windows: FakeWindow[] = []
  const menus: MenuItemConstructorOptions[][] = []
  const handle = vi.fn()
  const dialog = { showErrorBox: vi.fn(), showMessageBox: vi.fn(), showMessageBoxSync: vi.fn() }
  const powerMonitor = new EventEmitter()
  const nativeTheme = { themeSource: 'system', shouldUseDarkColors: false }
  class BrowserWindow extends FakeWindow {
    constructor(options: unknown) {
      super(options)
      done.push('window')
      windows.push(this)
    }
  }
  vi.resetModules()
  vi.doMock('electron', () => ({
    default: { app: undefined, ipcMain: undefined, shell: {} },
    app,
    BrowserWindow,
    dialog,
    ipcMain: { handle },
    Menu: {
      buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (template: MenuItemConstructorOptions[]) => menus.push(template),
    },
    nativeTheme,
    powerMonitor,
    protocol: {
      registerSchemesAsPrivileged: (schemes: unknown) => done.push(`schemes ${JSON.stringify(schemes)}`),
    },
    screen: {
      on: vi.fn(),
      getAllDisplays: () => [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
      getDisplayMatching: () => ({ id: 1 }),
    },
    session: { fromPartition: () => session },
  }))
  const processListeners = vi.spyOn(process, 'on').mockReturnThis()
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const argv = process.argv
  process.argv = [process.execPath, ...words]
  onTestFinished(() => {
    process.argv = argv
    vi.restoreAllMocks()
    vi.doUnmock('electron')
    rmSync(home, { recursive: true, force: true })
  })
  await import('../../electron/host/desktop/main.ts')
  const invoke = (channel: string, ...words: unknown[]) =>
    handle.mock.calls.find(([name]) => name === channel)?.[1](
      { senderFrame: windows[0]?.webContents.mainFrame },
      ...words,
    )

  return {
    home,
    app,
    done,
    session,
    windows,
    dialog,
    nativeTheme,
    powerMonitor,
    /** The listener that the program put on its process for `name`. */
    processListener: (name: string) => processListeners.mock.calls.find(([given]) => given === name)?.[1],
    menuHeads: () => menus.at(-1)?.map(({ label }) => label),
    /** Asks as the page of the first window does. */
    ask: (name: string, input: unknown): Promise<unknown> => invoke('host:ask', name, input),
    /** Drops the file of a path on the first window. */
    drop: (file: unknown): Promise<unknown> => invoke('host:drop', file),
  }
}
