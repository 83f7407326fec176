import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { tabInHand } from './bar.ts'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

const dialog = (page: Page) => page.getByRole('dialog')
const notices = (page: Page) => page.getByRole('region', { name: 'Thông báo' })

async function openListed(page: Page, fileName: string) {
  await page.keyboard.press('Control+o')
  await dialog(page).getByRole('row', { name: fileName }).dblclick()
}

const scenario = {
  id: 'a',
  title: 'Phương án cũ',
  levers: {
    'share[culture]': { shape: 'constant', value: 0.05 },
    tram_share: { shape: 'constant', value: 0.1 },
  },
}
const file = { format: 'h45', version: 4, id: 'a', title: 'Phương án cũ', scenarios: [scenario] }
const stamp = {
  content: '0'.repeat(64),
  program: '0.0.1',
  pack: { version: '0.1', hash: 'fedcba9876543210' },
  results: [{ scenario: 'a', values: { cult_share: { 2030: 0.0812 } } }],
}

test('a file of an older model says what was left out and which results moved, and stays as it is', async ({
  page,
  app,
}) => {
  const place = path.join(app.documents, 'cũ.h45')
  const text = JSON.stringify({ ...file, pack: { id: 'hanoi', version: '0.1' }, stamp })
  await mkdir(app.documents, { recursive: true })
  await writeFile(place, text)
  await expect(tabInHand(page)).toBeVisible()

  await openListed(page, 'cũ.h45')
  await expect(dialog(page).getByRole('heading', { name: 'Những thay đổi khi mở “cũ.h45”' })).toBeVisible()
  await expect(dialog(page)).toContainText('mô hình này không có đòn bẩy “tram_share”')
  await expect(dialog(page)).toContainText('1 kịch bản, 1 thiết lập đòn bẩy')
  const moved = dialog(page).getByRole('row', { name: /Công nghiệp văn hóa.*2030.*8,12.*điểm %/ })
  await expect(moved).toBeVisible()
  await expect(dialog(page)).toContainText('Tệp trên ổ đĩa giữ nguyên')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(tabInHand(page)).toHaveText('Phương án cũ')
  await expect(page).toHaveTitle('Phương án cũ — Hà Nội 2045')

  await notices(page).getByRole('button', { name: 'Xem các thay đổi' }).click()
  await expect(dialog(page)).toContainText('tram_share')
  await page.keyboard.press('Escape')
  expect(await readFile(place, 'utf8')).toBe(text)

  await page.keyboard.press('Control+s')
  await expect(notices(page).getByRole('button', { name: 'Xem các thay đổi' })).toHaveCount(0)
  expect(JSON.parse(await readFile(place, 'utf8'))).toMatchObject({
    pack: { version: '0.2' },
    stamp: { results: [{ scenario: 'a' }] },
  })
})

test('a file of a newer program is shown, kept as it is, and saved whole under another name', async ({
  page,
  app,
}) => {
  const place = path.join(app.documents, 'mới.h45')
  const pack = { id: 'hanoi', version: '0.2' }
  const [plain] = [{ id: 'a', title: 'Bản mới', mood: 'calm' }]
  const text = JSON.stringify({ ...file, version: 5, minReader: 2, pack, tone: 'blue', scenarios: [plain] })
  await mkdir(app.documents, { recursive: true })
  await writeFile(place, text)
  await expect(tabInHand(page)).toBeVisible()

  await openListed(page, 'mới.h45')
  await expect(tabInHand(page)).toHaveText('Bản mới')
  await expect(page.getByText('Chỉ đọc, do phiên bản mới hơn tạo: mới.h45')).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(dialog(page)).toContainText('nên không được ghi đè')
  await expect(dialog(page).getByRole('textbox')).toHaveValue('Bản sao của mới')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Đã lưu: Bản sao của mới.h45')).toBeVisible()
  expect(await readFile(place, 'utf8')).toBe(text)
  const copy = JSON.parse(await readFile(path.join(app.documents, 'Bản sao của mới.h45'), 'utf8'))
  expect(copy).toMatchObject({ version: 5, minReader: 2, tone: 'blue', scenarios: [{ mood: 'calm' }] })
})
