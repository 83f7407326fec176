import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type FakeWindow, fakeEvent } from './fake-electron.ts'
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
      'on child-process-gone',
      'on window-all-closed',
      'lock {"files":[],"leftOut":0,"refused":[]}',
      'on second-instance',
      'ready',
      'on will-quit',
      'on will-quit',
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
      value: {
        kind: 'desktop',
        version: '1.2.3',
        dialogs: 'native',
        isDefaultModel: true,
        folder: 'Hanoi 2045',
        notices: [],
      },
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

  it('ends when a first one runs already, and gives it the files by their full paths', async () => {
    const { app, done, windows } = await playDesktop({
      words: [path.resolve('/plans/a.h45'), '--flag'],
      first: false,
    })
    const handed = { files: [path.resolve('/plans/a.h45')], leftOut: 0, refused: [] }
    expect(done).toContain(`lock ${JSON.stringify(handed)}`)
    expect(app.quit).toHaveBeenCalledOnce()
    expect(windows).toEqual([])
  })

  describe('with files in a folder', () => {
    let folder: string
    const at = (name: string) => path.join(folder, name)
    /** What the page was told, without the channel. */
    const told = ({ webContents }: FakeWindow) => webContents.sent.map(([, name, payload]) => [name, payload])
    const openedAs = (name: string) => ['file:opened', { ticket: expect.any(String), name }]

    beforeEach(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'plans-'))
      onTestFinished(() => rmSync(folder, { recursive: true }))
      for (const name of ['a.h45', 'b.h45', 'c.h45', 'notes.txt']) writeFileSync(at(name), '')
    })

    it('opens the one of the start once the page has loaded', async () => {
      const { window } = await openDesktop([at('a.h45')])
      expect(window.webContents.sent).toEqual([])
      window.webContents.emit('did-finish-load')
      await vi.waitFor(() => expect(told(window)).toEqual([openedAs('a.h45')]))
    })

    it('opens one that a Mac hands over before Electron is ready, once', async () => {
      const play = await playDesktop({})
      const event = fakeEvent({})
      play.app.emit('open-file', event, at('b.h45'))
      expect(event.prevented).toBe(true)
      play.app.becomeReady()
      await vi.waitFor(() => expect(play.windows).toHaveLength(1), { timeout: 10_000 })
      const [window] = play.windows
      if (window === undefined) throw new Error('there is no window')
      window.webContents.emit('did-finish-load')
      window.webContents.emit('did-finish-load')
      await vi.waitFor(() => expect(told(window)).toEqual([openedAs('b.h45')]))
    })

    it('opens the one of a second start, of which it takes nothing else, and comes to the front', async () => {
      const { app, window } = await openDesktop()
      window.webContents.emit('did-finish-load')
      const handed = { files: [at('c.h45')], leftOut: 0, refused: [] }
      app.emit('second-instance', {}, [at('a.h45')], folder, handed)
      app.emit('second-instance', {}, [at('a.h45')], folder, { files: 'no list' })
      app.emit('second-instance', {}, [], folder, { ...handed, files: ['c.h45'] })
      await vi.waitFor(() => expect(told(window)).toEqual([openedAs('c.h45')]))
      expect(window.focus).toHaveBeenCalledTimes(3)
    })

    it('opens one of a hundred, and says that the others were left', async () => {
      const words = Array.from({ length: 100 }, (_, index) => at(index === 0 ? 'a.h45' : `${index}.h45`))
      const { window } = await openDesktop(words)
      window.webContents.emit('did-finish-load')
      const left = { code: 'outside.one-at-a-time', args: { name: 'a.h45', others: 99 } }
      await vi.waitFor(() =>
        expect(told(window)).toEqual([openedAs('a.h45'), ['file:refused', { faults: [left] }]]),
      )
    })

    it('says on the page why it cannot open one', async () => {
      const { app, window } = await openDesktop()
      window.webContents.emit('did-finish-load')
      app.emit('open-file', fakeEvent({}), at('notes.txt'))
      app.emit('open-file', fakeEvent({}), at('absent.h45'))
      await vi.waitFor(() =>
        expect(told(window)).toMatchObject([
          ['file:refused', { faults: [{ code: 'file.not-a-scenario-name' }, { code: 'file.not-found' }] }],
        ]),
      )
    })

    it('gives a dropped file a ticket, and never its path', async () => {
      const { drop, home } = await openDesktop()
      const reply = await drop(at('a.h45'))
      expect(reply).toEqual({ ok: true, value: { ticket: expect.any(String), name: 'a.h45' } })
      expect(JSON.stringify([reply, home])).not.toContain(folder)
      expect(await drop('')).toEqual({ ok: true, value: null })
      expect(await drop(at('notes.txt'))).toMatchObject({ ok: false })
      expect(await drop(at('absent.h45'))).toMatchObject({ faults: [{ code: 'file.not-found' }] })
      expect(await drop({ path: at('a.h45') })).toEqual({ ok: true, value: null })
    })
  })

  it.each<[string, (play: Awaited<ReturnType<typeof openDesktop>>) => void]>([
    ['SIGTERM', play => play.processListener('SIGTERM')?.()],
    ['the shutdown of the machine', play => play.powerMonitor.emit('shutdown')],
    ['the end of the session', play => play.window.emit('session-end', {})],
  ])('ends at %s without asking anybody', async (_what, end) => {
    const play = await openDesktop()
    end(play)
    await vi.waitFor(() => expect(play.app.quit).toHaveBeenCalledOnce())
    const event = fakeEvent({})
    play.window.webContents.emit('will-prevent-unload', event)
    expect(event.prevented).toBe(true)
    expect(play.dialog.showMessageBoxSync).not.toHaveBeenCalled()
  })

  it('tells what the program is in the language of the planner', async () => {
    const { app, ask } = await openDesktop()
    expect(app.setAboutPanelOptions.mock.lastCall?.[0].credits).toContain('giấy phép MIT')
    await ask('preferences:write', { language: 'en', theme: 'light' })
    expect(app.setAboutPanelOptions.mock.lastCall?.[0].credits).toContain('MIT licence')
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
    const { app, dialog, home, processListener } = await openDesktop()
    processListener('uncaughtException')?.(new Error('a riddle'))
    expect(dialog.showErrorBox.mock.lastCall?.[1]).not.toContain('riddle')
    expect(app.exit).toHaveBeenCalledWith(1)
    expect(readFileSync(path.join(home, 'userData/logs/hanoi-2045.log'), 'utf8')).toContain('a riddle')
  })
})
