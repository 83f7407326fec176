import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { fakeEvent } from './fake-electron.ts'
import { playDesktop } from './play-desktop.ts'

/** The program with its window open. */
async function openDesktop(words: readonly string[] = []) {
  const play = await playDesktop({ words })
  play.app.becomeReady()
  await vi.waitFor(() => expect(play.windows).toHaveLength(1), { timeout: 10_000 })
  const [window] = play.windows
  if (window === undefined) throw new Error('there is no window')
  return { ...play, window }
}

describe('the desktop program', () => {
  it('closes every door before Electron is ready, and opens the window after', async () => {
    const { done } = await openDesktop()
    const scheme = {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    }
    expect(done).toEqual([
      'sandbox',
      `schemes ${JSON.stringify([scheme])}`,
      'on web-contents-created',
      'on select-client-certificate',
      'on certificate-error',
      'on login',
      'on open-file',
      'on window-all-closed',
      'lock {"files":[]}',
      'on second-instance',
      'ready',
      'window',
    ])
  })

  it('shows its page in a locked session of its own, which keeps nothing on disk', async () => {
    const { window, session, home } = await openDesktop()
    expect(window.loadURL.mock.calls).toEqual([['app://bundle/']])
    expect(window.options).toMatchObject({
      webPreferences: { session, preload: path.join(home, 'dist/desktop/preload.cjs'), devTools: false },
    })
    expect(session.setPermissionRequestHandler).toHaveBeenCalledOnce()
    expect(session.webRequest.onBeforeRequest).toHaveBeenCalledOnce()
    const [scheme, serve] = session.protocol.handle.mock.lastCall ?? []
    expect(scheme).toBe('app')
    const page: Response = await serve(new Request('app://bundle/'))
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await page.text()).toBe('<!doctype html>')
    expect((await serve(new Request('app://bundle/..%2f..%2fpackage.json'))).status).toBe(400)
    expect((await serve(new Request('app://bundle/seeds/pack.yaml'))).status).toBe(404)
    expect((await serve(new Request('app://bundle/', { method: 'POST' }))).status).toBe(405)
  })

  it('answers the page by the contract, and says what it is', async () => {
    const { ask, home } = await openDesktop()
    expect(await ask('host:describe', {})).toEqual({
      ok: true,
      value: { kind: 'desktop', version: '1.2.3', dialogs: 'native', folder: 'Hanoi 2045', notices: [] },
    })
    expect(await ask('files:list', {})).toMatchObject({ ok: true, value: { files: [] } })
    expect(JSON.stringify(await ask('files:list', {}))).not.toContain(home)
  })

  it('lets menu and theme follow the planner', async () => {
    const { ask, menuHeads, nativeTheme } = await openDesktop()
    expect(menuHeads()).toContain('&Tệp')
    await ask('preferences:write', { language: 'en', theme: 'dark' })
    expect(menuHeads()).toContain('&File')
    expect(nativeTheme.themeSource).toBe('dark')
  })

  it('keeps preferences where it is told to, and finds them again', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'preferences-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const words = ['--preferences', folder]
    const first = await openDesktop(words)
    await first.ask('preferences:write', { language: 'en', theme: 'light' })
    first.window.emit('close')
    const second = await openDesktop(words)
    expect(second.menuHeads()).toContain('&File')
    expect(second.window.options).toMatchObject({ x: 10, y: 20, width: 1400, height: 900 })
  })

  it('ends when a first one runs already, and gives it the files', async () => {
    const { app, done, windows } = await playDesktop({ words: [path.resolve('/plans/a.h45')], first: false })
    expect(done).toContain(`lock ${JSON.stringify({ files: [path.resolve('/plans/a.h45')] })}`)
    expect(app.quit).toHaveBeenCalledOnce()
    expect(windows).toEqual([])
  })

  it('opens files of the start, of the system and of a second start once the page has loaded', async () => {
    const words = [path.resolve('/plans/a.h45')]
    const play = await playDesktop({ words })
    const event = fakeEvent({})
    play.app.emit('open-file', event, '/plans/b.h45')
    expect(event.prevented).toBe(true)
    play.app.becomeReady()
    await vi.waitFor(() => expect(play.windows).toHaveLength(1), { timeout: 10_000 })
    const window = play.windows[0]
    expect(window?.webContents.sent).toEqual([])
    window?.webContents.emit('did-finish-load')
    play.app.emit('second-instance', {}, [], '/', { files: ['/plans/c.h45'] })
    play.app.emit('second-instance', {}, ['/plans/never.h45'], '/', { files: 'no list' })
    expect(window?.webContents.sent.map(([, name, payload]) => [name, payload])).toEqual(
      ['a.h45', 'b.h45', 'c.h45'].map(name => ['file:opened', { ticket: expect.any(String), name }]),
    )
    expect(window?.focus).toHaveBeenCalledTimes(2)
  })

  it('says why it cannot open a file that it was handed', async () => {
    const { app, window, dialog } = await openDesktop()
    window.webContents.emit('did-finish-load')
    app.emit('open-file', fakeEvent({}), '/plans/a.txt')
    expect(dialog.showErrorBox).toHaveBeenCalledWith('Hanoi 2045', expect.stringContaining('a.txt'))
  })

  it.each([
    ['a pack that is not there', ['--seeds', path.join(tmpdir(), 'absent-pack'), '--language', 'en']],
    ['a language that it does not speak', ['--language', 'fr']],
  ])('refuses to start with %s, in words, and with a status of its own', async (_what, words) => {
    const { app, dialog, windows } = await playDesktop({ words })
    app.becomeReady()
    await vi.waitFor(() => expect(app.exit).toHaveBeenCalledWith(78))
    expect(dialog.showErrorBox.mock.lastCall?.[1]).toMatch(/\w+ \w+/)
    expect(dialog.showErrorBox.mock.lastCall?.[1]).not.toMatch(/host\.|\bat \w+ \(/)
    expect(windows).toEqual([])
  })

  it('gives up in words after an error that nobody expected', async () => {
    const { app, dialog, processListener } = await openDesktop()
    processListener('uncaughtException')?.(new Error('a riddle'))
    expect(dialog.showErrorBox.mock.lastCall?.[1]).not.toContain('riddle')
    expect(app.exit).toHaveBeenCalledWith(1)
  })
})
