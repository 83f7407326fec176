/** The path of a lever in the drawer: shaped, dragged, typed, pasted and put back, by mouse and by keyboard. */

import type { Locator, Page } from '@playwright/test'
import { chooseTheme } from './bar.ts'
import { grievances } from './grievances.ts'
import { middleOf } from './places.ts'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

const CULTURE = 'Tỷ trọng chi văn hóa'

const panel = (page: Page) => page.getByRole('region', { name: /^Lộ trình: / })
const sentence = (page: Page) => panel(page).locator('.path-sentence')
const shape = (page: Page, name: string) => panel(page).getByRole('radio', { name })
/** By its label, behind which the unit stands. */
const field = (page: Page, name: string) =>
  panel(page).getByRole('textbox', { name: new RegExp(`^${name}( %)?$`) })
const cell = (page: Page, year: number) =>
  panel(page).getByRole('textbox', { name: `${CULTURE}, năm ${year}` })
const handle = (page: Page, name: string) => panel(page).getByRole('slider', { name, exact: true })
const undo = (page: Page) => page.keyboard.press('Control+z')
const card = (page: Page) => page.locator('.kpis .kpi').first()

test.beforeEach(async ({ page }) => {
  await page.getByRole('button', { name: `Lộ trình qua các năm: ${CULTURE}` }).click()
  await expect(panel(page)).toBeVisible()
})

/** Away from every field, so that the keys of undo mean the content. */
async function leaveFields(page: Page) {
  await panel(page).focus()
}

async function drag(page: Page, from: Locator, by: { x: number; y: number }, steps = 8) {
  const { x, y } = await middleOf(from)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + by.x, y + by.y, { steps })
}

test('a shape takes over what the one before had, and says itself in a sentence', async ({ page }) => {
  await expect(sentence(page)).toHaveText(/^Theo lộ trình mặc định, từ 2,3\s%/)
  await shape(page, 'Tuyến tính').click()
  await field(page, 'Giá trị cuối').fill('6')
  await field(page, 'Giá trị cuối').press('Enter')
  await field(page, 'Đến năm').fill('2032')
  await field(page, 'Đến năm').press('Enter')
  await expect(sentence(page)).toHaveText(
    /tuyến tính từ 2,2\s%.* năm 2025 lên 6,0\s%.* năm 2032, sau đó giữ nguyên/,
  )
  await shape(page, 'Chữ S').click()
  await expect(field(page, 'Đến năm')).toHaveValue('2032')
  await expect(field(page, 'Giá trị cuối')).toHaveValue('6,0')
  await shape(page, 'Các điểm').click()
  await expect(
    panel(page)
      .getByRole('slider', { name: /^Điểm năm/ })
      .first(),
  ).toBeVisible()
  await shape(page, 'Hằng số').click()
  await expect(field(page, 'Giá trị')).toHaveValue('6,0')
  await leaveFields(page)
  await undo(page)
  await undo(page)
  await expect(field(page, 'Đến năm')).toHaveValue('2032')
  await expect(shape(page, 'Chữ S')).toBeChecked()
})

test('the drag of a point is live, and one step of undo', async ({ page }) => {
  await shape(page, 'Các điểm').click()
  const before = await cell(page, 2030).inputValue()
  const result = await card(page).textContent()
  await drag(page, handle(page, 'Điểm năm 2030'), { x: 0, y: -70 }, 12)
  await expect(cell(page, 2030)).not.toHaveValue(before)
  await expect(card(page)).not.toHaveText(result ?? '')
  await expect(page.locator('[data-lever="share[culture]"]')).toHaveAttribute('data-held')
  await page.mouse.up()
  await expect(page.locator('[data-lever="share[culture]"]')).not.toHaveAttribute('data-held')
  await undo(page)
  await expect(cell(page, 2030)).toHaveValue(before)
  await expect(shape(page, 'Các điểm')).toBeChecked()
  await undo(page)
  await expect(shape(page, 'Mặc định')).toBeChecked()
})

test('Escape takes a drag back as if it had not begun, and leaves the editor open', async ({ page }) => {
  await shape(page, 'Các điểm').click()
  const before = await cell(page, 2030).inputValue()
  await drag(page, handle(page, 'Điểm năm 2030'), { x: 0, y: -70 }, 12)
  await expect(cell(page, 2030)).not.toHaveValue(before)
  // With Shift it is fine; letting go of that is no end of the drag.
  await page.keyboard.press('Shift')
  await expect(page.locator('[data-lever="share[culture]"]')).toHaveAttribute('data-held')
  // A key that stays down repeats itself.
  await page.keyboard.down('Escape')
  await page.keyboard.down('Escape')
  await page.keyboard.up('Escape')
  await expect(cell(page, 2030)).toHaveValue(before)
  await page.mouse.move(600, 300, { steps: 4 })
  await page.mouse.up()
  await expect(cell(page, 2030)).toHaveValue(before)
  await expect(shape(page, 'Các điểm')).toBeChecked()
  await undo(page)
  await expect(shape(page, 'Mặc định')).toBeChecked()
})

