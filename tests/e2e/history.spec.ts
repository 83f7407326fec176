/** What was changed is taken back, done again, listed and replayed. */

import type { Page } from '@playwright/test'
import { tabInHand } from './bar.ts'
import { openScenarios } from './scenario-file.ts'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

test.beforeEach(async ({ page }) => {
  await expect(tabInHand(page)).toBeVisible()
})

const share = (page: Page) => page.getByRole('textbox', { name: 'Tỷ trọng chi văn hóa' })
const toast = (page: Page) => page.locator('.step-toast')

async function type(page: Page, text: string) {
  await share(page).fill(text)
  await share(page).press('Enter')
}

test('keys and buttons take back and do again, and say what in words', async ({ page }) => {
  const undo = page.getByRole('button', { name: /^(Hoàn tác|Không có gì để hoàn tác)/ })
  await expect(undo).toHaveAttribute('aria-disabled', 'true')
  await type(page, '6')
  await expect(undo).toHaveAccessibleName(/^Hoàn tác: Tỷ trọng chi văn hóa 2,6 → 6,0\s% \(2030\)/)
  await page.keyboard.press('Control+z')
  await expect(share(page)).toHaveValue(/^2,6/)
  await expect(toast(page)).toHaveText(/^Đã hoàn tác: Tỷ trọng chi văn hóa 2,6 → 6,0\s% \(2030\)$/)
  await page.keyboard.press('Control+y')
  await expect(share(page)).toHaveValue('6,0')
  await undo.click()
  await expect(share(page)).toHaveValue(/^2,6/)
  await page.keyboard.press('Control+Shift+z')
  await expect(share(page)).toHaveValue('6,0')
})

test('a field that is being edited keeps its own undo', async ({ page }) => {
  await type(page, '6')
  await share(page).focus()
  await page.keyboard.press('End')
  await page.keyboard.type('5')
  await expect(share(page)).toHaveValue('6,05')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Escape')
  await expect(share(page)).toHaveValue('6,0')
  await page.keyboard.press('Control+z')
  await expect(share(page)).toHaveValue(/^2,6/)
})

test('undo in another scenario leaves the view, and says where it was', async ({ page, app }) => {
  await openScenarios(page, app.documents, ['Một', 'Hai'])
  await type(page, '6')
  await page.getByRole('button', { name: 'Xem Hai', exact: true }).click()
  await page.keyboard.press('Control+z')
  await expect(tabInHand(page)).toHaveText('Hai')
  await expect(toast(page)).toHaveText(/Đã hoàn tác: .* trong Một$/)
  await page.getByRole('button', { name: 'Xem Một', exact: true }).click()
  await expect(share(page)).toHaveValue(/^2,6/)
})

test('the list of changes leads back to any of them', async ({ page }) => {
  for (const value of ['3', '4', '5', '6']) await type(page, value)
  const list = page.getByRole('button', { name: 'Các thay đổi đã làm' })
  await list.click()
  await page.getByRole('menuitem', { name: /3,0 → 4,0/ }).click()
  await expect(share(page)).toHaveValue('4,0')
  await list.click()
  await page.getByRole('menuitem', { name: /Làm lại: .*5,0 → 6,0/ }).click()
  await expect(share(page)).toHaveValue('6,0')
  await list.click()
  await page.getByRole('menuitem', { name: 'Lúc mở tệp' }).click()
  await expect(share(page)).toHaveValue(/^2,6/)
})

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`the last change is replayed with motion ${reducedMotion}, and Escape ends it`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion })
    const card = page.locator('.kpi-number').first()
    const before = await card.textContent()
    await type(page, '6')
    await expect(card).not.toHaveText(before ?? '')
    const after = await card.textContent()
    await page.keyboard.press('F8')
    const badge = page.locator('.replay-badge')
    await expect(badge.locator('[data-on]')).toHaveText('Trước')
    await expect(card).toHaveText(before ?? '')
    await expect(badge.locator('[data-on]')).toHaveText('Sau')
    await expect(card).toHaveText(after ?? '')
    await expect(share(page)).toHaveValue('6,0')
    await page.keyboard.press('Escape')
    await expect(badge).toHaveCount(0)
    await expect(card).toHaveText(after ?? '')
    await expect(page).toHaveTitle(/^●/)
  })
}
