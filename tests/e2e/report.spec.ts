import { readdir } from 'node:fs/promises'
import { choosePreset } from './bar.ts'
import { grievances } from './grievances.ts'
import { expect, test } from './start-app.ts'

test.use({ colorScheme: 'dark' })

test('a report of the scenario in hand is read in both languages and printed on pages of A4 upright', async ({
  page,
  app,
}) => {
  await choosePreset(page, 'Đạt mục tiêu chương trình')
  await page.getByRole('button', { name: 'Tệp', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Xem báo cáo…' }).click()
  const report = page.getByRole('dialog', { name: 'Báo cáo', exact: true })
  const paper = report.locator('.report-paper')
  await expect(paper.locator('.report-findings li').first()).toContainText('10/13 mục tiêu')
  await expect(paper.locator('.report-picture')).toHaveCount(3)
  await expect(paper).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(paper.locator('.report-sources tbody tr').nth(5)).toBeVisible()
  expect(await grievances(page)).toEqual([])
  // It is longer than the window, and read to its end.
  const last = paper.locator('.report-sources tbody tr').last()
  await expect(last).not.toBeInViewport()
  await page.mouse.move(640, 400)
  await page.mouse.wheel(0, 100_000)
  await expect(last).toBeInViewport()

  await report.getByRole('radio', { name: 'English' }).click()
  await expect(paper).toHaveAttribute('lang', 'en')
  await expect(paper.locator('.report-findings li').first()).toContainText('10 of the 13 targets')
  // The program goes on in its own language.
  await expect(report.getByRole('button', { name: 'Đóng báo cáo' })).toBeVisible()

  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
  expect(Number(/\/Count (\d+)/.exec(pdf)?.[1])).toBeGreaterThan(4)
  // A4, standing, in points.
  expect(pdf).toMatch(/MediaBox ?\[0 0 59[45]\.?\d* 84[12]/)

  await report.getByRole('button', { name: 'Lưu thành PDF' }).click()
  await page.getByRole('dialog').last().getByRole('button', { name: 'Xuất', exact: true }).click()
  // The folder is made with the first file.
  await expect
    .poll(() => readdir(app.documents).catch(() => []))
    .toContainEqual(expect.stringMatching(/\.pdf$/))
  await page.keyboard.press('Escape')
  await expect(report).toBeHidden()
})
