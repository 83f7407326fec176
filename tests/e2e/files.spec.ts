import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { chooseOfFile, choosePreset, nameField, nameScenario, tabInHand } from './bar.ts'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

test.beforeEach(async ({ page }) => {
  await expect(tabInHand(page)).toBeVisible()
})

const field = (page: Page) => page.getByRole('textbox', { name: 'Tỷ trọng chi văn hóa' })
const dialog = (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog'))
const press = (page: Page, label: string) =>
  dialog(page).getByRole('button', { name: label, exact: true }).click()

async function type(page: Page, text: string) {
  await field(page).fill(text)
  await field(page).press('Enter')
}

async function saveAs(page: Page, fileName: string) {
  await page.keyboard.press('Control+Shift+s')
  await dialog(page).getByRole('textbox').fill(fileName)
  await dialog(page).getByRole('textbox').press('Enter')
}

async function openListed(page: Page, fileName: string) {
  await page.keyboard.press('Control+o')
  await dialog(page).getByRole('row', { name: fileName }).dblclick()
}

/** A scenario file as a person may write it. */
function written(title: string, scenarios: readonly object[] = [{ id: 'a', title }]): string {
  return JSON.stringify({
    format: 'h45',
    version: 4,
    pack: { id: 'hanoi', version: '0.2' },
    id: title,
    title,
    scenarios,
  })
}

test('a scenario is named, saved, and the same after a restart of the page', async ({ page, app }) => {
  await nameScenario(page, 'Văn hóa trước')
  await type(page, '6,25')
  await expect(page).toHaveTitle('● Văn hóa trước — Hà Nội 2045')

  await page.keyboard.press('Control+s')
  await expect(dialog(page).getByRole('textbox')).toHaveValue('Văn hóa trước')
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle('Văn hóa trước — Hà Nội 2045')
  await expect(page.getByText('Đã lưu: Văn hóa trước.h45')).toBeVisible()
  expect(await readdir(app.documents)).toEqual(['Văn hóa trước.h45'])

  await page.reload()
  await expect(tabInHand(page)).toHaveText('Văn hóa trước')
  await chooseOfFile(page, 'Tệp mới')
  await expect(tabInHand(page)).toHaveText('Kịch bản mới')
  await openListed(page, 'Văn hóa trước.h45')
  await expect(tabInHand(page)).toHaveText('Văn hóa trước')
  await expect(field(page)).toHaveValue('6,25')
  await expect(page).toHaveTitle('Văn hóa trước — Hà Nội 2045')
})

test('a key that saves takes what is still being typed', async ({ page, app }) => {
  await saveAs(page, 'đang gõ')
  await expect(dialog(page)).toHaveCount(0)
  await field(page).fill('6,5')
  await page.keyboard.press('Control+s')
  await expect(field(page)).toBeFocused()
  await expect.poll(() => readFile(path.join(app.documents, 'đang gõ.h45'), 'utf8')).toContain('0.065')
})

test('a file is opened by the keys alone', async ({ page, app }) => {
  await mkdir(app.documents, { recursive: true })
  await writeFile(path.join(app.documents, 'Bằng phím.h45'), written('Bằng phím'))
  await page.keyboard.press('Control+o')
  // The search has the focus, so that words can be typed at once; its keys go along the rows.
  await expect(dialog(page).getByRole('combobox')).toBeFocused()
  await expect(dialog(page).getByRole('row', { name: 'Bằng phím.h45', selected: true })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(tabInHand(page)).toHaveText('Bằng phím')
})

test('a name that is taken is replaced only when that is said', async ({ page, app }) => {
  await saveAs(page, 'một')
  await expect(dialog(page)).toHaveCount(0)
  const first = await readFile(path.join(app.documents, 'một.h45'), 'utf8')
  await chooseOfFile(page, 'Tệp mới')
  await type(page, '7')
  await saveAs(page, 'một')
  await expect(dialog(page).getByRole('alert')).toContainText('một.h45')
  await dialog(page).getByRole('textbox').press('Enter')
  await expect(dialog(page).getByRole('alert')).toContainText('một.h45')
  expect(await readFile(path.join(app.documents, 'một.h45'), 'utf8')).toBe(first)
  await expect(dialog(page)).toContainText('giữ trong các phiên bản trước')
  await press(page, 'Thay thế')
  await expect(dialog(page)).toHaveCount(0)
  expect(await readFile(path.join(app.documents, 'một.h45'), 'utf8')).toContain('0.07')
})

test('a name that no system can keep is shown as it will be, and no name is refused', async ({
  page,
  app,
}) => {
  await page.keyboard.press('Control+Shift+s')
  await dialog(page).getByRole('textbox').fill('a/b')
  await expect(dialog(page)).toContainText('Tệp sẽ được lưu với tên “a-b.h45”')
  await dialog(page).getByRole('textbox').fill('.')
  await press(page, 'Lưu')
  await expect(dialog(page).getByRole('alert')).toContainText('Tệp cần có tên')
  await dialog(page).getByRole('textbox').fill('CON')
  await press(page, 'Lưu')
  await expect(dialog(page)).toHaveCount(0)
  expect(await readdir(app.documents)).toEqual(['_CON.h45'])
})

test('a copy can be kept without the folder, the same as the program would write it but for its stamp', async ({
  page,
  app,
}) => {
  await type(page, '7')
  await page.keyboard.press('Control+s')
  await dialog(page).getByRole('textbox').fill('bản sao')
  const downloading = page.waitForEvent('download')
  await press(page, 'Tải bản sao về máy')
  const download = await downloading
  expect(download.suggestedFilename()).toBe('bản sao.h45')
  const copy = await readFile(await download.path(), 'utf8')
  await press(page, 'Lưu')
  await expect(dialog(page)).toHaveCount(0)
  const { stamp, ...content } = JSON.parse(await readFile(path.join(app.documents, 'bản sao.h45'), 'utf8'))
  expect(JSON.parse(copy)).toEqual(content)
  expect(stamp.program).toMatch(/^\d/)
})

test('a faulty file is told beside the list with its place, and nothing changes', async ({ page, app }) => {
  await mkdir(app.documents, { recursive: true })
  const faulty = '{\n  "format": "h45",\n  oops\n}'
  await writeFile(path.join(app.documents, 'hỏng.h45'), faulty)
  await type(page, '6')
  await openListed(page, 'hỏng.h45')
  await expect(dialog(page).getByRole('alert')).toContainText('hỏng.h45:3:')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(field(page)).toHaveValue('6,0')
  expect(await readFile(path.join(app.documents, 'hỏng.h45'), 'utf8')).toBe(faulty)
})

test('unsaved changes are kept, given up or saved before another scenario comes', async ({ page, app }) => {
  const asNew = () => chooseOfFile(page, 'Tệp mới')
  await type(page, '6')
  await asNew()
  await press(page, 'Hủy')
  await expect(field(page)).toHaveValue('6,0')

  await asNew()
  await press(page, 'Lưu')
  await dialog(page).getByRole('textbox').fill('giữ lại')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(field(page)).not.toHaveValue('6,0')
  expect(await readdir(app.documents)).toEqual(['giữ lại.h45'])

  await type(page, '7')
  await asNew()
  await press(page, 'Không lưu')
  await expect(field(page)).not.toHaveValue('7,0')
  expect(await readdir(app.documents)).toEqual(['giữ lại.h45'])
})

test('the page is not left with unsaved changes unasked', async ({ page }) => {
  await type(page, '6')
  const asked = page.waitForEvent('dialog')
  const closing = page.close({ runBeforeUnload: true })
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()
  await closing
  await expect(field(page)).toHaveValue('6,0')
})

test('a file from elsewhere is opened, chosen or dropped', async ({ page }) => {
  await page.keyboard.press('Control+o')
  const chooser = page.waitForEvent('filechooser')
  await press(page, 'Chọn từ thư mục khác…')
  await (await chooser).setFiles({ name: 'chọn.h45', mimeType: '', buffer: Buffer.from(written('Đã chọn')) })
  await expect(tabInHand(page)).toHaveText('Đã chọn')
  await expect(page.getByText('Chưa lưu thành tệp')).toBeVisible()

  const data = await page.evaluateHandle(text => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'thả.h45'))
    return transfer
  }, written('Đã thả'))
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data })
  await expect(page.getByText('Thả tệp kịch bản để mở, hoặc bảng số liệu để nhập')).toBeVisible()
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
  await expect(tabInHand(page)).toHaveText('Đã thả')
})

