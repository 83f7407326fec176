/** A planner adds an indicator and changes a formula: completion, faults, marks where the numbers stand, and the way back. */

import type { Page } from '@playwright/test'
import { grievances } from './grievances.ts'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

const panel = (page: Page) => page.locator('.own-formulas')
const formula = (page: Page) => page.getByRole('textbox', { name: 'Công thức', exact: true })
const option = (page: Page, id: string) =>
  page.getByRole('option').filter({ has: page.locator('code', { hasText: new RegExp(`^${id}$`) }) })

test('an indicator is written with suggestions, and a changed formula is marked wherever it shows', async ({
  page,
}) => {
  await page.locator('[data-tool="own-formulas"]').click()
  await page.getByRole('button', { name: 'Thêm chỉ tiêu' }).click()
  await page.getByLabel('Tên', { exact: true }).fill('Chi văn hóa bình quân đầu người')

  // By name without marks, then by id; in brackets by the element.
  await formula(page).pressSequentially('chi thuc hien van hoa')
  await expect(option(page, 'spend\\[culture\\]')).toBeVisible()
  await formula(page).fill('')
  await formula(page).pressSequentially('spend[van')
  await expect(option(page, 'culture')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(formula(page)).toHaveValue('spend[culture]')
  await formula(page).pressSequentially('/po')
  await expect(page.getByRole('option').first()).toContainText('pop')
  await option(page, 'pop').click()
  await expect(formula(page)).toHaveValue('spend[culture]/pop')
  await expect(panel(page).getByRole('img', { name: /Xem trước/ })).toBeVisible()

  // A unit that the formula does not have is refused by name, and mended with one click.
  const unit = page.getByRole('combobox', { name: 'Đơn vị' })
  await unit.fill('đồng/USD')
  await page.getByRole('option', { name: 'đồng/USD', exact: true }).click()
  await expect(panel(page).locator('.problem')).toContainText('triệu đồng/người')
  await page.keyboard.press('Control+Enter')
  await expect(panel(page).getByRole('button', { name: 'Áp dụng' })).toBeVisible()
  await panel(page).getByRole('button', { name: 'triệu đồng/người', exact: true }).click()
  await expect(panel(page).locator('.problem')).toHaveCount(0)
  expect(await grievances(page)).toEqual([])

  await formula(page).press('Control+Enter')
  await expect(
    page.locator('.chart').first().getByRole('heading', { name: 'Chi văn hóa bình quân đầu người' }),
  ).toBeVisible()
  await expect(page.locator('.chart').first().locator('.chart-source')).toContainText(
    'Chỉ tiêu riêng: spend[culture]/pop',
  )

  // A formula of the model.
  await page.getByRole('button', { name: 'Sửa một công thức…' }).click()
  await page.getByRole('combobox', { name: 'Tìm biến theo tên hoặc mã' }).fill('spend[culture]')
  await page.keyboard.press('Enter')
  await expect(formula(page)).toHaveValue('rec[line] + capex[line]')
  await formula(page).fill('1.2*(rec[line] + capex[line])')
  await formula(page).press('Control+Enter')
  const mark = page.locator('.scenario-tab').getByRole('img', { name: '1 công thức đã sửa' })
  await expect(mark).toBeVisible()
  await expect(page.locator('.chart').first().getByText(/^ƒ /)).toBeVisible()

  await page.keyboard.press('Control+Shift+c')
  const row = page.locator('[data-formula="spend[culture]"]')
  await expect(row).toContainText('mô hình: rec[line] + capex[line]')
  await expect(row.locator('td').last()).toHaveText('1.2*(rec[line] + capex[line])')
  await page.keyboard.press('Control+Shift+c')

  await page.keyboard.press('Control+z')
  await expect(mark).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(panel(page)).toContainText('Chưa có. Ví dụ:')
})
