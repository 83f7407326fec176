/** Scenarios beside each other: which ones, against which base, and what a planner reads of them. */

import type { Locator, Page } from '@playwright/test'
import { choosePreset, chooseTheme, nameScenario, tabInHand } from './bar.ts'
import { grievances } from './grievances.ts'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

const table = (page: Page) => page.getByRole('table', { name: 'Điểm khác nhau và kết quả' })
const row = (page: Page, name: string | RegExp) =>
  table(page)
    .locator('tr')
    .filter({ has: page.getByRole('rowheader', { name }) })
const share = (page: Page) => page.getByRole('textbox', { name: 'Tỷ trọng chi văn hóa' })

/** The empty scenario, and two of the presets beside it. */
async function three(page: Page) {
  await nameScenario(page, 'Của tôi')
  await choosePreset(page, 'Ưu tiên văn hóa')
  await choosePreset(page, 'Ưu tiên y tế')
  await page.keyboard.press('Control+Shift+c')
  await expect(table(page)).toBeVisible()
}

async function cells(line: Locator): Promise<string[]> {
  const texts = await line.locator('td').evaluateAll(all =>
    all.map(cell => {
      const seen = cell.cloneNode(true)
      if (seen instanceof HTMLElement)
        for (const hidden of seen.querySelectorAll('.visually-hidden')) hidden.remove()
      return seen.textContent ?? ''
    }),
  )
  return texts.map(text => text.trim())
}

test('the table has the levers that differ and the results in three years, against the baseline', async ({
  page,
}) => {
  await three(page)
  const heads = await table(page).locator('thead .compare-name').allTextContents()
  // The scenario in hand comes with assumptions of its own.
  expect(heads).toEqual(['Cơ sở đã đổi', 'Của tôi', 'Ưu tiên văn hóa', 'Ưu tiên y tế'])
  await expect
    .poll(() => cells(row(page, /^Tỷ trọng chi văn hóa/)))
    .toEqual(['2,6', '2,6', '=', '6,0', '+3,4', '2,6', '='])
  await expect(row(page, /^Tỷ trọng chi giáo dục/)).toHaveCount(0)
  for (const year of [/^2030$/, /^2035$/, /^2045$/]) await expect(row(page, year)).toHaveCount(3)
  const culture = await cells(row(page, /^2030$/).first())
  expect(culture.slice(0, 2)).toEqual(['2,63', '2,63'])
  await expect(row(page, /^Mục tiêu trên 4/).first()).toContainText('Không đạt')
  await expect(row(page, /^Mục tiêu trên 4/).first()).toContainText('Đạt từ năm 2028')
})

test('another base changes the differences, is one step of undo, and is drawn or not', async ({ page }) => {
  await three(page)
  await page.getByRole('radio', { name: 'So sánh với Ưu tiên văn hóa' }).check({ force: true })
  await expect(table(page).locator('thead .compare-name').first()).toHaveText('Ưu tiên văn hóa')
  await expect
    .poll(() => cells(row(page, /^Tỷ trọng chi văn hóa/)))
    .toEqual(['6,0', '2,6', '−3,4', '2,6', '−3,4'])
  await page.getByRole('checkbox', { name: 'Hiện Ưu tiên văn hóa' }).uncheck({ force: true })
  await expect
    .poll(() => cells(row(page, /^Tỷ trọng chi văn hóa/)))
    .toEqual(['6,0', '2,6', '−3,4', '2,6', '−3,4'])
  await page.keyboard.press('Control+z')
  await expect(table(page).locator('thead .compare-name').first()).toHaveText('Cơ sở đã đổi')
})

test('the levers stay in reach: what a hand moves moves in the table', async ({ page }) => {
  await three(page)
  await share(page).fill('5')
  await share(page).press('Enter')
  await expect.poll(() => cells(row(page, /^Tỷ trọng chi văn hóa/))).toContain('+2,4')
  await page.getByRole('radio', { name: /Lộ trình bằng lời/ }).click()
  await expect(row(page, /^Tỷ trọng chi văn hóa/)).toContainText('năm 2030')
  await page.getByRole('button', { name: /đòn bẩy khác nhau/ }).click()
  await expect(row(page, /^Tỷ trọng chi văn hóa/)).toHaveCount(0)
})

