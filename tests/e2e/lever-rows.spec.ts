/** What stands around the number of a lever: marks, path, source, resets, padlock, what a rate comes to, and the panel's own head. */

import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, type StartedApp, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

test.beforeEach(async ({ page }) => {
  await expect(row(page)).toBeVisible()
})

const CULTURE = 'share[culture]'
const GROWTH = 'grdp_growth_trend'
const INFLATION = 'inflation_cpi'

const row = (page: Page, id = CULTURE) => page.locator(`[data-lever="${id}"]`)
const field = (page: Page, id = CULTURE) => row(page, id).getByRole('textbox')
const slider = (page: Page, id = CULTURE) => row(page, id).getByRole('slider')
const reset = (page: Page, id = CULTURE) => row(page, id).getByRole('button', { name: /^Đặt lại: / })
const marks = (page: Page, id = CULTURE) => row(page, id).locator('.lever-mark')
const item = (page: Page, name: string | RegExp) => page.getByRole('menuitem', { name })

async function set(page: Page, text: string, id = CULTURE) {
  await field(page, id).fill(text)
  await field(page, id).press('Enter')
}

const ramp = (value: number) => ({ shape: 'ramp', from: 2025, to: 2030, value })

/** Opens a file with two scenarios, the second of which is the one the others are compared with. */
async function openPair(page: Page, app: StartedApp, locked: readonly string[] = []) {
  await mkdir(app.documents, { recursive: true })
  const first = { id: 'a', title: 'Một', levers: { [CULTURE]: ramp(0.05) }, locked }
  const second = { id: 'b', title: 'Hai', levers: { [CULTURE]: ramp(0.08) } }
  const head = { format: 'h45', version: 4, pack: { id: 'hanoi', version: '0.2' }, id: 'x', title: 'Cặp' }
  const text = JSON.stringify({ ...head, scenarios: [first, second], base: 'b' })
  await writeFile(path.join(app.documents, 'Cặp.h45'), text)
  await page.keyboard.press('Control+o')
  await page.getByRole('dialog').getByRole('row', { name: 'Cặp.h45' }).dblclick()
  await expect(field(page)).toHaveValue('5,0')
}

test('one mark stands where baseline, saved and default coincide, and says so to a hand that rests on it', async ({
  page,
}) => {
  await expect(marks(page)).toHaveCount(1)
  await set(page, '8')
  const mark = await marks(page).boundingBox()
  if (mark === null) throw new Error('the mark has a place')
  await page.mouse.move(mark.x - 30, mark.y + 5)
  await page.mouse.move(mark.x, mark.y + 5)
  await expect(page.getByRole('tooltip')).toHaveText(/^Cơ sở, đã lưu, mặc định năm 2030: 2,6\s%$/)
  await page.mouse.move(mark.x + 40, mark.y + 5)
  await expect(page.getByRole('tooltip')).toHaveCount(0)
})

test('baseline, saved and default have a mark each where they differ, also in words', async ({
  page,
  app,
}) => {
  await openPair(page, app)
  await expect(marks(page)).toHaveCount(3)
  await expect(slider(page)).toHaveAccessibleDescription(
    /Kịch bản so sánh “Hai” năm 2030: 8,0\s%\. Đã lưu năm 2030: 5,0\s%\. Mặc định năm 2030: 2,6\s%/,
  )
  await row(page)
    .getByRole('button', { name: /ý nghĩa, khoảng giá trị và nguồn/ })
    .click()
  await expect(page.getByRole('dialog').locator('.lever-measure')).toHaveText([
    /^Kịch bản so sánh “Hai”8,0/,
    /^Đã lưu5,0/,
    /^Mặc định2,6/,
  ])
})

test('the slider tells readers of the screen value, bounds, unit and what it is measured against', async ({
  page,
}) => {
  await expect(slider(page)).toHaveAttribute('min', '0')
  await expect(slider(page)).toHaveAttribute('max', '0.12')
  await expect(slider(page)).toHaveValue('0.026')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '2,6\u202f%')
  await expect(slider(page)).toHaveAccessibleName('Tỷ trọng chi văn hóa, năm 2030')
  await expect(slider(page)).toHaveAccessibleDescription(/Cơ sở, đã lưu, mặc định năm 2030/)
})

