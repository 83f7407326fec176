import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, rememberGuide, startApp, test } from './start-app.ts'

const share = (page: Page) => page.getByRole('textbox', { name: 'Tỷ trọng chi văn hóa' })
const dialog = (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog'))

async function type(page: Page, text: string) {
  await share(page).fill(text)
  await share(page).press('Enter')
}

async function saveAs(page: Page, fileName: string) {
  await page.keyboard.press('Control+Shift+s')
  await dialog(page).getByRole('textbox').fill(fileName)
  await dialog(page).getByRole('textbox').press('Enter')
  await expect(dialog(page)).toHaveCount(0)
}

test.describe('two pages of one host', () => {
  test.use({ startWords: ['--language', 'vi'] })

  test('do not write over each other unasked', async ({ page, context, app }) => {
    await type(page, '6')
    await saveAs(page, 'chung')
    const other = await context.newPage()
    await other.goto(app.address)
    await expect(share(other)).toBeVisible()
    await other.keyboard.press('Control+o')
    await dialog(other).getByRole('row', { name: 'chung.h45' }).dblclick()
    await expect(share(other)).toHaveValue(/^6,0*$/)

    await type(other, '8')
    await type(page, '7')
    await page.keyboard.press('Control+s')
    const file = path.join(app.documents, 'chung.h45')
    await expect.poll(() => readFile(file, 'utf8')).toContain('0.07')
    await other.keyboard.press('Control+s')
    await expect(dialog(other)).toContainText('Cửa sổ hoặc chương trình khác')
    expect(await readFile(file, 'utf8')).toContain('0.07')
  })
})

test('a page saves what it holds after its host was started again on the same port', async ({ browser }) => {
  const home = await mkdtemp(path.join(tmpdir(), 'hanoi-2045-'))
  await rememberGuide(path.join(home, 'preferences'))
  const context = await browser.newContext()
  const first = await startApp(home, ['--language', 'vi'])
  const page = await context.newPage()
  await page.goto(first.address)
  await type(page, '6,5')
  expect(await first.stop()).toBe(0)
  await expect(page.getByText('Chương trình không còn phản hồi.').first()).toBeVisible()

  const second = await startApp(home, ['--port', new URL(first.origin).port])
  await page.goto(second.address)
  await expect(share(page)).toHaveValue(/^6,50*$/)
  await saveAs(page, 'sau khi khởi động lại')
  expect(await readdir(second.documents)).toEqual(['sau khi khởi động lại.h45'])

  expect(await second.stop()).toBe(0)
  const third = await startApp(home, ['--port', new URL(first.origin).port])
  const elsewhere = await context.newPage()
  await elsewhere.goto(third.address)
  await expect(share(elsewhere)).toBeVisible()
  await type(page, '7')
  await page.keyboard.press('Control+s')
  await expect(dialog(page)).toContainText('hãy dùng “Lưu thành” để lưu')
  await dialog(page).getByRole('button', { name: 'Lưu thành…' }).click()
  await dialog(page).getByRole('textbox').fill('lần thứ ba')
  await dialog(page).getByRole('textbox').press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(page).not.toHaveTitle(/^●/)
  expect(await third.stop()).toBe(0)
  await context.close()
  await rm(home, { recursive: true, force: true })
})
