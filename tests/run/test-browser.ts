/** The real browser that the tests run in: one that is installed, or Debian's, which an administrator can have installed. */

import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findChromium } from '../../electron/host/browser/chromium.ts'
import { run } from './command.ts'

/** What to do where there is none. */
export const WHAT_TO_INSTALL =
  'The tests in a real browser need Chromium, Chrome or Edge: install one (“sudo apt-get install chromium” on Debian, or “npx playwright install chromium”), or name one in CHROMIUM_PATH.'

/** Absolute path of a browser of the Chromium family: CHROMIUM_PATH, an installed one, or Playwright's own. */
export function findTestBrowser(): string | undefined {
  const installed = findChromium()
  if (installed !== undefined || process.env.CHROMIUM_PATH) return installed
  const own = chromium.executablePath()
  return existsSync(own) ? own : undefined
}

/** The same, after Debian's package where none was found and this process may install it. */
export async function haveTestBrowser(): Promise<string | undefined> {
  const found = findTestBrowser()
  if (found !== undefined || process.env.CHROMIUM_PATH || !mayInstall()) return found
  const environment = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], environment)
  await run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], environment)
  return findTestBrowser()
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}