test('a dropped file that is no scenario leaves a line that can be put away', async ({ page }) => {
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['%PDF-1.7'], 'báo cáo.h45'))
    return transfer
  })
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
  const notices = page.getByRole('region', { name: 'Thông báo' })
  await expect(notices).toContainText('PDF')
  await notices.getByRole('button', { name: 'Đóng thông báo' }).click()
  await expect(notices).toBeEmpty()
  await expect(tabInHand(page)).toHaveText('Kịch bản mới')
})

test('a name is given up by Escape and may not be empty', async ({ page }) => {
  await tabInHand(page).dblclick()
  await nameField(page).fill('Tên khác')
  await nameField(page).press('Escape')
  await expect(tabInHand(page)).toHaveText('Kịch bản mới')
  await nameScenario(page, '  ')
  await expect(page.getByRole('alert')).toHaveText('Kịch bản cần có tên.')
  await expect(page).toHaveTitle('Kịch bản mới — Hà Nội 2045')
  await nameField(page).press('Escape')
  await expect(tabInHand(page)).toHaveText('Kịch bản mới')
})

test('the scenarios of one file are switched between', async ({ page, app }) => {
  await mkdir(app.documents, { recursive: true })
  const share = (value: number) => ({ 'share[culture]': { shape: 'constant', value } })
  const both = written('Hai phương án', [
    { id: 'a', title: 'Thấp', levers: share(0.03) },
    { id: 'b', title: 'Cao', levers: share(0.08) },
  ])
  await writeFile(path.join(app.documents, 'hai.h45'), both)
  await openListed(page, 'hai.h45')
  await expect(field(page)).toHaveValue('3,0')
  await page.getByRole('button', { name: 'Xem Cao' }).click()
  await expect(field(page)).toHaveValue('8,0')
  await expect(tabInHand(page)).toHaveText('Cao')
  await expect(page).toHaveTitle('Cao — Hà Nội 2045')
})

