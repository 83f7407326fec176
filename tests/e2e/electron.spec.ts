/** The shell in Electron itself. Its binary is not part of the packages; without it these are counted as skipped. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { findElectron } from '../../electron/host/start/electron-binary.ts'
import { ROOT } from '../run/command.ts'

const binary = findElectron(ROOT, process.env)
test.skip(binary === undefined, 'Electron’s binary is not here; “npm start” fetches it.')

const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
test.skip(!display, 'There is no display for a window.')

let home: string
let app: ElectronApplication
let page: Page

test.beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'hanoi-2045-'))
  const folders = [
    '--documents',
    path.join(home, 'documents'),
    '--preferences',
    path.join(home, 'preferences'),
  ]
  app = await _electron.launch({
    args: [ROOT, ...folders],
    // Playwright would switch the sandbox off, and with it what is tested here.
    chromiumSandbox: true,
    ...(binary === undefined ? {} : { executablePath: binary }),
  })
  page = await app.firstWindow()
})

test.afterEach(async () => {
  await app.close()
  await rm(home, { recursive: true, force: true })
})

test('opens one window with the page, sandboxed and without Node', async () => {
  await expect(page.locator('#root')).not.toBeEmpty()
  expect(app.windows()).toHaveLength(1)
  expect(page.url()).toBe('app://bundle/')
  expect(await page.evaluate(() => ['require' in window, 'process' in window])).toEqual([false, false])
  const sandboxed = await app.evaluate(({ app: program }) =>
    program.getAppMetrics().every(({ type, sandboxed: own }) => type !== 'Tab' || own !== false),
  )
  expect(sandboxed).toBe(true)
})

test('gives the page two calls and nothing else', async () => {
  expect(await page.evaluate(() => Object.keys(window.host ?? {}))).toEqual(['ask', 'on'])
})

test('answers the page, and refuses what is no question', async () => {
  const replies = await page.evaluate(async () => {
    const ask = (name: string) => Reflect.apply(window.host?.ask ?? (() => null), undefined, [name, {}])
    return [await ask('host:describe'), await ask('files:delete'), await ask('files:open')]
  })
  expect(replies).toMatchObject([
    { ok: true, value: { kind: 'desktop', dialogs: 'native' } },
    { ok: false, faults: [{ code: 'request.unknown' }] },
    { ok: false, faults: [{ code: 'request.invalid' }] },
  ])
})

test('reaches no network, opens no window and goes nowhere else', async () => {
  const outcome = await page.evaluate(async () => ({
    fetched: await fetch('https://example.com/').then(
      () => 'fetched',
      () => 'refused',
    ),
    opened: window.open('https://example.com/') === null ? 'refused' : 'opened',
  }))
  expect(outcome).toEqual({ fetched: 'refused', opened: 'refused' })
  await page.evaluate(() => window.location.assign('https://example.com/'))
  expect(page.url()).toBe('app://bundle/')
})

test('serves the page under the same policy as loopback', async () => {
  const policy = await page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'))
  expect(policy).toContain("default-src 'none'")
})

test('tells the page what was chosen in the menu', async () => {
  await page.evaluate(() => {
    const heard: unknown[] = []
    Reflect.set(window, 'heard', heard)
    window.host?.on('menu:command', payload => heard.push(payload))
  })
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.submenu?.items[0]?.click())
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([{ command: 'new' }])
})
