/** The audience's window of the desktop program: on the other display, without a word to the program, gone with its display. */

import { EventEmitter } from 'node:events'
import type { BrowserWindowConstructorOptions, Screen, Session } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { createAudienceWindow } from '../../electron/host/desktop/audience-window.ts'
import { FakeWindow, fake } from './fake-electron.ts'

const CHANNEL = '0f8fad5b-d9cb-469f-a165-70867728950e'
const desk = { id: 1, bounds: { x: 0, y: 0, width: 1366, height: 768 } }
const projector = { id: 2, bounds: { x: 1366, y: 0, width: 1920, height: 1080 } }

class FakeScreen extends EventEmitter {
  displays: object[]
  constructor(displays: object[]) {
    super()
    this.displays = displays
  }
  getAllDisplays() {
    return this.displays
  }
  getDisplayMatching() {
    return desk
  }
}

function audienceOn(displays: object[]) {
  const screen = new FakeScreen(displays)
  const windows: FakeWindow[] = []
  const onClosed = vi.fn()
  const session = fake<Session>({})
  const audience = createAudienceWindow({
    create(options: BrowserWindowConstructorOptions) {
      const window = new FakeWindow(options)
      windows.push(window)
      return fake(window)
    },
    session,
    screen: fake<Screen>(screen),
    main: () => fake(new FakeWindow({})),
    ground: () => '#eef1f5',
    devTools: false,
    onClosed,
  })
  return { audience, screen, windows, onClosed, session }
}

describe('the audience’s window', () => {
  it('opens on the display that the operator’s is not on, and fills it without taking the keys', () => {
    const { audience, windows } = audienceOn([desk, projector])
    expect(audience.open(CHANNEL)).toBe('open')
    const [window] = windows
    expect(window?.options).toMatchObject({ ...projector.bounds, show: false, frame: false })
    expect(window?.loadURL.mock.calls).toEqual([[`app://bundle/audience.html#${CHANNEL}`]])
    expect(window?.removeMenu).toHaveBeenCalledOnce()
    expect(window?.showInactive).not.toHaveBeenCalled()
    window?.emit('ready-to-show')
    expect(window?.setFullScreen).toHaveBeenCalledWith(true)
    expect(window?.showInactive).toHaveBeenCalledOnce()
    expect(window?.show).not.toHaveBeenCalled()
  })

  it('is held to what every page is held to, in the same session, and has no preload', () => {
    const { audience, windows, session } = audienceOn([desk, projector])
    audience.open(CHANNEL)
    const options = Object(windows[0]?.options)
    expect(options.webPreferences).toMatchObject({ session, sandbox: true, contextIsolation: true })
    expect(options.webPreferences).not.toHaveProperty('preload')
  })

  it('does not open where there is one display only', () => {
    const { audience, windows } = audienceOn([desk])
    expect(audience.open(CHANNEL)).toBe('no-display')
    expect(windows).toEqual([])
  })

  it('is one only, and closes without a word where that was asked for', () => {
    const { audience, windows, onClosed } = audienceOn([desk, projector])
    audience.open(CHANNEL)
    audience.open(CHANNEL)
    expect(windows[0]?.destroy).toHaveBeenCalledOnce()
    audience.close()
    windows[1]?.emit('closed')
    expect(windows[1]?.destroy).toHaveBeenCalledOnce()
    expect(onClosed).not.toHaveBeenCalled()
  })

  it('tells the operator where it was closed by hand', () => {
    const { audience, windows, onClosed } = audienceOn([desk, projector])
    audience.open(CHANNEL)
    windows[0]?.emit('closed')
    expect(onClosed.mock.calls).toEqual([[{ reason: 'window' }]])
  })

  it('goes with its display, and with no other; a display that comes changes nothing', () => {
    const { audience, screen, windows, onClosed } = audienceOn([desk, projector])
    audience.open(CHANNEL)
    screen.emit('display-added', {}, { id: 3 })
    screen.emit('display-removed', {}, { id: 3 })
    expect(onClosed).not.toHaveBeenCalled()
    screen.emit('display-removed', {}, projector)
    expect(windows[0]?.destroy).toHaveBeenCalledOnce()
    expect(onClosed.mock.calls).toEqual([[{ reason: 'display' }]])
  })
})
