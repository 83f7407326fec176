import { readFileSync } from 'node:fs'
import type { BrowserWindowConstructorOptions, Session } from 'electron'
import { describe, expect, it } from 'vitest'
import { GROUNDS, openMainWindow } from '../../electron/host/desktop/main-window.ts'
import { windowOptions } from '../../electron/host/desktop/window-options.ts'
import { placeOfWindow } from '../../electron/host/desktop/window-place.ts'
import {
  type KeptPreferences,
  PreferencesKeeper,
  type WindowBounds,
} from '../../electron/services/preferences.ts'
import { FakeWindow, fake } from './fake-electron.ts'

const session = fake<Session>({})
const surroundings = {
  place: { width: 1366, height: 820 },
  session,
  preload: '/program/dist/desktop/preload.cjs',
  title: 'Hanoi 2045',
  backgroundColor: '#ffffff',
  devTools: false,
}

describe('windowOptions', () => {
  it('make a sandboxed page without Node, and say so in full', () => {
    expect(windowOptions(surroundings).webPreferences).toEqual({
      session,
      preload: surroundings.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      enableWebSQL: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      disableBlinkFeatures: 'Auxclick',
      devTools: false,
    })
  })

  it('leave what guards the web as it is, and switch nothing experimental on', () => {
    const { webPreferences = {} } = windowOptions(surroundings)
    for (const name of [
      'webSecurity',
      'allowRunningInsecureContent',
      'experimentalFeatures',
      'enableBlinkFeatures',
      'plugins',
    ]) {
      expect(webPreferences).not.toHaveProperty(name)
    }
  })

  it('show nothing before the page is drawn', () => {
    expect(windowOptions(surroundings)).toMatchObject({ show: false, backgroundColor: '#ffffff' })
  })
})

describe('placeOfWindow', () => {
  const screens = [
    { x: 0, y: 25, width: 1920, height: 1055 },
    { x: 1920, y: 0, width: 1280, height: 1024 },
  ]
  const kept: WindowBounds = { x: 100, y: 100, width: 1500, height: 900, maximized: false }

  it('lets the system choose the first time', () => {
    expect(placeOfWindow(null, screens)).toEqual({ width: 1366, height: 820 })
  })

  it('is where the window last stood, on whichever screen', () => {
    expect(placeOfWindow(kept, screens)).toEqual({ x: 100, y: 100, width: 1500, height: 900 })
    expect(placeOfWindow({ ...kept, x: 2000, y: 0 }, screens)).toMatchObject({ x: 2000, y: 0 })
    expect(placeOfWindow({ ...kept, x: -1300 }, screens)).toMatchObject({ x: -1300 })
  })

  it.each([
    ['a screen that was unplugged', { x: 4000, y: 0 }],
    ['far left of all', { x: -1450, y: 100 }],
    ['above all', { x: 100, y: -50 }],
    ['below all', { x: 100, y: 1070 }],
  ])('is left to the system where only %s would show it', (_where, place) => {
    expect(placeOfWindow({ ...kept, ...place }, screens)).toEqual({ width: 1500, height: 900 })
  })

  it('is never larger than the screen that it is on, such as one that was exchanged for a smaller one', () => {
    expect(placeOfWindow({ ...kept, width: 20_000, height: 15_000 }, screens)).toEqual({
      x: 100,
      y: 100,
      width: 1920,
      height: 1055,
    })
    expect(placeOfWindow({ ...kept, x: 2000, y: 0, width: 3000 }, screens)).toMatchObject({ width: 1280 })
    expect(placeOfWindow({ ...kept, x: 9000, width: 3000 }, screens)).toEqual({ width: 1920, height: 900 })
  })

  it('is what it was where no screen is known', () => {
    expect(placeOfWindow(kept, [])).toEqual({ width: 1500, height: 900 })
  })

  it('is never smaller than the workbench needs', () => {
    expect(placeOfWindow({ ...kept, width: 300, height: 200 }, screens)).toMatchObject({
      width: 1024,
      height: 640,
    })
  })
})

describe('openMainWindow', () => {
  function open(window: KeptPreferences['window'], dark = false) {
    const preferences = new PreferencesKeeper(null, { language: 'vi', theme: 'system' }, [])
    preferences.write({ window })
    let made: FakeWindow | undefined
    openMainWindow({
      create(options: BrowserWindowConstructorOptions) {
        made = new FakeWindow(options)
        return fake(made)
      },
      session,
      preload: surroundings.preload,
      preferences,
      screens: [{ x: 0, y: 0, width: 1920, height: 1080 }],
      dark,
      devTools: false,
    })
    if (made === undefined) throw new Error('no window was made')
    return { made, preferences }
  }

  it('loads the page and nothing else, and shows it when it is drawn', () => {
    const { made } = open(null)
    expect(made.loadURL.mock.calls).toEqual([['app://bundle/']])
    expect(made.show).not.toHaveBeenCalled()
    made.emit('ready-to-show')
    expect(made.show).toHaveBeenCalledOnce()
  })

  it('keeps its place when it closes, and comes back as large as it was', () => {
    const { made, preferences } = open(null)
    made.isMaximized.mockReturnValue(true)
    made.emit('close')
    const kept = preferences.read().window
    expect(kept).toEqual({ x: 10, y: 20, width: 1400, height: 900, maximized: true })
    const again = open(kept)
    expect(again.made.options).toMatchObject({ x: 10, y: 20, width: 1400, height: 900 })
    expect(again.made.maximize).toHaveBeenCalledOnce()
  })

  it('has the ground of the theme before the page has drawn it', () => {
    const tokens = readFileSync(new URL('../../renderer/theme/tokens.css', import.meta.url), 'utf8')
    const grounds = [...tokens.matchAll(/--ground: (#\w+);/g)].map(([, colour]) => colour)
    expect(grounds).toContain(GROUNDS.light)
    expect(grounds).toContain(GROUNDS.dark)
    expect(open(null, true).made.options).toMatchObject({ backgroundColor: GROUNDS.dark })
  })
})
