/** From a card that misses its target to the level that reaches it, applied and taken back. */

import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

test('the level that reaches a target is found from its card, applied in one step and taken back', async ({
  page,
}) => {
  const card = page.locator('.kpi').first()
  await expect(card).toContainText('Không đạt')
  await card.getByRole('button', { name: /thao tác khác/ }).click()
  await page.getByRole('menuitem', { name: 'Tìm mức đạt mục tiêu…' }).click()

  const panel = page.getByRole('region', { name: 'Tìm mức đạt mục tiêu' })
  await expect(panel.getByRole('textbox', { name: 'Giá trị mục tiêu' })).toHaveValue('4,00')
  await expect(panel).toContainText(/Tỷ trọng chi văn hóa: 3,96\s%\svào năm 2030/)
  await expect(panel.getByRole('img', { name: /theo tỷ trọng chi văn hóa/ })).toBeVisible()

  await panel.getByRole('button', { name: 'Áp dụng' }).click()
  await expect(card).toContainText(/Đạt (từ )?năm 2030/)
  await page.keyboard.press('Control+z')
  await expect(card).toContainText('Không đạt')
})
