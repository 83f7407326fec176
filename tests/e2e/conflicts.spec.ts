import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { chooseOfFile, tabInHand } from './bar.ts'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

test.beforeEach(async ({ page }) => {
  await expect(tabInHand(page)).toBeVisible()
})

const field = (page: Page) => page.getByRole('textbox', { name: 'Tỷ trọng chi văn hóa' })
const dialog = (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog'))
const notices = (page: Page) => page.getByRole('region', { name: 'Thông báo' })
const press = (page: Page, label: string) =>
  dialog(page).getByRole('button', { name: label, exact: true }).click()
const read = (place: string) => readFile(place, 'utf8')

async function type(page: Page, text: string) {
  await field(page).fill(text)
  await field(page).press('Enter')
}

async function saveAs(page: Page, fileName: string) {
  await page.keyboard.press('Control+Shift+s')
  await dialog(page).getByRole('textbox').fill(fileName)
  await dialog(page).getByRole('textbox').press('Enter')
  await expect(dialog(page)).toHaveCount(0)
}

/** Has the page look at its file now, as when the planner comes back to the window. */
const comeBack = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('focus')))

/** The same file as another program would leave it: with another share of culture, a number of per cent. */
async function changeElsewhere(place: string, percent: number) {
  const document = JSON.parse(await read(place))
  document.scenarios[0].levers['share[culture]'] = { shape: 'constant', value: percent / 100 }
  await writeFile(place, JSON.stringify(document))
}

test('of a file that was changed here and elsewhere both contents stay, whichever is chosen', async ({
  page,
  app,
}) => {
  const place = path.join(app.documents, 'chung.h45')
  await type(page, '6')
  await saveAs(page, 'chung')
  await type(page, '7')
  await changeElsewhere(place, 5)
  await comeBack(page)
  await expect(notices(page)).toContainText('Chương trình không ghi đè cho đến khi bạn chọn')
  await expect(page.getByText('Đã bị sửa trên ổ đĩa: chung.h45')).toBeVisible()

  await notices(page).getByRole('button', { name: 'So sánh và chọn…' }).click()
  await expect(dialog(page).getByRole('region', { name: 'Bản của bạn, từ khi mở hoặc lưu' })).toContainText(
    /6,0 → 7,0/,
  )
  await expect(dialog(page).getByRole('region', { name: 'Bản trên ổ đĩa, từ khi đó' })).toContainText('→ 5,0')
  await press(page, 'Để sau')
  await expect(field(page)).toHaveValue('7,0')
  expect(await read(place)).toContain('0.05')

  await page.keyboard.press('Control+s')
  await press(page, 'Dùng bản trên ổ đĩa')
  await expect(field(page)).toHaveValue('5,0')
  await expect(page).not.toHaveTitle(/^●/)
  await expect(notices(page)).toContainText('Nội dung của bạn được giữ trong các phiên bản trước')

  await chooseOfFile(page, 'Các phiên bản trước…')
  await expect(dialog(page).getByRole('row').first()).toContainText('đã bỏ để dùng bản trên ổ đĩa')
  await expect(dialog(page).getByRole('region', { name: 'Nếu khôi phục' })).toContainText('→ 7,0')
  await press(page, 'Khôi phục')
  await expect(field(page)).toHaveValue('7,0')
  await expect(page).toHaveTitle(/^●/)
  expect(await read(place)).toContain('0.05')
  await page.keyboard.press('Control+z')
  await expect(field(page)).toHaveValue('5,0')
  await page.keyboard.press('Control+y')

  await changeElsewhere(place, 4)
  await page.keyboard.press('Control+s')
  await press(page, 'Giữ bản của tôi')
  await expect(page).not.toHaveTitle(/^●/)
  expect(await read(place)).toContain('0.07')
  await chooseOfFile(page, 'Các phiên bản trước…')
  await expect(dialog(page).getByRole('row').first()).toContainText('trước một lần lưu')
  await expect(dialog(page).getByRole('region', { name: 'Nếu khôi phục' })).toContainText('→ 4,0')
})

test('a file that was changed elsewhere alone is read again, and one that is gone is made again', async ({
  page,
  app,
}) => {
  const place = path.join(app.documents, 'chung.h45')
  await type(page, '6')
  await saveAs(page, 'chung')
  await changeElsewhere(place, 5)
  await comeBack(page)
  await expect(field(page)).toHaveValue('5,0')
  await expect(notices(page)).toContainText('đã được đọc lại từ ổ đĩa')
  await page.keyboard.press('Control+z')
  await expect(field(page)).toHaveValue('5,0')

  await rm(place)
  await comeBack(page)
  await expect(page.getByText('Không còn trên ổ đĩa: chung.h45')).toBeVisible()
  await expect(page).toHaveTitle(/^●/)
  await page.keyboard.press('Control+s')
  await press(page, 'Tạo lại tệp')
  await expect(page).not.toHaveTitle(/^●/)
  expect(await read(place)).toContain('0.05')
})

test('of a file that was emptied the last good version is opened, and saved over it when that is said', async ({
  page,
  app,
}) => {
  const place = path.join(app.documents, 'quý.h45')
  await type(page, '6')
  await saveAs(page, 'quý')
  await type(page, '7')
  await page.keyboard.press('Control+s')
  await expect(page).not.toHaveTitle(/^●/)
  await chooseOfFile(page, 'Tệp mới')
  await writeFile(place, '')

  await page.keyboard.press('Control+o')
  await dialog(page).getByRole('row', { name: 'quý.h45' }).dblclick()
  await expect(dialog(page)).toContainText('Tệp vẫn được giữ nguyên')
  await dialog(page)
    .getByRole('button', { name: /^Mở bản tốt gần nhất/ })
    .click()
  await expect(field(page)).toHaveValue('6,0')
  await expect(page).toHaveTitle(/^●/)
  expect(await read(place)).toBe('')
  await page.keyboard.press('Control+s')
  await press(page, 'Thay thế')
  await expect(page).not.toHaveTitle(/^●/)
  expect(await read(place)).toContain('0.06')
})
