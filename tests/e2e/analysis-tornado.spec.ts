/** Sensitivity in the drawer: from a card to its tornado, live under a change, and on to Sobol indices. */

import { expect, test } from './start-app.ts'

test('a card leads to what drives its result, which follows the scenario', async ({ page }) => {
  await page.getByRole('button', { name: 'Công nghiệp văn hóa / GRDP: thao tác khác' }).click()
  await page.getByRole('menuitem', { name: 'Độ nhạy…' }).click()
  const drawer = page.getByRole('region', { name: 'Độ nhạy' })
  const rows = drawer.getByRole('list', { name: 'Biên độ' }).getByRole('button')
  await expect(rows).toHaveCount(30)

  const first = page.getByRole('slider', { name: 'Tỷ trọng chi văn hóa' })
  const before = await rows.first().getAttribute('aria-label')
  await first.press('ArrowRight')
  await expect(rows.first()).not.toHaveAttribute('aria-label', before ?? '')

  await drawer.getByRole('radio', { name: 'Bảng' }).click()
  await expect(drawer.getByRole('table').getByRole('row')).toHaveCount(31)
  await drawer.getByRole('radio', { name: 'Biểu đồ' }).click()

  await drawer.getByRole('radio', { name: 'Chỉ số Sobol' }).click()
  await drawer.getByRole('button', { name: 'Chạy' }).click()
  const shares = drawer.getByRole('list', { name: 'Chỉ số Sobol' }).getByRole('button')
  await expect(shares).toHaveCount(10)
  await expect(drawer).toContainText('6.144 lần chạy')

  await shares.first().click()
  await expect(drawer).toBeHidden()
})