test('the years of the results are chosen', async ({ page }) => {
  await three(page)
  await page.getByRole('button', { name: 'Năm: 2030, 2035, 2045' }).click()
  await page.getByRole('button', { name: '2035', exact: true }).click()
  await page.getByRole('button', { name: '2027', exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Năm: 2027, 2030, 2045' })).toBeVisible()
  await expect(row(page, /^2027$/)).toHaveCount(3)
  await expect(row(page, /^2035$/)).toHaveCount(0)
})

test('the seventh scenario is refused with a word', async ({ page }) => {
  for (let copy = 0; copy < 6; copy += 1) {
    await page.getByRole('button', { name: 'Nhân bản kịch bản này' }).click()
  }
  await page.keyboard.press('Control+Shift+c')
  const boxes = page.getByRole('checkbox', { name: /^Hiện / })
  await expect(boxes).toHaveCount(7)
  const last = page.getByRole('checkbox', { name: /^Hiện /, checked: false })
  await expect(last).toHaveCount(1)
  await last.check({ force: true, timeout: 2000 }).catch(() => undefined)
  await expect(page.getByRole('alert')).toContainText('tối đa 6 kịch bản')
  await expect(page.getByRole('checkbox', { name: /^Hiện /, checked: true })).toHaveCount(6)
})

test('one scenario is compared with the baseline', async ({ page }) => {
  await share(page).fill('6')
  await share(page).press('Enter')
  await page.getByRole('button', { name: 'So sánh', exact: true }).click()
  await expect.poll(() => cells(row(page, /^Tỷ trọng chi văn hóa/))).toEqual(['2,6', '6,0', '+3,4'])
  await page.getByRole('button', { name: 'Về thẻ chỉ tiêu và biểu đồ' }).click()
  await expect(table(page)).toHaveCount(0)
  await expect(page.locator('.kpi').first()).toBeVisible()
})

test('a number leads to where it comes from, in the scenario it belongs to', async ({ page }) => {
  await three(page)
  await row(page, /^2030$/)
    .first()
    .getByRole('button')
    .nth(2)
    .click()
  await expect(tabInHand(page)).toHaveText('Ưu tiên văn hóa')
  await expect(page.locator('.drawer')).toBeVisible()
})

test('the table is copied as numbers', async ({ page }) => {
  await three(page)
  await page.evaluate(() =>
    window.addEventListener('copy', ({ clipboardData }) => {
      document.body.dataset.copied = clipboardData?.getData('text/plain') ?? ''
    }),
  )
  await page.locator('.compare-table').focus()
  await page.keyboard.press('Control+c')
  await expect
    .poll(() => page.evaluate(() => document.body.dataset.copied ?? ''))
    .toContain('Tỷ trọng chi văn hóa %\t2,6\t2,6\t=\t6,0\t+3,4\t2,6\t=')
})

test('the budget stands between the levers and the results, in shares and money, and closes', async ({
  page,
}) => {
  await three(page)
  const lines = table(page).locator('tr[data-budget]')
  await expect(lines).toHaveCount(20)
  const residual = row(page, /^Hạ tầng kinh tế phần còn lại$/)
  const [, , , share, change] = await cells(residual.first())
  expect([share, change]).toEqual(['40,56', '−3,40'])
  expect(await cells(row(page, /^Tổng$/).first())).toEqual([
    '100,00',
    '100,00',
    '=',
    '100,00',
    '=',
    '100,00',
    '=',
  ])
  await page.getByRole('radio', { name: /^Tỷ trọng trong ngân sách/ }).click()
  await expect(lines).toHaveCount(11)
  await page.getByRole('button', { name: /^Ngân sách năm 2030, tỷ trọng/ }).click()
  await expect(lines).toHaveCount(1)
})

test('the baseline that assumptions moved says so, and shows them', async ({ page }) => {
  await share(page).fill('6')
  await share(page).press('Enter')
  const growth = page.getByRole('textbox', { name: 'Tăng trưởng GRDP (xu thế)' })
  await growth.fill('9')
  await growth.press('Enter')
  await page.keyboard.press('Control+Shift+c')
  await expect(table(page).locator('thead .compare-name').first()).toHaveText('Cơ sở đã đổi')
  await expect.poll(() => cells(row(page, /^Tăng trưởng GRDP/).first())).toEqual(['9,0', '9,0', '='])
  expect(await cells(row(page, /^Tỷ trọng chi văn hóa/))).toEqual(['2,6', '6,0', '+3,4'])
})

test('six scenarios on a small screen: nothing but the table scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  for (let copy = 0; copy < 5; copy += 1) {
    await page.getByRole('button', { name: 'Nhân bản kịch bản này' }).click()
  }
  await page.keyboard.press('Control+Shift+c')
  await expect(page.getByRole('checkbox', { name: /^Hiện /, checked: true })).toHaveCount(6)
  await expect(table(page).locator('.compare-head')).toHaveCount(7)
  const wide = await page.locator('.compare, .compare *').evaluateAll(all =>
    all
      .filter(each => each.scrollWidth > each.clientWidth + 1)
      .filter(each => ['auto', 'scroll'].includes(getComputedStyle(each).overflowX))
      .map(each => each.className),
  )
  expect(wide.filter(each => each !== 'compare-table')).toEqual([])
})

