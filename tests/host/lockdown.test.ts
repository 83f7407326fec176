import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { App, Session } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { lockContents, lockSession } from '../../electron/host/desktop/lockdown.ts'
import { FakeContents, FakeSession, fake, fakeEvent } from './fake-electron.ts'

/** Every permission that Electron's own types name, so that a new version brings its new ones here by itself. */
function permissionNames(): string[] {
  const types = readFileSync(new URL('../../node_modules/electron/electron.d.ts', import.meta.url), 'utf8')
  const declared =
    /setPermissionRequestHandler\(handler: \(\(webContents: WebContents, permission: ([^,]+),/.exec(types)
  return [...(declared?.[1] ?? '').matchAll(/'([^']+)'/g)].flatMap(([, name]) => name ?? [])
}

let session: FakeSession

beforeEach(() => {
  session = new FakeSession()
  lockSession(fake<Session>(session), false)
})

function requested(permission: string, requestingUrl: string): boolean {
  const callback = vi.fn()
  session.setPermissionRequestHandler.mock.lastCall?.[0](null, permission, callback, { requestingUrl })
  return callback.mock.lastCall?.[0]
}

function checked(permission: string, origin: string): boolean {
  return session.setPermissionCheckHandler.mock.lastCall?.[0](null, permission, origin, {})
}

describe('a locked session', () => {
  const names = permissionNames()

  it('knows the names of the permissions that there are', () => {
    expect(names.length).toBeGreaterThan(40)
    expect(names).toContain('loopback-network')
  })

  it.each(names.filter(name => name !== 'clipboard-sanitized-write' && name !== 'fullscreen'))(
    'grants no %s, even to the page',
    name => {
      expect(requested(name, 'app://bundle/')).toBe(false)
      expect(checked(name, 'app://bundle')).toBe(false)
    },
  )

  it.each([
    ['put text on the clipboard', 'clipboard-sanitized-write'],
    ['fill the screen', 'fullscreen'],
  ])('lets the page, and only the page, %s', (_what, name) => {
    expect(requested(name, 'app://bundle/')).toBe(true)
    expect(checked(name, 'app://bundle')).toBe(true)
    expect(requested(name, 'https://evil.test/')).toBe(false)
    expect(checked(name, 'app://bundle.evil')).toBe(false)
  })

  it('gives out no device and no picture of the screen', () => {
    expect(session.setDevicePermissionHandler.mock.lastCall?.[0]({ deviceType: 'hid' })).toBe(false)
    const streams = vi.fn()
    session.setDisplayMediaRequestHandler.mock.lastCall?.[0]({}, streams)
    expect(streams).toHaveBeenCalledWith(null)
    const protectedClasses = ['audio', 'hid']
    expect(session.setUSBProtectedClassesHandler.mock.lastCall?.[0]({ protectedClasses })).toEqual(
      protectedClasses,
    )
  })

  it('downloads nothing', () => {
    const event = fakeEvent({})
    session.emit('will-download', event)
    expect(event.prevented).toBe(true)
  })

  const cancelled = (url: string) => {
    const callback = vi.fn()
    session.webRequest.onBeforeRequest.mock.lastCall?.[0]({ url }, callback)
    return callback.mock.lastCall?.[0].cancel
  }

  it.each(['app://bundle/assets/main.js', 'data:image/png;base64,AA==', 'blob:app://bundle/1'])(
    'loads %s',
    url => {
      expect(cancelled(url)).toBe(false)
    },
  )

  it.each([
    'https://example.com/',
    'http://127.0.0.1:5000/',
    'ws://127.0.0.1/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'chrome://version/',
    'chrome-extension://x/',
    'devtools://devtools/bundled/inspector.html',
    'about:blank',
    'not an address',
  ])('cancels the request for %s', url => {
    expect(cancelled(url)).toBe(true)
  })

  it('lets the developer tools load themselves where they are allowed', () => {
    lockSession(fake<Session>(session), true)
    expect(cancelled('devtools://devtools/bundled/inspector.html')).toBe(false)
    expect(cancelled('https://example.com/')).toBe(true)
  })
})

describe('locked contents', () => {
  let app: EventEmitter
  let contents: FakeContents

  beforeEach(() => {
    app = new EventEmitter()
    contents = new FakeContents()
    lockContents(fake<App>(app))
    app.emit('web-contents-created', {}, contents)
  })

  it.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('stay on the page at %s', name => {
    for (const url of [
      'https://example.com/',
      'file:///etc/passwd',
      'data:text/html,x',
      'app://bundle@evil/',
      'app://bundle/assets/main.js',
      'about:blank',
      '',
    ]) {
      const event = fakeEvent({ url, isMainFrame: true })
      contents.emit(name, event)
      expect(event.prevented, url).toBe(true)
    }
    const reload = fakeEvent({ url: 'app://bundle/', isMainFrame: true })
    contents.emit(name, reload)
    expect(reload.prevented).toBe(false)
  })

  it('let no inner frame go anywhere', () => {
    const event = fakeEvent({ url: 'app://bundle/', isMainFrame: false })
    contents.emit('will-frame-navigate', event)
    expect(event.prevented).toBe(true)
  })

  it('open no window and hold no webview', () => {
    const handler = contents.setWindowOpenHandler.mock.lastCall?.[0]
    expect(handler?.({ url: 'app://bundle/' })).toEqual({ action: 'deny' })
    const event = fakeEvent({})
    contents.emit('will-attach-webview', event)
    expect(event.prevented).toBe(true)
  })

  it('accept no certificate, show none, and log in nowhere', () => {
    const [choice, error, login] = [fakeEvent({}), fakeEvent({}), fakeEvent({})]
    const [chosen, trusted] = [vi.fn(), vi.fn()]
    app.emit('select-client-certificate', choice, null, 'https://example.com', [], chosen)
    app.emit('certificate-error', error, contents, 'https://example.com', 'expired', {}, trusted)
    app.emit('login', login)
    expect([choice.prevented, error.prevented, login.prevented]).toEqual([true, true, true])
    expect(chosen).toHaveBeenCalledWith()
    expect(trusted).toHaveBeenCalledWith(false)
  })
})
