import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { choosePreset, tabInHand } from './bar.ts'
import { axeOf } from './grievances.ts'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

test('a planner writes a decision record, freezes it, and finds it as it was in the file', async ({
  page,
  app,
}) => {
  await expect(tabInHand(page)).toBeVisible()
  await choosePreset(page, 'Đạt mục tiêu chương trình')
  const panel = page.locator('.drawer')
  const field = (name: string) => panel.getByRole('textbox', { name, exact: true })
  const press = (name: string) => panel.getByRole('button', { name, exact: true }).click()

  // Words are kept, the day as it is written here, the finding out of the figures.
  await page.getByRole('button', { name: 'Biên bản quyết định' }).click()
  await press('Lập biên bản')
  await field('Ngày').fill('31/11/2026')
  await field('Câu hỏi').fill('Có nâng chi văn hóa không?')
  await expect(panel.getByText('Hãy ghi ngày, tháng, năm')).toBeVisible()
  await field('Ngày').fill('26/11/2026')
  await press('Điền từ số liệu')
  await expect(field('Kết quả')).toHaveValue(/đạt mục tiêu trên 4/)
  await field('Quyết định').fill('Nâng theo lộ trình.')
  expect((await axeOf(page).include('.drawer').analyze()).violations).toEqual([])

  await press('Chốt')
  await expect(panel.getByText('tính lại cho đúng số liệu đã chốt')).toBeVisible()
  await expect(panel.getByRole('textbox')).toHaveCount(0)
  await expect(panel.getByText('Kịch bản vẫn giữ đúng đầu vào đã chốt.')).toBeVisible()
  expect((await axeOf(page).include('.drawer').analyze()).violations).toEqual([])

  // The scenario moves on; the record does not.
  const lever = page.getByRole('textbox', { name: 'Tỷ trọng chi văn hóa' })
  await lever.fill('4')
  await lever.press('Enter')
  await expect(panel.getByText('Kịch bản đã thay đổi từ khi chốt')).toBeVisible()
  await expect(panel.locator('.record-inputs')).toContainText('Tỷ trọng chi văn hóa')

  // It is carried on in a version of its own, of which undo leaves nothing.
  await press('Sửa tiếp')
  await expect(panel.getByRole('button', { name: /^Tiếp theo biên bản chốt/ })).toBeVisible()
  await expect(field('Câu hỏi')).toHaveValue('Có nâng chi văn hóa không?')
  await page.keyboard.press('Control+z')
  await expect(panel.locator('.record-row')).toHaveCount(1)

  // In the file it is as it was frozen, and is checked when that is opened.
  await page.keyboard.press('Control+s')
  await page.getByRole('dialog').getByRole('textbox').fill('quyết định')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Đã lưu: quyết định.h45')).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Biên bản quyết định' }).click()
  await expect(panel.locator('.record-row')).toContainText('Đã chốt, khớp')

  // A hand that changes a word of it is told.
  const file = path.join(app.documents, 'quyết định.h45')
  await writeFile(file, (await readFile(file, 'utf8')).replace('Nâng theo lộ trình.', 'Không nâng.'))
  await page.reload()
  await page.getByRole('button', { name: 'Biên bản quyết định' }).click()
  await expect(panel.locator('.record-row')).toContainText('Đã chốt, không khớp')
  await expect(page.getByText(/^Có 1 biên bản đã chốt không còn khớp/)).toBeVisible()
})