test('a lever goes back to what was saved or to the default, each as one step', async ({ page, app }) => {
  await openPair(page, app)
  await row(page).hover()
  await reset(page).click()
  await expect(item(page, /Về giá trị đã lưu/)).toBeDisabled()
  await page.keyboard.press('Escape')
  await set(page, '6,5')
  await reset(page).click()
  await expect(item(page, /Về giá trị đã lưu/)).toContainText(/5,0\s% năm 2030/)
  await item(page, /Về giá trị đã lưu/).click()
  await expect(field(page)).toHaveValue('5,0')
  await expect(field(page)).toBeFocused()
  await field(page).blur()
  await page.keyboard.press('Control+z')
  await expect(field(page)).toHaveValue('6,5')
  await reset(page).click()
  await item(page, /Về mặc định/).click()
  await expect(field(page)).toHaveValue('2,6')
  await expect(reset(page)).toHaveCount(1)
  await expect(page.getByRole('alertdialog').or(page.getByRole('dialog'))).toHaveCount(0)
})

test('a lever that stands where both resets lead has none to offer', async ({ page }) => {
  await row(page).hover()
  await expect(row(page).locator('.lever-reset')).toBeHidden()
  await set(page, '6')
  await expect(reset(page)).toBeEnabled()
})

test('all levers are reset after a question that lists them, in one step', async ({ page }) => {
  await set(page, '6')
  await set(page, '9', GROWTH)
  await page.getByRole('button', { name: 'Đặt lại mọi đòn bẩy' }).click()
  await expect(item(page, /Về mặc định/)).toContainText('2 đòn bẩy')
  await item(page, /Về mặc định/).click()
  const question = page.getByRole('dialog', { name: 'Đưa 2 đòn bẩy về mặc định (cơ sở)?' })
  await expect(question.getByRole('row', { name: /Tỷ trọng chi văn hóa/ })).toHaveText(/6,0\s%2,6\s%$/)
  await question.getByRole('button', { name: 'Hủy' }).click()
  await expect(field(page)).toHaveValue('6,0')
  await expect(page.getByRole('button', { name: 'Đặt lại mọi đòn bẩy' })).toBeFocused()

  await page.keyboard.press('Enter')
  await item(page, /Về mặc định/).click()
  await question.getByRole('button', { name: 'Đặt lại' }).click()
  await expect(field(page)).toHaveValue('2,6')
  await expect(field(page, GROWTH)).toHaveValue('8,0')
  await expect(page.getByRole('button', { name: /Chỉ mục đã đổi \(0\)/ })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(field(page)).toHaveValue('6,0')
  await expect(field(page, GROWTH)).toHaveValue('9,0')
})

test('more levers than are listed are counted', async ({ page }) => {
  const folds = page.getByRole('button', { expanded: false, name: /đòn bẩy: Ngân sách/ })
  await folds.first().click()
  const rows = page.getByRole('region', { name: 'Chính sách' }).locator('.lever-row')
  for (let index = 0; index < 11; index += 1) {
    await rows
      .nth(index)
      .getByRole('button', { name: /^Tăng: /, includeHidden: true })
      .click()
  }
  await page.getByRole('button', { name: 'Đặt lại mọi đòn bẩy' }).click()
  await item(page, /Về mặc định/).click()
  const question = page.getByRole('dialog', { name: /Đưa 11 đòn bẩy/ })
  await expect(question.getByRole('row')).toHaveCount(9)
  await expect(question).toContainText('… và 3 đòn bẩy khác')
})

test('a locked lever says why it stays, and opens right there', async ({ page, app }) => {
  await openPair(page, app, [CULTURE])
  await expect(slider(page)).toBeDisabled()
  await expect(field(page)).toBeDisabled()
  await expect(row(page).getByRole('button', { name: /^Tăng/, includeHidden: true })).toBeDisabled()
  await expect(slider(page)).toHaveAccessibleDescription(/đang khóa trên thanh ngân sách/)
  await row(page).locator('.lever-controls').hover()
  await expect(page.getByRole('tooltip')).toContainText('Bấm ổ khóa để mở')
  await row(page).getByRole('button', { name: 'Mở khóa: Tỷ trọng chi văn hóa' }).click()
  await expect(field(page)).toBeEnabled()
  await expect(field(page)).toBeFocused()
  await set(page, '6')
  await expect(field(page)).toHaveValue('6,0')
})

test('the small curve opens the path, and the mark of the source opens the explanation', async ({ page }) => {
  await row(page)
    .getByRole('button', { name: /^Lộ trình qua các năm/ })
    .click()
  await expect(page.locator('.drawer')).toContainText('Tỷ trọng chi')
  await expect(row(page).getByRole('button', { name: /^Lộ trình/ })).toHaveAttribute('aria-expanded', 'true')
  await row(page)
    .getByRole('button', { name: /giải thích và nguồn/ })
    .press('Enter')
  await expect(page.locator('.drawer')).toContainText('Tỷ trọng chi')
  await expect(row(page).getByRole('button', { name: /^Lộ trình/ })).toHaveAttribute('aria-expanded', 'false')
})

test('a yearly rate says what it comes to at the end, while a hand moves it', async ({ page }) => {
  const comes = row(page, GROWTH).locator('.lever-growth')
  await expect(comes).toHaveText(/^×3,8\s*đến 2045$/)
  await slider(page, GROWTH).focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(comes).toHaveText(/^×5,5/)
  await expect(slider(page, GROWTH)).toHaveAccessibleDescription(
    /GRDP thực theo xu thế năm 2045 bằng 5,5 lần năm 2025/,
  )
  await expect(row(page).locator('.lever-growth')).toHaveCount(0)
})

test('assumptions stand apart from policy without a hand on them', async ({ page }) => {
  const [policy, assumption] = [
    page.getByRole('region', { name: 'Chính sách' }),
    page.getByRole('region', { name: 'Giả định' }),
  ]
  await expect(policy.locator(`[data-lever="${CULTURE}"]`)).toBeVisible()
  await expect(assumption.locator(`[data-lever="${GROWTH}"]`)).toBeVisible()
  const ground = (group: typeof policy) => group.evaluate(each => getComputedStyle(each).backgroundColor)
  expect(await ground(policy)).not.toBe(await ground(assumption))
  await expect(assumption).toContainText('đổi cả đường cơ sở')
})

test('the original baseline is kept by a switch, and assumptions are common where there are several scenarios', async ({
  page,
  app,
}) => {
  const keep = page.getByRole('switch', { name: 'Giữ đường cơ sở gốc' })
  const share = page.getByRole('switch', { name: 'Chung cho mọi kịch bản' })
  await expect(keep).not.toBeChecked()
  await keep.press('Space')
  await expect(keep).toBeChecked()
  await expect(share).toHaveCount(0)
  await openPair(page, app)
  await expect(share).toBeChecked()
  await expect(share).toHaveAccessibleDescription(/đặt như nhau trong mọi kịch bản/)
  await set(page, '5', INFLATION)
  await page.getByRole('button', { name: 'Xem Hai' }).click()
  await expect(field(page, INFLATION)).toHaveValue('5,0')
  await share.click()
  await set(page, '6', INFLATION)
  await page.getByRole('button', { name: 'Xem Một' }).click()
  await expect(field(page, INFLATION)).toHaveValue('5,0')
  const differ = page.getByRole('button', { name: '1 giả định đang khác nhau giữa các kịch bản: so sánh' })
  await expect(differ).toHaveCount(0)
  await share.click()
  await differ.click()
  await expect(page.getByRole('heading', { name: 'So sánh kịch bản' })).toBeVisible()
})

test('each group folds away and gives its room to the other', async ({ page }) => {
  const policy = page.getByRole('button', { name: 'Chính sách', exact: true })
  const before = await page.getByRole('region', { name: 'Giả định' }).boundingBox()
  await policy.press('Enter')
  await expect(row(page)).toBeHidden()
  const after = await page.getByRole('region', { name: 'Giả định' }).boundingBox()
  expect(after?.height ?? 0).toBeGreaterThan((before?.height ?? 0) + 150)
  await page.keyboard.press('Control+f')
  await page.keyboard.type('van hoa')
  await expect(row(page)).toBeVisible()
})

test('nothing jumps where a hand or the focus comes to a row', async ({ page }) => {
  const places = () =>
    page
      .locator('.lever-row')
      .evaluateAll(rows => rows.slice(0, 4).map(each => each.getBoundingClientRect().top))
  const before = await places()
  await row(page).hover()
  await set(page, '6')
  expect(await places()).toEqual(before)
  expect((before[1] ?? 0) - (before[0] ?? 0)).toBeCloseTo(50, 0)
})

for (const [language, width] of [
  ['vi', '17rem'],
  ['en', '17rem'],
  ['vi', '32rem'],
] as const) {
  test(`a panel of ${width} cuts no control, and no name without a hint (${language})`, async ({ page }) => {
    if (language === 'en') await page.getByRole('radio', { name: 'English' }).click()
    await page
      .getByRole('separator')
      .first()
      .press(width === '17rem' ? 'Home' : 'End')
    const folds = page.locator('.lever-fold[aria-expanded="false"]')
    while ((await folds.count()) > 0) await folds.first().click()
    const cut = await page.locator('.lever-panel').evaluate(panel => {
      const right = panel.getBoundingClientRect().right + 0.5
      const controls = panel.querySelectorAll('button, input, .lever-unit, .lever-growth b')
      return [...controls]
        .filter(each => each.getBoundingClientRect().right > right)
        .map(each => each.outerHTML)
    })
    expect(cut).toEqual([])
    const names = page.locator('.lever-name')
    const short = await names.evaluateAll(all =>
      all.findIndex(each => (each.firstElementChild?.scrollWidth ?? 0) > each.clientWidth + 1),
    )
    if (short === -1) return
    await names.nth(short).focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('tooltip')).toBeVisible()
  })
}
