/** A lever in hand: all that a pointer or a key does until it lets go is one step, which Escape takes back. */

import type { Page } from '@playwright/test'
import { tabInHand } from './bar.ts'
import { middleOf } from './places.ts'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

test.beforeEach(async ({ page }) => {
  await expect(tabInHand(page)).toBeVisible()
})

const share = (page: Page) => page.getByRole('textbox', { name: 'Tỷ trọng chi văn hóa' })

test('a drag is one step', async ({ page }) => {
  const slider = page.locator('[data-lever="share[culture]"] input[type="range"]')
  const before = await share(page).inputValue()
  const { x, y } = await middleOf(slider)
  const at = await slider.evaluate((input: HTMLInputElement) => Number(input.value) / Number(input.max))
  const box = await slider.boundingBox()
  const thumb = (box?.x ?? x) + at * (box?.width ?? 0)
  await page.mouse.move(thumb, y)
  await page.mouse.down()
  await page.mouse.move(thumb + 60, y, { steps: 20 })
  await page.mouse.up()
  await expect(share(page)).not.toHaveValue(before)
  await page.keyboard.press('Control+z')
  await expect(share(page)).toHaveValue(before)
})

test('Escape takes a drag back, and the pointer that is still down moves nothing any more', async ({
  page,
}) => {
  const before = await share(page).inputValue()
  const { x, y } = await middleOf(page.locator('[data-lever="share[culture]"] input[type="range"]'))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 20, y, { steps: 5 })
  await expect(share(page)).not.toHaveValue(before)
  // A key that is let go meanwhile ends no drag.
  await page.keyboard.press('Shift')
  await page.mouse.move(x + 30, y, { steps: 5 })
  await page.keyboard.press('Escape')
  await expect(share(page)).toHaveValue(before)
  await page.mouse.move(x + 40, y, { steps: 5 })
  await page.mouse.up()
  await expect(share(page)).toHaveValue(before)
  await expect(page.getByRole('button', { name: 'Không có gì để hoàn tác' })).toBeDisabled()
  await page.mouse.click(x + 40, y)
  await expect(share(page)).not.toHaveValue(before)
})

test('what was typed into another field is no part of a drag, nor of its end by Escape', async ({ page }) => {
  await share(page).fill('6')
  const education = page.locator('[data-lever="share[education]"]')
  const before = await education.getByRole('textbox').inputValue()
  const { x, y } = await middleOf(education.locator('input[type="range"]'))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 20, y, { steps: 5 })
  await expect(education.getByRole('textbox')).not.toHaveValue(before)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(education.getByRole('textbox')).toHaveValue(before)
  await expect(share(page)).toHaveValue('6,0')
  await page.keyboard.press('Control+z')
  await expect(share(page)).toHaveValue('2,6')
})

test('a button or a key that is held down is one step, and Escape takes all of it back', async ({ page }) => {
  const plus = page.locator('[data-lever="share[culture]"]').getByRole('button', { name: /^Tăng/ })
  const { x, y } = await middleOf(plus)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await expect
    .poll(async () => Number.parseFloat((await share(page).inputValue()).replace(',', '.')))
    .toBeGreaterThan(3)
  await page.keyboard.press('Escape')
  await expect(share(page)).toHaveValue('2,6')
  await page.waitForTimeout(300)
  await expect(share(page)).toHaveValue('2,6')
  await page.mouse.up()
  await page.mouse.down()
  await expect
    .poll(async () => Number.parseFloat((await share(page).inputValue()).replace(',', '.')))
    .toBeGreaterThan(3)
  await page.mouse.up()
  await page.keyboard.press('Control+z')
  await expect(share(page)).toHaveValue('2,6')
  await share(page).focus()
  for (let press = 0; press < 6; press += 1) await page.keyboard.down('ArrowUp')
  await page.keyboard.up('ArrowUp')
  await expect(share(page)).toHaveValue('3,2')
  await page.getByRole('button', { name: /^Hoàn tác/ }).click()
  await expect(share(page)).toHaveValue('2,6')
})

test('a thumb that is taken stays where it is', async ({ page }) => {
  const slider = page.locator('[data-lever="share[culture]"] input[type="range"]')
  const box = await slider.boundingBox()
  if (box === null) throw new Error('the slider is there')
  await page.mouse.click(box.x + box.width * 0.6, box.y + box.height / 2)
  await expect(share(page)).not.toHaveValue('2,6')
  await page.keyboard.press('Control+z')
  await expect(share(page)).toHaveValue('2,6')
  const { value, max } = await slider.evaluate((input: HTMLInputElement) => ({
    value: Number(input.value),
    max: Number(input.max),
  }))
  await page.mouse.move(box.x + 6.5 + (value / max) * (box.width - 13), box.y + box.height / 2)
  await page.mouse.down()
  await expect(slider).toHaveAttribute('aria-valuetext', /^2,6/)
  await page.mouse.up()
  await expect(share(page)).toHaveValue('2,6')

  // Where another hand takes the lever, nothing is left of the one before.
  await slider.press('ArrowRight')
  await expect(share(page)).toHaveValue('2,7')
  const minus = page.locator('[data-lever="share[culture]"]').getByRole('button', { name: /^Giảm/ })
  const button = await middleOf(minus)
  await page.mouse.move(button.x, button.y)
  await page.mouse.down()
  await expect(share(page)).toHaveValue('2,6')
  await expect(slider).toHaveAttribute('aria-valuetext', /^2,6/)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(share(page)).toHaveValue('2,7')
})
