/** `npm run pictures`: takes the pictures of the documents from the running program, so that they show what is. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { choosePreset } from '../e2e/bar.ts'
import { rememberGuide, startApp } from '../e2e/start-app.ts'
import { ROOT } from './command.ts'
import { fetchPackages } from './system-packages.ts'
import { findTestBrowser, WHAT_TO_INSTALL } from './test-browser.ts'

interface Picture {
  readonly name: string
  readonly language: 'vi' | 'en'
  readonly theme: 'light' | 'dark'
  /** The preset that is shown. */
  readonly preset: string
}

const pictures: readonly Picture[] = [
  { name: 'workbench-en', language: 'en', theme: 'light', preset: 'Culture first' },
  { name: 'workbench-vi', language: 'vi', theme: 'dark', preset: 'Ưu tiên văn hóa' },
]

async function take(browser: Browser, picture: Picture): Promise<void> {
  const home = await mkdtemp(path.join(tmpdir(), 'pictures-'))
  await rememberGuide(path.join(home, 'preferences'))
  const app = await startApp(home, ['--language', picture.language])
  try {
    const page = await browser.newPage({
      viewport: { width: 1366, height: 768 },
      deviceScaleFactor: 1.5,
      colorScheme: picture.theme,
    })
    await page.goto(app.address)
    await choosePreset(page, picture.preset, picture.language)
    await page.locator('.chart .chart-line').nth(5).waitFor({ state: 'attached' })
    // Somewhere empty, so that no button keeps the ring of the focus.
    await page.mouse.click(900, 755)
    await page.screenshot({
      path: path.join(ROOT, 'docs/pictures', `${picture.name}.png`),
      animations: 'disabled',
    })
    await page.close()
  } finally {
    await app.stop()
    await rm(home, { recursive: true, force: true })
  }
}

await fetchPackages()
const executablePath = findTestBrowser()
if (executablePath === undefined) {
  process.stderr.write(`${WHAT_TO_INSTALL}\n`)
  process.exitCode = 1
} else {
  const browser = await chromium.launch({ executablePath })
  for (const picture of pictures) await take(browser, picture)
  await browser.close()
}
