/** Another city in place of Hanoi, chosen on the screen; a file of Hanoi leads back to it. */

import { cp, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { ROOT } from '../run/command.ts'
import { expect, test } from './start-app.ts'

test('a planner changes to the fictional city, and back with a file of Hanoi', async ({ app, page }) => {
  await mkdir(app.documents, { recursive: true })
  const preset = path.join(ROOT, 'seeds/scenarios/programme.h45')
  await cp(preset, path.join(app.documents, 'Chương trình.h45'))

  await page.getByRole('button', { name: 'Tệp', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Mô hình…' }).click()
  const models = page.getByRole('dialog', { name: 'Mô hình' })
  await expect(models.getByRole('listitem').filter({ hasText: 'Hà Nội đến năm 2045' })).toContainText(
    'Đang chạy',
  )
  await models.getByRole('button', { name: /^Dùng mô hình này: Sông An/ }).click()

  const chip = page.getByRole('button', { name: 'Mô hình: Sông An (hư cấu)' })
  await expect(chip).toBeVisible()
  await expect(page.getByRole('heading', { name: 'An toàn trước ngập' }).first()).toBeVisible()
  await expect(page.getByText('Chi văn hóa / tổng chi')).toHaveCount(0)

  await page.keyboard.press('Control+o')
  const library = page.getByRole('dialog', { name: 'Mở tệp kịch bản' })
  await expect(library.getByRole('row', { name: /Chương trình/ })).toContainText('mô hình “hanoi”')
  await library.getByRole('row', { name: /Chương trình/ }).dblclick()
  const other = page.getByRole('dialog', { name: 'Tệp của mô hình khác' })
  await expect(other).toContainText('Hà Nội đến năm 2045')
  await other.getByRole('button', { name: 'Chuyển mô hình và mở' }).click()

  await expect(page.getByText('Chi văn hóa / tổng chi').first()).toBeVisible()
  await expect(chip).toHaveCount(0)
  await expect(page.locator('.status-saved')).toContainText('Chương trình.h45')
})
