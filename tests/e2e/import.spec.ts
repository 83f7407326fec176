/** Figures from a workbook: dropped on the window, mended in one cell, taken in one step, and taken back. */

import { bookOf } from '../services/imports/made-books.ts'
import { tabInHand } from './bar.ts'
import { axeOf } from './grievances.ts'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

test('a workbook with one bad cell is mended in the dialog, applied in one step and undone', async ({
  page,
}) => {
  await expect(tabInHand(page)).toBeVisible()
  const book = bookOf({
    'Phương án': [
      ['Năm', 'Ty trong chi van hoa (%)', 'Ghi chú'],
      [2030, 'chưa có', 'a'],
      [2035, 4.5, 'b'],
    ],
  })
  await page.evaluate(base64 => {
    const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
    const transfer = new DataTransfer()
    transfer.items.add(new File([bytes], 'phương án.xlsx'))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }))
  }, Buffer.from(book).toString('base64'))

  const dialog = page.getByRole('dialog', { name: 'Nhập số liệu' })
  const culture = page.getByRole('textbox', { name: 'Tỷ trọng chi văn hóa' })
  await expect(dialog.getByText('“chưa có” không phải là số')).toBeVisible()
  await expect(dialog.getByText('B2 · Tỷ trọng chi văn hóa 2030')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Áp dụng phần đúng' })).toBeVisible()
  const { violations } = await axeOf(page).include('.modal').analyze()
  expect(violations).toEqual([])

  await dialog.getByRole('button', { name: 'Bỏ qua các dãy chưa rõ' }).click()
  const field = dialog.getByRole('textbox', { name: 'Giá trị ô B2' })
  await field.fill('3,5')
  await field.press('Enter')
  await expect(dialog.getByText('2030: 2,6 % → 3,5 %')).toBeVisible()
  await dialog.getByRole('button', { name: 'Áp dụng', exact: true }).click()

  await expect(dialog).toHaveCount(0)
  await expect(culture).toHaveValue('3,5')
  await page.keyboard.press('Control+z')
  await expect(culture).toHaveValue('2,6')
})
