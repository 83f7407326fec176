import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, rememberGuide, startApp, test } from './start-app.ts'

const share = (page: Page) => page.getByRole('textbox', { name: 'Tỷ trọng chi văn hóa' })
const dialog = (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog'))
const left = (page: Page) => dialog(page).getByRole('list', { name: 'Các phần việc chưa lưu' })
const backedUp = (page: Page) => page.getByText(/Đã sao lưu \d\d:\d\d/)

async function type(page: Page, text: string) {
  await share(page).fill(text)
  await share(page).press('Enter')
}

async function saveAs(page: Page, fileName: string) {
  await page.keyboard.press('Control+Shift+s')
  await dialog(page).getByRole('textbox').fill(fileName)
  await dialog(page).getByRole('textbox').press('Enter')
  await expect(page.getByText(`Đã lưu: ${fileName}.h45`)).toBeVisible()
}

test('the work of two pages is there again after the program was killed', async ({ browser }) => {
  const home = await mkdtemp(path.join(tmpdir(), 'hanoi-2045-'))
  await rememberGuide(path.join(home, 'preferences'))
  const context = await browser.newContext()
  const killed = await startApp(home, ['--language', 'vi'])
  const [one, two] = [await context.newPage(), await context.newPage()]
  await one.goto(killed.address)
  await type(one, '6')
  await saveAs(one, 'Văn hóa')
  await type(one, '7')
  await two.goto(killed.address)
  await type(two, '8')
  for (const page of [one, two]) await expect(backedUp(page)).toBeVisible()
  await killed.kill()

  const started = await startApp(home, [])
  const page = await context.newPage()
  await page.goto(started.address)
  const works = left(page).locator(':scope > li')
  await expect(works).toHaveCount(2)
  const [saved, never] = ['Văn hóa.h45', 'Chưa lưu thành tệp'].map(text => works.filter({ hasText: text }))
  if (saved === undefined || never === undefined) throw new Error('there are two of them')
  await expect(saved).toContainText('Tệp không thay đổi từ đó')
  await expect(saved).toContainText('6,0 → 7,0')
  await expect(never).toContainText('→ 8,0')

  await never.getByRole('button', { name: 'Lưu thành bản sao' }).click()
  await expect(dialog(page).getByRole('status')).toContainText('Kịch bản mới (khôi phục')
  await expect(works).toHaveCount(1)
  await saved.getByRole('button', { name: 'Khôi phục' }).click()
  await expect(dialog(page)).toHaveCount(0)
  await expect(share(page)).toHaveValue(/^7,0*$/)
  await expect(page.getByRole('button', { name: 'Không có gì để hoàn tác' })).toBeDisabled()
  await expect(page).toHaveTitle('● Văn hóa — Hà Nội 2045')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Đã lưu: Văn hóa.h45')).toBeVisible()
  expect(await readFile(path.join(started.documents, 'Văn hóa.h45'), 'utf8')).toContain('0.07')
  const names = await readdir(started.documents)
  expect(names).toHaveLength(2)
  const copy = names.find(name => name.startsWith('Kịch bản mới (khôi phục')) ?? ''
  expect(await readFile(path.join(started.documents, copy), 'utf8')).toContain('0.08')
  await expect.poll(() => readdir(path.join(started.preferences, 'backups'))).toEqual([])

  expect(await started.stop()).toBe(0)
  await context.close()
  await rm(home, { recursive: true, force: true })
})

test.describe('a page that is loaded again', () => {
  test.use({ startWords: ['--language', 'vi'] })

  test('has in hand what it had, saved or not, and asks where the file changed meanwhile', async ({
    page,
    app,
  }) => {
    await type(page, '6')
    await saveAs(page, 'Văn hóa')
    await page.reload()
    await expect(page.getByText('Đã lưu: Văn hóa.h45')).toBeVisible()
    await expect(share(page)).toHaveValue(/^6,0*$/)

    await type(page, '7')
    await expect(backedUp(page)).toBeVisible()
    await page.reload()
    await expect(share(page)).toHaveValue(/^7,0*$/)
    await expect(page.getByText('Đã khôi phục phần chưa lưu của “Văn hóa”')).toBeVisible()
    await expect(backedUp(page)).toBeVisible()

    const other = await page.context().newPage()
    await other.goto(app.address)
    await expect(share(other)).toBeVisible()
    await other.keyboard.press('Control+o')
    await dialog(other).getByRole('row', { name: 'Văn hóa.h45' }).dblclick()
    await type(other, '9')
    await other.keyboard.press('Control+s')
    await expect.poll(() => readFile(path.join(app.documents, 'Văn hóa.h45'), 'utf8')).toContain('0.09')
    await page.reload()
    await expect(left(page)).toContainText('Tệp đã được thay đổi ở nơi khác')
    await expect(left(page)).toContainText('9,0 → 7,0')
    await dialog(page).getByRole('button', { name: 'Để sau' }).click()
    await page.getByRole('button', { name: 'Tệp', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Phần chưa lưu (1)…' }).click()
    await left(page).getByRole('button', { name: 'Khôi phục' }).click()
    await expect(share(page)).toHaveValue(/^7,0*$/)
    await page.keyboard.press('Control+s')
    await expect(dialog(page)).toContainText('Cửa sổ hoặc chương trình khác')
    expect(await readFile(path.join(app.documents, 'Văn hóa.h45'), 'utf8')).toContain('0.09')

    // A page that was closed left its work to the next one, while the program runs on.
    await page.close()
    const next = await other.context().newPage()
    await next.goto(app.address)
    await expect(left(next)).toContainText('9,0 → 7,0')
  })
})