test('a file of many scenarios keeps the bar whole, with those that have no room in a menu', async ({
  page,
  app,
}) => {
  await mkdir(app.documents, { recursive: true })
  const many = Array.from({ length: 12 }, (_, index) => ({
    id: `s${index}`,
    title: `Phương án ${index + 1}`,
  }))
  await writeFile(path.join(app.documents, 'nhiều.h45'), written('Nhiều phương án', many))
  await openListed(page, 'nhiều.h45')
  await page.getByRole('button', { name: /kịch bản khác$/ }).click()
  await page.getByRole('menuitem', { name: 'Phương án 12' }).click()
  await expect(tabInHand(page)).toHaveText('Phương án 12')
  await expect(tabInHand(page)).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('button', { name: 'Tệp', exact: true })).toBeInViewport({ ratio: 1 })
})

test('the keyboard keeps its place after a question', async ({ page }) => {
  await type(page, '6')
  const menu = page.getByRole('button', { name: 'Tệp', exact: true })
  await menu.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Tệp mới' }).press('Enter')
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toBeFocused()
})

test('a preset takes the place of a scenario without changes, and nothing is unsaved', async ({ page }) => {
  await choosePreset(page, 'Ưu tiên y tế')
  await expect(tabInHand(page)).toHaveText('Ưu tiên y tế')
  await expect(page.locator('[data-tab]')).toHaveCount(1)
  await expect(page).not.toHaveTitle(/^●/)
  await expect(page.getByText('Chưa lưu thành tệp')).toBeVisible()
})
