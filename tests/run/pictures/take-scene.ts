/** Takes one picture of the guide from a program of its own, so that no picture depends on another. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { choosePreset } from '../../e2e/bar.ts'
import { rememberGuide, startApp } from '../../e2e/start-app.ts'
import type { Language, Scene } from './scene.ts'
import { smallPng } from './small-png.ts'

/** What the page takes for today, so that dates in pictures stay. */
const TODAY = new Date('2026-11-26T09:00:00+07:00')

const preset: Readonly<Record<Language, string>> = {
  vi: 'Đạt mục tiêu chương trình',
  en: 'Programme targets met',
}

/** File of a picture below the program's folder, with `/`. */
export function pictureFile(language: Language, name: string): string {
  return `docs/guide/pictures/${language}/${name}.png`
}

/** The picture of a scene in one language, as PNG. */
export async function takeScene(browser: Browser, scene: Scene, language: Language): Promise<Buffer> {
  const home = await mkdtemp(path.join(tmpdir(), 'pictures-'))
  await rememberGuide(path.join(home, 'preferences'))
  const app = await startApp(home, ['--language', language])
  try {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, colorScheme: 'light' })
    const page = await context.newPage()
    await page.clock.setFixedTime(TODAY)
    await page.goto(app.address)
    await choosePreset(page, preset[language], language)
    await page.locator('.chart .chart-line').nth(5).waitFor({ state: 'attached' })
    // Somewhere empty, so that no button keeps the ring of the focus.
    await page.mouse.click(900, 755)
    await scene.act({ page, language })
    return await shoot(page, scene)
  } finally {
    await Promise.all(browser.contexts().map(context => context.close()))
    await app.stop()
    await rm(home, { recursive: true, force: true })
  }
}

async function shoot(page: Page, { part, height = Number.POSITIVE_INFINITY }: Scene): Promise<Buffer> {
  const box = part === undefined ? null : await page.locator(part).first().boundingBox()
  const window = page.viewportSize()
  const options = { animations: 'disabled', caret: 'hide' } as const
  if (box === null || window === null) return smallPng(await page.screenshot(options))
  const clip = {
    x: box.x,
    y: box.y,
    width: Math.min(box.width, window.width - box.x),
    height: Math.min(box.height, window.height - box.y, height),
  }
  return smallPng(await page.screenshot({ ...options, clip }))
}
