/** A recorded `electron`: notes each call in order, keeps what was registered, and lets a test play the system's part. */

import { EventEmitter } from 'node:events'
import { vi } from 'vitest'

/** Stands in for an Electron object of which only `members` may be touched. */
export function fake<T extends object>(members: object): T {
  const guarded: unknown = new Proxy(members, {
    get(target, name, receiver) {
      if (name in target || typeof name === 'symbol' || name === 'then')
        return Reflect.get(target, name, receiver)
      throw new Error(`${name} was not expected to be touched`)
    },
  })
  // The one place where a test says that its stand-in is the real thing.
  return guarded as T
}

export class FakeContents extends EventEmitter {
  mainFrame = { origin: 'app://bundle', isDestroyed: () => false }
  sent: unknown[][] = []
  reload = vi.fn()
  forcefullyCrashRenderer = vi.fn()
  setWindowOpenHandler = vi.fn<(handler: (details: { url: string }) => { action: string }) => void>()

  send(...message: unknown[]): void {
    this.sent.push(message)
  }

  isDestroyed(): boolean {
    return false
  }
}

export class FakeWindow extends EventEmitter {
  readonly options: unknown
  webContents = new FakeContents()
  show = vi.fn()
  focus = vi.fn()
  close = vi.fn()
  restore = vi.fn()
  maximize = vi.fn()
  isMinimized = vi.fn(() => false)
  isMaximized = vi.fn(() => false)
  isDestroyed = vi.fn(() => false)
  getNormalBounds = vi.fn(() => ({ x: 10, y: 20, width: 1400, height: 900 }))
  getBounds = vi.fn(() => ({ x: 10, y: 20, width: 1400, height: 900 }))
  setBounds = vi.fn()
  setFullScreen = vi.fn()
  showInactive = vi.fn()
  removeMenu = vi.fn()
  destroy = vi.fn()
  loadURL = vi.fn((_url: string) => Promise.resolve())

  constructor(options: unknown) {
    super()
    this.options = options
  }
}

export class FakeSession extends EventEmitter {
  setPermissionRequestHandler = vi.fn()
  setPermissionCheckHandler = vi.fn()
  setDevicePermissionHandler = vi.fn()
  setDisplayMediaRequestHandler = vi.fn()
  setUSBProtectedClassesHandler = vi.fn()
  webRequest = { onBeforeRequest: vi.fn() }
  protocol = { handle: vi.fn() }
}

/** An event whose default can be prevented; `prevented` says whether it was. */
export function fakeEvent<T extends object>(members: T) {
  const event = {
    ...members,
    prevented: false,
    preventDefault() {
      event.prevented = true
    },
  }
  return event
}