test('a point of the default path that is brought back leaves the default and nothing to undo', async ({
  page,
}) => {
  const point = handle(page, 'Điểm năm 2030')
  const { x, y } = await middleOf(point)
  await drag(page, point, { x: 0, y: -50 }, 6)
  await expect(shape(page, 'Các điểm')).toBeChecked()
  await page.mouse.move(x, y, { steps: 6 })
  await page.mouse.up()
  await expect(shape(page, 'Mặc định')).toBeChecked()
  await expect(page.getByRole('button', { name: 'Không có gì để hoàn tác' })).toBeVisible()
})

test('the end of a ramp is dragged to another year and value, and stays on whole steps', async ({ page }) => {
  await shape(page, 'Tuyến tính').click()
  await drag(page, handle(page, 'Năm cuối 2030'), { x: 40, y: -40 })
  await page.mouse.up()
  await expect(field(page, 'Đến năm')).not.toHaveValue('2030')
  expect(await field(page, 'Giá trị cuối').inputValue()).toMatch(/^\d,\d$/)
})

test('a handle is moved by keys, a point is added by a double click and removed by Delete', async ({
  page,
}) => {
  await shape(page, 'Tuyến tính').click()
  const end = panel(page).getByRole('slider', { name: /^Năm cuối/ })
  await end.focus()
  await page.keyboard.press('ArrowUp')
  await expect(field(page, 'Giá trị cuối')).toHaveValue('2,7')
  await page.keyboard.press('Alt+ArrowRight')
  await expect(field(page, 'Đến năm')).toHaveValue('2031')
  await expect(end).toBeFocused()

  const picture = panel(page).locator('.path-hands')
  const box = await picture.boundingBox()
  await picture.dblclick({ position: { x: (box?.width ?? 0) * 0.8, y: 60 } })
  await expect(shape(page, 'Các điểm')).toBeChecked()
  const points = panel(page).getByRole('slider', { name: /^Điểm năm/ })
  await expect(points).toHaveCount(3)
  await expect(points.last()).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(points).toHaveCount(2)
  await expect(points.last()).toBeFocused()
})

test('what cannot be taken is answered beside its field and the last value is kept', async ({ page }) => {
  await shape(page, 'Tuyến tính').click()
  await field(page, 'Đến năm').fill('2050')
  await field(page, 'Đến năm').press('Enter')
  await expect(panel(page).getByRole('alert')).toHaveText(
    /Nhập năm từ 2026 đến 2045\. Mô hình vẫn dùng 2030\./,
  )
  await field(page, 'Đến năm').press('Escape')
  await expect(panel(page).getByRole('alert')).toHaveCount(0)
  await field(page, 'Giá trị cuối').fill('2.5')
  await field(page, 'Giá trị cuối').press('Enter')
  await expect(panel(page).getByRole('alert')).toHaveText(/Dùng dấu phẩy cho phần thập phân/)
  await field(page, 'Giá trị cuối').press('Escape')
  await expect(sentence(page)).toHaveText(/năm 2030/)
})

test('a year typed into the table makes points of a shape, and an empty one takes its point away', async ({
  page,
}) => {
  await shape(page, 'Hằng số').click()
  // As by the tab key: what stands there is selected, and typing takes its place.
  await cell(page, 2035).focus()
  await page.keyboard.type('7,25')
  await page.keyboard.press('Enter')
  await expect(shape(page, 'Các điểm')).toBeChecked()
  await expect(panel(page).getByRole('status')).toHaveText(/chuyển sang các điểm; hoàn tác/)
  await expect(cell(page, 2036)).toBeFocused()
  await expect(cell(page, 2045)).toHaveValue('7,25')
  await cell(page, 2035).fill('99')
  await cell(page, 2035).press('Enter')
  await expect(panel(page).getByRole('alert')).toHaveText(/Nhập từ 0,0 đến 12,0/)
  await cell(page, 2035).press('Escape')
  await cell(page, 2035).fill('')
  await cell(page, 2035).press('Enter')
  await expect(cell(page, 2045)).not.toHaveValue('7,25')
})

/** What a spreadsheet leaves on the clipboard: 2020 to 2045, from 2,00 % on a fifth of a point more each year. */
function spreadsheet(decimal: ',' | '.'): string {
  const rows = Array.from({ length: 26 }, (_, index) => {
    const value = (2 + index / 5).toFixed(2).replace('.', decimal)
    return `${2020 + index}\t${value}`
  })
  return `Năm\tTỷ trọng\r\n${rows.join('\r\n')}\r\n`
}

