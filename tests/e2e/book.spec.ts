/** The model book inside the program: opened, searched, followed, left. */

import { grievances } from './grievances.ts'
import { expect, test } from './start-app.ts'

test('the model book is opened, searched, followed by a link and back, and left for the workbench', async ({
  page,
}) => {
  await page.locator('[data-tool="book"]').click()
  const book = page.locator('.book-screen')
  await expect(book.locator('.book-chapter h2')).toHaveText(/Cách đọc sổ/)

  // Typed without the marks of Vietnamese.
  await book.getByRole('searchbox', { name: 'Tìm tên hoặc mã' }).fill('von van hoa cong')
  await book.getByRole('button', { name: /k_culture_pub/ }).click()
  const entry = book.locator('[data-place="item-k_culture_pub"]')
  await expect(entry).toBeFocused()
  await expect(entry).toBeInViewport()
  await expect(entry.locator('math').first()).toBeVisible()

  expect(await grievances(page)).toEqual([])
  await entry.locator('.book-link', { hasText: 'Vốn di sản' }).first().click()
  await expect(book.locator('[data-place="item-k_heritage"]')).toBeFocused()
  await book.getByRole('button', { name: 'Quay lại chỗ vừa đọc' }).click()
  await expect(entry).toBeFocused()

  await page.keyboard.press('Escape')
  await expect(book).toBeHidden()
  await expect(page.locator('[data-tool="book"]')).toBeFocused()
})
