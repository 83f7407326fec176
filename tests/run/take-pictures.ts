/** `npm run pictures [NAME…]`: takes the pictures of the documents and of the guide from the running program, so that they show what is. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { choosePreset } from '../e2e/bar.ts'
import { rememberGuide, startApp } from '../e2e/start-app.ts'
import { ROOT } from './command.ts'
import { scenes } from './pictures/scenes.ts'
import { pictureFile, takeScene } from './pictures/take-scene.ts'
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

/** Names of the pictures that are wanted; all where none is said. */
const wanted = process.argv.slice(2)
const isWanted = ({ name }: { readonly name: string }) => wanted.length === 0 || wanted.includes(name)

await fetchPackages()
const executablePath = findTestBrowser()
if (executablePath === undefined) {
  process.stderr.write(`${WHAT_TO_INSTALL}\n`)
  process.exitCode = 1
} else {
  const browser = await chromium.launch({ executablePath })
  for (const picture of pictures.filter(isWanted)) await take(browser, picture)
  await takeScenes(browser)
  await browser.close()
}

/** Written at the end, all at once: the program shows the pictures of the guide too, and would be built anew for each of them. */
async function takeScenes(browser: Browser): Promise<void> {
  const taken = new Map<string, Buffer>()
  for (const scene of scenes.filter(isWanted)) {
    for (const language of ['vi', 'en'] as const) {
      taken.set(pictureFile(language, scene.name), await takeScene(browser, scene, language))
    }
  }
  for (const [file, bytes] of taken) {
    await mkdir(path.dirname(path.join(ROOT, file)), { recursive: true })
    await writeFile(path.join(ROOT, file), bytes)
  }
}