test('beside an open drawer on a small screen the head of the page is whole', async ({ page }) => {
  await expect(page.locator('.kpi-number').first()).toBeVisible()
  await page.setViewportSize({ width: 1024, height: 768 })
  await page.keyboard.press('F1')
  await expect(page.locator('.drawer')).toBeVisible()
  await page.keyboard.press('Control+Shift+c')
  const bar = page.locator('.compare-bar')
  const title = bar.getByRole('heading')
  expect(await title.evaluate(each => each.scrollWidth - each.clientWidth)).toBe(0)
  const drawer = await page.locator('.drawer').boundingBox()
  for (const part of [title, ...(await bar.getByRole('button').all()), bar.getByRole('radiogroup')]) {
    await expect(part).toBeInViewport({ ratio: 1 })
    const box = await part.boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(drawer?.x ?? 0)
  }
})

test('the page takes the focus when it opens, and gives it back when it closes', async ({ page }) => {
  const region = page.getByRole('region', { name: 'So sánh kịch bản', exact: true })
  const close = region.getByRole('button', { name: 'Về thẻ chỉ tiêu và biểu đồ' })
  await expect(page.locator('.kpi-number').first()).toBeVisible()
  await share(page).focus()
  await page.keyboard.press('Control+Shift+c')
  await expect(region).toBeFocused()
  await page.keyboard.press('Control+Shift+c')
  await expect(share(page)).toBeFocused()
  const button = page.getByRole('button', { name: 'So sánh', exact: true })
  await button.press('Enter')
  await expect(region).toBeFocused()
  await close.press('Enter')
  await expect(button).toBeFocused()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`boxes and dots are seen in colours that the system forces, ${colorScheme}`, async ({ page }) => {
    await page.getByRole('button', { name: 'Nhân bản kịch bản này' }).click()
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await page.keyboard.press('Control+Shift+c')
    await expect(page.locator('.pick-base')).toHaveCount(3)
    const edges = await page
      .locator('.pick-show[data-rac] .pick-box, .pick-base .pick-dot')
      .evaluateAll(all =>
        all.map(each => {
          const { borderStyle, borderColor } = getComputedStyle(each)
          return borderStyle === 'solid' && borderColor !== getComputedStyle(document.body).backgroundColor
        }),
      )
    expect(edges).toEqual([true, true, true, true, true])
    const grounds = await page
      .locator('.pick-base .pick-dot')
      .evaluateAll(all => all.map(each => getComputedStyle(each).borderColor))
    expect(grounds[0]).not.toBe(grounds[1])
  })
}

test('head and first column stay while the table scrolls inside the window', async ({ page }) => {
  await three(page)
  await page.setViewportSize({ width: 1024, height: 700 })
  await page.getByRole('radio', { name: /Lộ trình bằng lời/ }).click()
  const box = page.locator('.compare-table')
  const head = table(page).locator('thead th').first()
  const before = await head.boundingBox()
  await box.evaluate(each => each.scrollTo(200, 300))
  expect(await box.evaluate(each => [each.scrollTop > 0, each.scrollLeft > 0])).toEqual([true, true])
  expect(await head.boundingBox()).toEqual(before)
})

for (const { language, theme, words } of [
  { language: 'vi', theme: 'Sáng', words: ['Ưu tiên văn hóa'] },
  { language: 'en', theme: 'Dark', words: ['Culture first'] },
] as const) {
  test.describe(`in ${language}, ${theme}`, () => {
    test.use({ startWords: ['--language', language] })

    test('the comparison has nothing serious', async ({ page }) => {
      await chooseTheme(page, theme, language)
      for (const preset of words) await choosePreset(page, preset, language)
      await page.keyboard.press('Control+Shift+c')
      await expect(page.locator('.compare-table td').first()).toBeVisible()
      await expect(page.locator('.compare-charts .chart-line').first()).toBeAttached()
      expect(await grievances(page)).toEqual([])
    })
  })
}
