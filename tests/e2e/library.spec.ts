import { mkdir, rm, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { tabInHand } from './bar.ts'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

const library = (page: Page) => page.getByRole('dialog', { name: 'Mở tệp kịch bản' })
const search = (page: Page) => library(page).getByRole('combobox')
const rows = (page: Page) => library(page).getByRole('row')
const count = (page: Page) => library(page).getByRole('status')

function written(title: string, ...scenarios: string[]): string {
  return JSON.stringify({
    format: 'h45',
    version: 4,
    pack: { id: 'hanoi', version: '0.2' },
    id: title,
    title,
    scenarios: scenarios.map((name, index) => ({ id: `s${index}`, title: name })),
  })
}

/** Files of the days before this one, the first in the list the latest. */
async function fill(folder: string, files: readonly (readonly [name: string, text: string])[]) {
  await mkdir(folder, { recursive: true })
  for (const [index, [name, text]] of files.entries()) {
    const place = path.join(folder, name)
    await writeFile(place, text)
    const day = new Date(Date.UTC(2026, 0, 31) - index * 24 * 3600 * 1000)
    await utimes(place, day, day)
  }
}

test('a planner finds a file among many by what it holds, sees its results, and finds it again among the recent ones', async ({
  page,
  app,
}) => {
  const many = Array.from(
    { length: 300 },
    (_, index) => [`kế hoạch ${index + 1}.h45`, written(`Phương án ${index + 1}`, 'Một', 'Hai')] as const,
  )
  await fill(app.documents, [
    ['hỏng.h45', '{\n  "format": "h45",\n  oops\n}'],
    ['của tôi.h45', written('Ưu tiên Văn hóa', 'Thấp', '<img src=x onerror=alert(1)>')],
    ...many,
  ])
  await expect(tabInHand(page)).toBeVisible()
  await page.keyboard.press('Control+o')

  // The list is there at once, the last changed first; what cannot be read says why and where.
  await expect(count(page)).toHaveText('302 tệp')
  await expect(rows(page).nth(0)).toContainText('hỏng.h45:3:3')
  await expect(library(page)).toContainText('1 tệp không đọc được')
  // Results stand in the row, for those who hear it as well; a name is shown as it is written.
  await expect(rows(page).nth(1)).toContainText('<img src=x onerror=alert(1)>')
  await expect(rows(page).nth(1)).toHaveAccessibleName(
    /của tôi\.h45; Ưu tiên Văn hóa; 2 kịch bản; .*2030: \d/,
  )
  // Of three hundred only those in view are drawn, and every one can be reached.
  expect(await rows(page).count()).toBeLessThan(50)
  await search(page).press('Control+End')
  await expect(rows(page).filter({ hasText: 'kế hoạch 300.h45' })).toHaveAttribute('aria-selected', 'true')
  await expect(rows(page).filter({ hasText: 'kế hoạch 300.h45' })).toBeInViewport({ ratio: 1 })

  // A title that no one has scrolled to is found without its marks.
  await search(page).fill('phuong an 299')
  await expect(count(page)).toHaveText('1 trong số 302 tệp')
  await search(page).fill('van hoa')
  await expect(rows(page)).toHaveCount(1)
  await search(page).fill('không có')
  await expect(library(page)).toContainText('Không có tệp nào khớp với “không có”.')
  await search(page).fill('uu tien')
  await search(page).press('Enter')
  await expect(library(page)).toHaveCount(0)
  await expect(tabInHand(page)).toHaveText('Thấp')

  // The file is remembered; when it is gone, that is said and it may be taken off the list.
  await rm(path.join(app.documents, 'của tôi.h45'))
  const menu = page.getByRole('button', { name: 'Tệp', exact: true })
  await menu.click()
  await page.getByRole('menuitem', { name: 'Tệp gần đây' }).click()
  await page.getByRole('menuitem', { name: 'của tôi.h45' }).click()
  const refused = page.getByRole('dialog', { name: 'Tệp chưa được mở' })
  await expect(refused.getByRole('alert')).toContainText('Không tìm thấy “của tôi.h45”')
  await refused.getByRole('button', { name: 'Giữ trong danh sách' }).click()
  await page.keyboard.press('Control+o')
  await page.getByRole('radio', { name: 'Gần đây' }).click()
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText('Không tìm thấy “của tôi.h45”')
  await library(page).getByRole('button', { name: 'Bỏ khỏi danh sách' }).click()
  await expect(library(page)).toContainText('Chưa có tệp nào được mở hoặc lưu.')
  await page.keyboard.press('Escape')
  await expect(library(page)).toHaveCount(0)
})
