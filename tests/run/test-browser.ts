/** The real browser that the tests run in. */

import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findChromium } from '../../electron/host/browser/chromium.ts'

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