async function pasteOverGrid(page: Page, text: string) {
  await cell(page, 2030).focus()
  await cell(page, 2030).evaluate((input, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

for (const [name, decimal] of [
  ['Vietnamese', ','],
  ['English', '.'],
] as const) {
  test(`26 rows in ${name} format are looked at and taken as one step`, async ({ page }) => {
    await pasteOverGrid(page, spreadsheet(decimal))
    await expect(panel(page).getByText('6 dòng không dùng được:')).toBeVisible()
    await expect(panel(page).getByText(/^20 năm, từ 3,2\s%.* năm 2026 đến 7,0\s%.* năm 2045\./)).toBeVisible()
    await expect(panel(page).getByRole('radiogroup', { name: 'Số viết theo kiểu' })).toHaveCount(
      decimal === '.' ? 1 : 0,
    )
    await panel(page).getByRole('button', { name: 'Lấy 20 dòng hợp lệ' }).click()
    await expect(cell(page, 2026)).toHaveValue('3,20')
    await expect(cell(page, 2045)).toHaveValue('7,00')
    await leaveFields(page)
    await undo(page)
    await expect(shape(page, 'Mặc định')).toBeChecked()
  })
}

test('a table that means two things is not taken until the planner says what it means', async ({ page }) => {
  await panel(page).getByRole('button', { name: 'Dán từ bảng tính' }).click()
  const box = panel(page).getByRole('textbox', { name: 'Bảng được dán' })
  await expect(box).toBeFocused()
  await box.fill('2028\t0,03\n2030\t0,05')
  await expect(panel(page).getByText(/“0,03” có thể là 0,03\s% hoặc 3\s%/)).toBeVisible()
  await expect(panel(page).getByRole('button', { name: 'Dùng bảng này' })).toBeDisabled()
  await panel(page).getByRole('radio', { name: 'số thập phân' }).click()
  await panel(page).getByRole('radio', { name: 'mặc định' }).click()
  await panel(page).getByRole('button', { name: 'Dùng 2 năm' }).click()
  await expect(cell(page, 2027)).toHaveValue(/^2,3[78]$/)
  await expect(cell(page, 2029)).toHaveValue('4,00')
  await expect(cell(page, 2045)).toHaveValue('5,00')
})

test('a copied table is pasted back as it was', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await shape(page, 'Tuyến tính').click()
  await field(page, 'Giá trị cuối').fill('6')
  await field(page, 'Giá trị cuối').press('Enter')
  await panel(page).getByRole('button', { name: 'Chép bảng để dán vào bảng tính' }).click()
  await expect(panel(page).getByRole('status')).toHaveText(/Đã chép/)
  await panel(page).getByRole('button', { name: 'Về mặc định' }).click()
  await expect(shape(page, 'Mặc định')).toBeChecked()
  await panel(page).getByRole('button', { name: 'Dán từ bảng tính' }).click()
  await page.keyboard.press('Control+v')
  await panel(page).getByRole('button', { name: 'Dùng 20 năm' }).click()
  await expect(cell(page, 2030)).toHaveValue('6,00')
})

test('Escape leaves the table that is looked at, then the editor, and gives the focus back', async ({
  page,
}) => {
  await panel(page).getByRole('button', { name: 'Dán từ bảng tính' }).click()
  await page.keyboard.press('Escape')
  await expect(panel(page).getByRole('table')).toBeVisible()
  await panel(page).focus()
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: `Lộ trình qua các năm: ${CULTURE}` })).toBeFocused()
})

test('both resets lead back, to the default and to what was saved', async ({ page }) => {
  await expect(panel(page).getByRole('button', { name: 'Về mặc định' })).toBeDisabled()
  await shape(page, 'Hằng số').click()
  await panel(page).getByRole('button', { name: 'Về mặc định' }).click()
  await expect(shape(page, 'Mặc định')).toBeChecked()
  await shape(page, 'Hằng số').click()
  await panel(page).getByRole('button', { name: 'Về bản đã lưu' }).click()
  await expect(shape(page, 'Mặc định')).toBeChecked()
})

for (const { language, theme } of [
  { language: 'vi', theme: 'Sáng' },
  { language: 'en', theme: 'Dark' },
] as const) {
  test(`nothing serious stands in the editor, in ${language}, ${theme}`, async ({ page }) => {
    await chooseTheme(page, language === 'vi' ? theme : 'Tối')
    if (language === 'en') await page.getByRole('radio', { name: 'English' }).click()
    const editor = page.locator('.path-panel')
    expect(await grievances(page, '.path-panel')).toEqual([])
    await editor.getByRole('radio', { name: language === 'vi' ? 'Các điểm' : 'Points' }).click()
    await editor.getByRole('textbox').first().fill('99')
    await editor.getByRole('textbox').first().press('Enter')
    expect(await grievances(page, '.path-panel')).toEqual([])
    await editor.getByRole('button', { name: language === 'vi' ? 'Dán từ bảng tính' : 'Paste from' }).click()
    await editor.getByRole('textbox').fill('2026\t0.03\n2027\tabc')
    expect(await grievances(page, '.path-panel')).toEqual([])
  })
}
