/** A story on two windows while levers move on the operator's side, and on one screen with its levers. */

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { axeOf } from './grievances.ts'
import { expect, test } from './start-app.ts'

const PRESET = new URL('../../seeds/scenarios/culture-first.h45', import.meta.url)

/** Opens a story of two steps on the preset “culture first”. */
async function openStory(page: Page, documents: string): Promise<void> {
  const preset = JSON.parse(await readFile(PRESET, 'utf8'))
  const [scenario] = preset.scenarios
  const step = (id: string, variable: string, sentence: string, notes: string) => ({
    id,
    sentence,
    notes,
    view: {
      scenario: scenario.id,
      shown: [scenario.id],
      year: 2030,
      chart: { variable, breakdown: null, form: 'stacked', benchmarks: false },
      card: { variable, target: null },
      mode: 'value',
      basis: 'current',
      bands: false,
    },
  })
  const story = [
    step('one', 'culture_share_exec', '', 'Nhắc lại nghị quyết.'),
    step('two', 'cult_share', 'Văn hóa thành một ngành kinh tế.', ''),
  ]
  await mkdir(documents, { recursive: true })
  await writeFile(path.join(documents, 'truyện.h45'), JSON.stringify({ ...preset, story }))
  // Before there are numbers nobody hears keys.
  await expect(page.locator('.kpi-number').first()).toBeVisible()
  await page.keyboard.press('Control+o')
  await page.getByRole('dialog').getByRole('row', { name: 'truyện.h45' }).dblclick()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** Sizes of all text that is drawn, in pixels: the smallest. */
function smallestType(page: Page): Promise<number> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const sizes: number[] = []
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode
      if (parentElement === null || (textContent ?? '').trim() === '') continue
      sizes.push(Number.parseFloat(getComputedStyle(parentElement).fontSize))
    }
    return Math.min(...sizes)
  })
}

test('an audience follows the story and the levers, sees nothing of what is done on hold, and all at the release', async ({
  page,
  app,
}) => {
  await openStory(page, app.documents)
  const opening = page.waitForEvent('popup')
  await page.keyboard.press('F5')
  const audience = await opening
  await audience.setViewportSize({ width: 1920, height: 1080 })
  const bar = page.getByRole('region', { name: 'Trình chiếu' })
  const number = audience.locator('.audience-digits')
  const sentence = audience.getByRole('heading', { level: 1 })

  await expect(bar).toContainText('1/2')
  await expect(bar).toContainText('Nhắc lại nghị quyết.')
  await expect(audience.locator('.audience-steps')).toHaveText('1/2')
  await expect(number).toHaveText('6,00')
  await expect(audience.getByRole('slider')).toHaveCount(0)
  await expect(audience.getByRole('button')).toHaveCount(0)
  expect(await smallestType(audience)).toBeGreaterThanOrEqual(24)
  const { violations } = await axeOf(audience).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])

  const lever = page.locator('[data-lever="share[culture]"]').getByRole('slider')
  await lever.press('ArrowRight')
  await expect(number).not.toHaveText('6,00')
  const before = (await number.textContent()) ?? ''

  await bar.getByRole('button', { name: 'Giữ hình' }).click()
  await expect(bar).toContainText('ĐANG GIỮ')
  await lever.press('Shift+ArrowRight')
  const card = page.locator('.kpi').filter({ hasText: 'Chi văn hóa' }).first().locator('.kpi-number')
  await expect(card).not.toHaveText(before)
  const after = (await card.textContent()) ?? ''
  await expect(number).toHaveText(before)
  await bar.getByRole('button', { name: 'Bỏ giữ' }).click()
  await expect(number).toHaveText(after)

  // Keys of the audience's window reach the operator; in a text field a letter is a letter.
  await audience.keyboard.press('PageDown')
  await expect(bar).toContainText('2/2')
  await expect(sentence).toHaveText('Văn hóa thành một ngành kinh tế.')
  await audience.keyboard.press('b')
  await expect(bar).toContainText('ĐANG CHE')
  await expect(sentence).toBeHidden()
  await page.getByRole('textbox', { name: 'Lời dẫn trên hình' }).fill('bhb')
  await expect(bar).toContainText('ĐANG CHE')
  await audience.keyboard.press('b')
  await expect(sentence).toBeVisible()

  const closing = audience.waitForEvent('close')
  await bar.getByRole('button', { name: 'Kết thúc' }).click()
  await closing
  await expect(bar).toHaveCount(0)
})

test('one screen shows the story with levers that move it, and that hide', async ({ page, app }) => {
  await openStory(page, app.documents)
  await page.keyboard.press('Shift+F5')
  const number = page.locator('.audience-digits')
  await expect(number).toHaveText('6,00')
  const levers = page.getByRole('region', { name: 'Đòn bẩy của bước này' })
  await levers.locator('[data-lever="share[culture]"]').getByRole('slider').press('ArrowRight')
  await expect(number).not.toHaveText('6,00')
  await page.keyboard.press('l')
  await expect(levers).toHaveCount(0)
  await page.keyboard.press('PageDown')
  await expect(page.locator('.audience-steps')).toHaveText('2/2')
  await page.keyboard.press('Escape')
  await expect(page.locator('.one-screen')).toHaveCount(0)
  await expect(page.locator('.kpi').first()).toBeVisible()
})
