/** The fixture of every test in a browser: the program on a free port with folders of its own, and a page that has its key. */

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { defaultWorkspace } from '../../shared/contract/workspace.ts'
import { ROOT } from '../run/command.ts'

export interface StartedApp {
  /** The address that opens the page, with its key. */
  readonly address: string
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string
  /** Folder in which scenario files are listed and created. */
  readonly documents: string
  readonly preferences: string
  /** Interrupts the program as Ctrl-C does; the status with which it ends. */
  stop(): Promise<number | null>
  /** Ends the program at once, as a crash or a power cut does; it can do nothing about it. */
  kill(): Promise<number | null>
}

interface Fixtures {
  /** Further words on the command line. */
  startWords: string[]
  /** Whether the guided start was seen before; it stands over the screen otherwise. */
  isGuided: boolean
  app: StartedApp
  /** What the page complained of: errors in its console, and breaches of its policy. Must be empty when a test ends. */
  complaints: string[]
}

export const test = base.extend<Fixtures>({
  startWords: [[], { option: true }],
  isGuided: [true, { option: true }],

  app: async ({ startWords, isGuided }, use) => {
    const home = await mkdtemp(path.join(tmpdir(), 'hanoi-2045-'))
    if (isGuided) await rememberGuide(path.join(home, 'preferences'))
    const app = await startApp(home, startWords)
    await use(app)
    await app.stop()
    await rm(home, { recursive: true, force: true })
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
  complaints: async ({}, use) => {
    const complaints: string[] = []
    await use(complaints)
    expect(complaints).toEqual([])
  },

  page: async ({ page, app, complaints }, use) => {
    collectComplaints(page, complaints)
    await page.goto(app.address)
    // Keys that are pressed before the screen stands reach nobody.
    await page.locator('.workbench, .start-failed').first().waitFor()
    await use(page)
  },
})

export { expect }

/** Leaves preferences in which the guided start was finished. */
export async function rememberGuide(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const workspace = { ...defaultWorkspace, isGuided: true }
  await writeFile(path.join(folder, 'preferences.json'), JSON.stringify({ workspace }))
}

function collectComplaints(page: Page, complaints: string[]): void {
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
}

export async function startApp(home: string, words: readonly string[]): Promise<StartedApp> {
  const [documents, preferences] = [path.join(home, 'documents'), path.join(home, 'preferences')]
  const start = path.join(ROOT, 'electron/host/start')
  const folders = ['--documents', documents, '--preferences', preferences]
  // As `npm start` does.
  const command = ['--import', path.join(start, 'require-node.js'), path.join(start, 'main.ts')]
  const child = spawn(process.execPath, [...command, '--browser', '--no-open', ...folders, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>(resolve => child.once('exit', status => resolve(status)))
  const address = await addressOf(child)
  return {
    address,
    origin: new URL(address).origin,
    documents,
    preferences,
    stop() {
      child.kill('SIGINT')
      return ended
    },
    kill() {
      child.kill('SIGKILL')
      return ended
    },
  }
}

/** The address that the program prints once its page can be had. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (text: unknown) => {
      said += String(text)
      const address = /http:\/\/127\.0\.0\.1:\d+\/#t=\S+(?=\s)/.exec(said)?.[0]
      if (address !== undefined) resolve(address)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', status => reject(new Error(`the program ended with ${status} and said: ${said}`)))
  })
}
