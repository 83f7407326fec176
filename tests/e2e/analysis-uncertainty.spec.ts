/** Uncertainty, in the browser: the list of what is varied, bands on a chart, the chance on a card, and none of it for other values. */

import { choosePreset } from './bar.ts'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

test('bands lie under the line that they are of, beside the list of what is varied', async ({ page }) => {
  await choosePreset(page, 'Ưu tiên văn hóa')
  const chart = page.locator('.chart').filter({ hasText: 'Công nghiệp văn hóa / GRDP' })
  const bands = chart.locator('.chart-fan-band')
  const chance = page.locator('.kpi').filter({ hasText: 'Công nghiệp văn hóa / GRDP' }).locator('.kpi-chance')
  await page.getByRole('button', { name: 'Bất định' }).click()
  const tab = page.getByRole('region', { name: 'Bất định' })
  await expect(tab.getByText(/^\d+ yếu tố bất định/).first()).toBeVisible()

  await tab.getByRole('switch', { name: 'Vẽ dải trên biểu đồ' }).click()
  await expect(bands).toHaveCount(0)
  await tab.getByRole('button', { name: 'Chạy', exact: true }).click()
  await expect(bands).toHaveCount(3)
  await expect(chance).toContainText(/Xác suất.*\d\u202f%/)
  await expect(tab.getByRole('region', { name: 'Xác suất đạt mục tiêu' })).toContainText('±')

  // What the bands rest on leads to the list.
  await chart.getByRole('button', { name: /^Dải 50\/80\/90/ }).click()
  const input = tab.getByRole('button', { name: /Tăng trưởng GRDP \(xu thế\).*Tam giác/ })
  await expect(input).toBeVisible()

  // Another value has no bands until they are its own.
  const drawn = await bands.first().getAttribute('d')
  await page
    .getByRole('textbox', { name: /Tỷ trọng chi văn hóa/ })
    .first()
    .fill('5')
  await page.keyboard.press('Enter')
  await expect(bands.first()).not.toHaveAttribute('d', drawn ?? '')
  await expect(bands).toHaveCount(3)
})
