/** The model is set against the past: what was found, one series with its sources, and what cannot be tested. */

import { grievances } from './grievances.ts'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

test('the past is confronted series by series, and what cannot be tested says why', async ({ page }) => {
  await page
    .getByRole('navigation', { name: 'Phân tích và biên bản' })
    .locator('[data-tool="back-test"]')
    .click()
  const panel = page.getByRole('region', { name: 'Kiểm chứng với quá khứ' })
  await expect(panel.locator('.analysis-lead')).toContainText('Kiểm chứng được hành vi của 10 biến')
  await expect(panel.getByRole('img')).toHaveAccessibleName(/^Doanh thu du lịch/)

  const rates = panel.locator('[data-group="free-run"]').getByRole('button', { name: 'Tỷ giá' })
  await rates.press('Enter')
  await expect(rates).toHaveAttribute('aria-pressed', 'true')
  await expect(panel.getByRole('img')).toHaveAccessibleName(/^Tỷ giá/)
  await expect(panel.getByText('Xuất phát từ năm 2015.')).toBeVisible()

  await panel.getByText('Theo từng năm: Tỷ giá').click()
  await panel.getByRole('button', { name: 'Nguồn số liệu năm 2015' }).click()
  await expect(panel.locator('.back-test-source .fact-quote')).toContainText('23,159.78')
  expect(await grievances(page, '.drawer')).toEqual([])

  await panel.getByRole('button', { name: 'Công nghiệp văn hóa / GRDP' }).click()
  await expect(page.getByRole('region', { name: /Tỷ trọng công nghiệp văn hóa/ })).toBeVisible()
})
