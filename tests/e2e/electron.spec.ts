/** The shell in Electron itself. Its binary is not part of the packages; without it these are counted as skipped. */

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { findElectron } from '../../electron/host/start/electron-binary.ts'
import { ROOT } from '../run/command.ts'
import { tabInHand } from './bar.ts'
import { rememberGuide } from './start-app.ts'

const binary = findElectron(ROOT, process.env)
test.skip(binary === undefined, 'Electron’s binary is not here; “npm start” fetches it.')

const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
test.skip(!display, 'There is no display for a window.')

let home: string
let app: ElectronApplication
let page: Page

const at = (...names: string[]) => path.join(home, ...names)

/** Words of a start with folders of its own. */
function wordsOf(files: readonly string[]): string[] {
  return [
    ROOT,
    '--documents',
    at('documents'),
    '--preferences',
    at('preferences'),
    '--language',
    'en',
    ...files,
  ]
}

async function launch(files: readonly string[] = []): Promise<void> {
  app = await _electron.launch({
    args: wordsOf(files),
    // Playwright would switch the sandbox off, and with it what is tested here.
    chromiumSandbox: true,
    ...(binary === undefined ? {} : { executablePath: binary }),
  })
  page = await app.firstWindow()
  await expect(page.locator('#root')).not.toBeEmpty()
}

/** Starts the program once more, as a double click on a file does; waits until that start has ended. */
function startAgain(files: readonly string[]): Promise<number | null> {
  const child: ChildProcess = spawn(binary ?? '', wordsOf(files), { stdio: 'ignore' })
  return new Promise(resolve => child.on('close', resolve))
}

async function put(name: string, title: string): Promise<string> {
  const pack = { id: 'hanoi', version: '0.2' }
  await mkdir(at('documents'), { recursive: true })
  const text = { format: 'h45', version: 1, pack, id: 'a', title, scenarios: [{ id: 'a', title }] }
  await writeFile(at('documents', name), JSON.stringify(text))
  return at('documents', name)
}

/** Whether any file below the folder holds the text. */
async function isKeptBelow(folder: string, text: string): Promise<boolean> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
  const held = await Promise.all(files.map(file => readFile(file, 'utf8').catch(() => '')))
  return held.some(content => content.includes(text))
}

test.beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'hanoi-2045-'))
  await rememberGuide(at('preferences'))
  await launch()
})

test.afterEach(async () => {
  // A page with unsaved work would ask; nobody answers here.
  await app.evaluate(({ app: program }) => program.exit(0)).catch(() => undefined)
  await rm(home, { recursive: true, force: true })
})

test('opens one window with the page, sandboxed and without Node', async () => {
  expect(app.windows()).toHaveLength(1)
  expect(page.url()).toBe('app://bundle/')
  expect(await page.evaluate(() => ['require' in window, 'process' in window])).toEqual([false, false])
  const sandboxed = await app.evaluate(({ app: program }) =>
    program.getAppMetrics().every(({ type, sandboxed: own }) => type !== 'Tab' || own !== false),
  )
  expect(sandboxed).toBe(true)
})

test('gives the page three calls and nothing else', async () => {
  expect(await page.evaluate(() => Object.keys(window.host ?? {}))).toEqual(['ask', 'admit', 'on'])
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

test('is given no device, no place and no notice', async () => {
  const states = await page.evaluate(() =>
    Promise.all(
      (['geolocation', 'notifications', 'camera', 'microphone'] as PermissionName[]).map(async name =>
        navigator.permissions.query({ name }).then(
          ({ state }) => state,
          () => 'denied',
        ),
      ),
    ),
  )
  expect(states.filter(state => state === 'granted')).toEqual([])
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
  await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()
      ?.items.flatMap(({ submenu }) => submenu?.items ?? [])
      .find(({ label }) => label === 'New scenario')
      ?.click(),
  )
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([{ command: 'new' }])
})

test('opens the file of a second start in the window that is open', async () => {
  const file = await put('second.h45', 'From the second start')
  expect(await startAgain([file])).toBe(0)
  await expect(tabInHand(page)).toHaveText('From the second start')
  expect(app.windows()).toHaveLength(1)
})

test('opens a file by the system’s dialog and saves it where it stands', async () => {
  const file = await put('plan.h45', 'A plan')
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, file)
  await page.keyboard.press('ControlOrMeta+o')
  await expect(tabInHand(page)).toHaveText('A plan')
  await page.locator('[data-lever="share[culture]"] input[type="range"]').press('ArrowRight')
  await page.keyboard.press('ControlOrMeta+s')
  await expect.poll(async () => (await readFile(file, 'utf8')).includes('share[culture]')).toBe(true)
})

test('saves a new file under the name that the system’s dialog gives', async () => {
  const file = at('documents', 'new.h45')
  await mkdir(at('documents'), { recursive: true })
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
  }, file)
  await page.keyboard.press('ControlOrMeta+Shift+s')
  await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain('"format"')
})

test('offers unsaved work again after it was killed', async () => {
  await page.locator('[data-lever="share[culture]"] input[type="range"]').press('ArrowRight')
  await expect.poll(() => isKeptBelow(at('preferences'), 'share[culture]')).toBe(true)
  const killed = new Promise(resolve => app.process().once('exit', resolve))
  app.process().kill('SIGKILL')
  await killed
  await launch()
  await expect(page.getByRole('dialog').or(page.getByRole('alertdialog')).first()).toBeVisible()
})

test('prints the page', async () => {
  const head = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const pdf = await window?.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true })
    return pdf?.subarray(0, 5).toString('latin1')
  })
  expect(head).toBe('%PDF-')
})
