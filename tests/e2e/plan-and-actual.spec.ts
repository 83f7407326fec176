/** What really came about is entered: the forecast begins after it, and a forecast that was frozen is held against it. */

import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { grievances } from './grievances.ts'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

const panel = (page: Page) => page.getByRole('region', { name: 'Kế hoạch và thực hiện' })
const chart = (page: Page) => page.locator('.chart').first()
/** Where the forecast of the first chart begins, in pixels of the chart. */
const origin = async (page: Page) =>
  Number(await page.locator('.marks [data-role="forecast"][x1]').first().getAttribute('x1'))

/** A file in which a record is frozen that said 4 % of culture's share in 2026 and 5 % in every year from then on. */
async function putFrozen(folder: string): Promise<void> {
  const evidence = {
    at: '2026-03-02T08:00:00.000Z',
    program: '0.2',
    model: { id: 'hanoi', version: '0.2', hash: '0123456789abcdef' },
    data: '2026-02',
    title: 'Kế hoạch đầu năm',
    levers: {},
    parameters: {},
    executed: [],
    baseYear: 2024,
    outputs: { culture_share_exec: [0.02, 0.02, 0.04, ...Array.from({ length: 19 }, () => 0.05)] },
    checks: [],
    flags: [],
    targets: [],
    hash: 'a'.repeat(64),
  }
  const file = {
    format: 'h45',
    version: 4,
    pack: { id: 'hanoi', version: '0.2' },
    id: 'followed',
    title: 'Theo dõi',
    scenarios: [{ id: 'one', title: 'Theo dõi' }],
    decisions: [
      {
        ...{ id: 'decision', scenario: 'one', question: '', hypothesis: '', finding: '', decision: '' },
        dissent: '',
        frozen: evidence,
      },
    ],
  }
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'followed.h45'), JSON.stringify(file))
}

test('an executed value moves the origin of the forecast and shows the error of a frozen one', async ({
  app,
  page,
}) => {
  await putFrozen(app.documents)
  await page.keyboard.press('Control+o')
  await page.getByRole('dialog').getByRole('row', { name: 'followed.h45' }).dblclick()
  await expect(page.locator('.tab-select[aria-current]')).toHaveText('Theo dõi')
  await page.getByRole('button', { name: 'Kế hoạch và thực hiện' }).click()
  const value = panel(page).getByLabel('Số thực hiện', { exact: true })
  await value.fill('3,2')
  await panel(page).getByLabel('Nguồn', { exact: true }).fill('Báo cáo quyết toán 2026')
  await panel(page).getByRole('button', { name: 'Ghi nhận' }).click()

  const frozen = panel(page).getByRole('rowgroup').filter({ hasText: 'Kế hoạch đầu năm' })
  await expect(frozen.getByRole('row', { name: /^2026/ })).toHaveText(/2026\s*4,00\s*3,20\s*\+0,80\s*\+25,0/)
  await expect(panel(page)).toContainText('dự báo bắt đầu sau năm 2026')
  await expect(chart(page)).toContainText('2026: thực hiện (đã nhập)')
  const moved = await origin(page)
  expect(await grievances(page, '.drawer')).toEqual([])

  // A second value of the same year is refused with what to do, and nothing is changed.
  await value.fill('3,3')
  await panel(page).getByRole('button', { name: 'Ghi nhận' }).click()
  await expect(panel(page).getByRole('alert')).toContainText('đã có số thực hiện năm 2026')

  await page
    .getByRole('button', { name: /^Hoàn tác/ })
    .first()
    .click()
  await expect(panel(page)).toContainText('Chưa có số thực hiện')
  await expect.poll(() => origin(page)).toBeLessThan(moved)
  await expect(chart(page)).not.toContainText('2026: thực hiện')
})
