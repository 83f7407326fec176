/** The budget in a browser: drawn by its edges, opened, locked, moved between lines, and as a table of all years. */

import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Ngân sách theo lĩnh vực năm 2030' })
const line = (page: Page, name: string) => bar(page).getByRole('button', { name: new RegExp(`^${name}, `) })
const edge = (page: Page, name: string) =>
  bar(page).getByRole('slider', { name: `${name} trên thanh ngân sách, năm 2030` })
const field = (page: Page, lever: string) => page.locator(`[data-lever="${lever}"] .lever-field input`)
const culture = (page: Page) => field(page, 'share[culture]')
const card = (page: Page, name: string) => page.getByRole('dialog', { name })
const table = (page: Page) => page.getByRole('grid')
const cell = (page: Page, year: number, column: string) =>
  table(page)
    .getByRole('row', { name: new RegExp(`^${year}`) })
    .locator(`[data-column="${column}"]`)

async function middleOf(target: Locator) {
  const box = await target.boundingBox()
  if (box === null) throw new Error('it has a place')
  return { ...box, x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Opens a line by a press in its middle. */
const open = (page: Page, name: string) => line(page, name).click()

async function drag(page: Page, target: Locator, by: number) {
  const { x, y } = await middleOf(target)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + by, y, { steps: 10 })
}

/** What is serious or worse on the screen as it stands. */
async function grievances(page: Page): Promise<string[]> {
  await page.evaluate(() => Promise.all(document.getAnimations().map(animation => animation.finished)))
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))
}

/** The page has its first run. */
test.beforeEach(async ({ page }) => {
  await expect(page.locator('.budget-pick').first()).toBeVisible()
})

test('an edge is drawn by hand: its line and the remainder move, and it is one step of undo', async ({
  page,
}) => {
  const { width, height } = await middleOf(edge(page, 'Văn hóa'))
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  const health = await line(page, 'Y tế').getAttribute('aria-label')
  const infrastructure = await line(page, 'Hạ tầng kinh tế').getAttribute('aria-label')
  await drag(page, edge(page, 'Văn hóa'), 100)
  await expect(edge(page, 'Văn hóa')).toHaveAttribute('data-held')
  await expect(page.locator('[data-lever="share[culture]"]')).toHaveAttribute('data-held')
  await expect(culture(page)).not.toHaveValue('2,6')
  await page.mouse.up()
  await expect(edge(page, 'Văn hóa')).not.toHaveAttribute('data-held')

  const value = await culture(page).inputValue()
  await expect(edge(page, 'Văn hóa')).toHaveAttribute('aria-valuetext', `${value}\u202f%`)
  await expect(line(page, 'Văn hóa')).toHaveAccessibleName(new RegExp(`^Văn hóa, ${value}\\s%`))
  await expect(line(page, 'Hạ tầng kinh tế')).not.toHaveAccessibleName(infrastructure ?? '')
  expect((await line(page, 'Y tế').getAttribute('aria-label'))?.slice(0, 10)).toBe(health?.slice(0, 10))
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.keyboard.press('Control+z')
  await expect(culture(page)).toHaveValue('2,6')
  await expect(page.getByRole('button', { name: 'Không có gì để hoàn tác' })).toBeDisabled()
})

test('Escape puts an edge in hand back, and its release opens no line', async ({ page }) => {
  await drag(page, edge(page, 'Văn hóa'), 60)
  await expect(culture(page)).not.toHaveValue('2,6')
  await page.keyboard.press('Escape')
  await expect(culture(page)).toHaveValue('2,6')
  await page.mouse.up()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Không có gì để hoàn tác' })).toBeDisabled()
})

test('a press on an edge that Escape takes back opens no line', async ({ page }) => {
  const { x, y } = await middleOf(edge(page, 'Văn hóa'))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await open(page, 'Y tế')
  await expect(card(page, 'Y tế')).toBeVisible()
})

test('an edge that is drawn stays under the hand', async ({ page }) => {
  const { x } = await middleOf(edge(page, 'Giáo dục'))
  await drag(page, edge(page, 'Giáo dục'), 60)
  await expect.poll(async () => Math.abs((await middleOf(edge(page, 'Giáo dục'))).x - x - 60)).toBeLessThan(2)
  await page.mouse.up()
})

test('an edge is moved by keys as a lever is', async ({ page }) => {
  await edge(page, 'Văn hóa').focus()
  await page.keyboard.press('ArrowRight')
  await expect(culture(page)).toHaveValue('2,7')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(culture(page)).toHaveValue('3,7')
  await page.keyboard.press('Control+ArrowLeft')
  await expect(culture(page)).toHaveValue('3,69')
  await page.keyboard.press('End')
  await expect(culture(page)).toHaveValue('12,0')
  await expect(edge(page, 'Văn hóa')).toHaveAttribute('aria-valuenow', '0.12')
})

test('the lines are one stop of the tab key, arrows go from line to line, and Enter opens one', async ({
  page,
}) => {
  await page.getByRole('slider', { name: /^Năm của ngân sách/ }).focus()
  await page.keyboard.press('Tab')
  await expect(line(page, 'Văn hóa')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(line(page, 'Giáo dục')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(edge(page, 'Giáo dục')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(card(page, 'Giáo dục')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card(page, 'Giáo dục')).toHaveCount(0)
  await expect(line(page, 'Giáo dục')).toBeFocused()
})

test('a line is opened by a click: its request is typed in the language, or refused beside the field', async ({
  page,
}) => {
  await open(page, 'Y tế')
  const request = card(page, 'Y tế').getByRole('textbox', { name: 'Đề xuất năm 2030' })
  await request.fill('7.5')
  await request.press('Enter')
  await expect(card(page, 'Y tế').getByRole('alert')).toContainText('Dùng dấu phẩy cho phần thập phân')
  await request.fill('7,375')
  await request.press('Enter')
  await expect(card(page, 'Y tế').getByRole('alert')).toHaveCount(0)
  await expect(field(page, 'share[health]')).toHaveValue('7,375')
  await expect(card(page, 'Y tế')).toContainText('+0,57 điểm %')
  await expect(card(page, 'Y tế')).toContainText(/\+1\.\d{3} tỷ đồng/)

  await card(page, 'Y tế')
    .getByRole('button', { name: /tỷ đồng/ })
    .first()
    .click()
  await expect(page.locator('.drawer')).toContainText('Dự toán chi: y tế')
})

test('a press beside an open line closes it, and a press on another line opens that', async ({ page }) => {
  await open(page, 'Y tế')
  await expect(card(page, 'Y tế')).toBeVisible()
  await open(page, 'Giáo dục')
  await expect(card(page, 'Giáo dục')).toBeVisible()
  await expect(card(page, 'Y tế')).toHaveCount(0)
  await page.mouse.click(900, 700)
  await expect(card(page, 'Giáo dục')).toHaveCount(0)
})

test('from a line it is one press to its lever', async ({ page }) => {
  await open(page, 'Giáo dục')
  await card(page, 'Giáo dục').getByRole('button', { name: 'Đến đòn bẩy' }).click()
  await expect(field(page, 'share[education]')).toBeFocused()
})

test('a padlock keeps a line from every hand, is said in words, and is undone', async ({ page }) => {
  await open(page, 'Văn hóa')
  const lock = card(page, 'Văn hóa').getByRole('button', { name: 'Khóa tỷ trọng' })
  await lock.click()
  await expect(lock).toHaveAttribute('aria-pressed', 'true')
  await expect(card(page, 'Văn hóa')).toContainText('Đã khóa: không thể kéo')
  await expect(card(page, 'Văn hóa').getByRole('textbox')).toBeDisabled()
  await expect(card(page, 'Văn hóa').getByRole('button', { name: 'Lấy từ…' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(line(page, 'Văn hóa')).toHaveAccessibleName(/, đã khóa$/)
  await expect(page.locator('[data-line="culture"] .budget-name svg')).toBeVisible()

  await drag(page, edge(page, 'Văn hóa'), 80)
  await page.mouse.up()
  await edge(page, 'Văn hóa').press('ArrowRight')
  await expect(culture(page)).toHaveValue('2,6')
  await expect(edge(page, 'Văn hóa')).toHaveAttribute('aria-disabled', 'true')

  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(line(page, 'Văn hóa')).not.toHaveAccessibleName(/đã khóa/)
})

test('money goes from one line to another as one step of undo, seen before it is made', async ({ page }) => {
  await open(page, 'Hành chính')
  await card(page, 'Hành chính').getByRole('button', { name: 'Khóa tỷ trọng' }).click()
  await page.keyboard.press('Escape')
  await open(page, 'Văn hóa')
  await card(page, 'Văn hóa').getByRole('button', { name: 'Lấy từ…' }).click()
  const question = page.getByRole('dialog', { name: 'Điều chuyển giữa hai lĩnh vực, năm 2030' })

  await question.getByRole('button', { name: /Lấy từ/ }).click()
  const locked = page.getByRole('option', { name: /Hành chính/ })
  await expect(locked).toHaveAttribute('aria-disabled', 'true')
  await expect(locked).toContainText('đã khóa')
  await expect(page.getByRole('option', { name: /Hạ tầng kinh tế/ })).toBeVisible()
  await page.getByRole('option', { name: /Giáo dục/ }).click()

  const points = question.getByRole('textbox', { name: 'Tỷ trọng trong ngân sách' })
  const money = question.getByRole('textbox', { name: 'Số tiền' })
  await question.getByRole('button', { name: 'Điều chuyển' }).click()
  await expect(question.getByRole('alert')).toContainText('Nhập mức cần điều chuyển')
  await points.fill('99')
  await expect(question.getByRole('alert')).toContainText(/^Nhiều nhất \d+,\d+ điểm %/)
  await points.fill('-1')
  await expect(question.getByRole('alert')).toContainText('Nhập một số lớn hơn 0')
  await points.fill('abc')
  await expect(question.getByRole('alert')).toContainText('Đây không phải là số. Nhập một số lớn hơn 0')
  await points.fill('1,4')
  await expect(money).toHaveValue(/^3\.\d{3}$/)
  await expect(question.getByRole('row', { name: /Văn hóa/ })).toContainText('4,00\u202f%')
  await expect(question.getByRole('row', { name: /Giáo dục/ })).toContainText('19,60\u202f%')
  await money.fill('')
  await money.pressSequentially('2.606')
  await expect(points).toHaveValue('1,0')
  await points.fill('1,4')
  await question.getByRole('button', { name: 'Điều chuyển' }).click()

  await expect(question).toHaveCount(0)
  await expect(culture(page)).toHaveValue('4,0')
  await expect(field(page, 'share[education]')).toHaveValue('19,6')
  await page.keyboard.press('Control+z')
  await expect(culture(page)).toHaveValue('2,6')
  await expect(field(page, 'share[education]')).toHaveValue('21,0')
})

test('requests that exceed the budget are told in words and money for everybody to see', async ({ page }) => {
  const strip = page.getByRole('region', { name: 'Ngân sách', exact: true })
  const { height } = await middleOf(strip)
  for (const name of ['Giáo dục', 'Y tế']) await edge(page, name).press('End')
  const words = strip.locator('.over-request')
  await expect(words).toContainText(
    /Đề xuất vượt \d+,\d điểm % \(\d+\.\d{3} tỷ đồng\): mọi lĩnh vực được giao \d+,\d\u202f% mức đề xuất; hạ tầng kinh tế giữ sàn 20\u202f% · Năm bị cắt giảm: 20\d\d–2045/,
  )
  await expect(words).toBeInViewport({ ratio: 1 })
  const cut = await words.locator('span[aria-hidden]').evaluate(each => each.scrollWidth - each.clientWidth)
  expect(cut).toBeLessThanOrEqual(0)
  await expect(page.locator('.status-bar')).toContainText('Tổng đề xuất vượt khả năng cân đối')
  await expect(culture(page)).toHaveValue('2,6')
  expect((await middleOf(strip)).height).toBe(height)
  await expect(bar(page)).toContainText('20,0\u202f%')
})

test.describe('the table', () => {
  test.beforeEach(async ({ page }) => {
    await page.getByRole('radio', { name: 'Bảng' }).click()
    await expect(table(page)).toBeVisible()
  })

  test('has all years and lines beside the levers, closes in each year, and shows what the bar shows', async ({
    page,
  }) => {
    await expect(table(page).getByRole('rowheader')).toHaveCount(22)
    await expect(table(page).getByRole('columnheader')).toHaveCount(12)
    await expect(culture(page)).toBeVisible()
    await expect(table(page).locator('tr[data-selected] th')).toContainText('2030')
    for (const year of [2024, 2030, 2045]) await expect(cell(page, year, 'total')).toContainText('100,00')
    await expect(cell(page, 2030, 'culture')).toHaveAttribute('data-value', '2.6')
    await expect(line(page, 'Văn hóa')).toHaveAccessibleName(/^Văn hóa, 2,6/)

    await page.getByRole('radio', { name: 'Số tiền', exact: true }).click()
    const money = (await cell(page, 2030, 'culture').textContent()) ?? ''
    await expect(line(page, 'Văn hóa')).toHaveAccessibleName(new RegExp(`, ${money.trim()} tỷ đồng,`))
  })

  test('is live while a lever moves', async ({ page }) => {
    await culture(page).fill('6')
    await culture(page).press('Enter')
    await expect(cell(page, 2030, 'culture')).toContainText('6,00')
    await expect(cell(page, 2030, 'total')).toContainText('100,00')
  })

  test('takes a request in a cell for its year, and refuses what is no number of the language', async ({
    page,
  }) => {
    await cell(page, 2035, 'health').hover()
    await cell(page, 2035, 'health').getByRole('button', { name: 'Sửa đề xuất' }).click()
    const editor = page.getByRole('textbox', { name: 'Tỷ trọng chi y tế: đề xuất năm 2035' })
    await expect(editor).toBeFocused()
    await editor.fill('8.5')
    await editor.press('Enter')
    await expect(cell(page, 2035, 'health').getByRole('alert')).toContainText('Dùng dấu phẩy')
    await editor.fill('8,5')
    await editor.press('Enter')
    await expect(cell(page, 2035, 'health')).toContainText('8,50')
    await expect(cell(page, 2035, 'total')).toContainText('100,00')
    await page.keyboard.press('Control+z')
    await expect(cell(page, 2035, 'health')).toContainText('7,40')
  })

  test('says in sight of its first column why a number is refused', async ({ page }) => {
    await cell(page, 2035, 'culture').getByRole('button').first().focus()
    await page.keyboard.type('99')
    await page.keyboard.press('Enter')
    const refusal = await cell(page, 2035, 'culture').getByRole('alert').boundingBox()
    const box = await page.locator('.budget-sheet-box').boundingBox()
    expect(refusal?.x).toBeGreaterThanOrEqual(box?.x ?? Number.POSITIVE_INFINITY)
  })

  test('has every column in sight beside an open drawer, and no pencil over a number', async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 })
    await cell(page, 2035, 'health').getByRole('button').first().click()
    await expect(page.locator('.drawer')).toBeVisible()
    const box = page.locator('.budget-sheet-box')
    await expect.poll(() => box.evaluate(each => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0)
    const gap = await cell(page, 2035, 'health').evaluate(each => {
      const number = document.createRange()
      number.selectNodeContents(each.querySelector('.cell-number') ?? each)
      const pencil = each.querySelector('.cell-edit .icon')?.getBoundingClientRect().right ?? Number.NaN
      return number.getBoundingClientRect().left - pencil
    })
    expect(gap).toBeGreaterThanOrEqual(0)
  })

  test('offers a pencil only where there is one', async ({ page }) => {
    const hint = page.locator('.budget-sheet-hint')
    await expect(hint).toContainText('bút chì')
    await page.getByRole('radio', { name: 'Số tiền', exact: true }).click()
    await expect(hint).not.toContainText('bút chì')
  })

  test('is one stop of the tab key, walked by arrows, changed by typing and left by Esc', async ({
    page,
  }) => {
    await table(page).locator('[tabindex="0"]').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('22,5')
    await page.keyboard.press('Enter')
    await expect(cell(page, 2031, 'education')).toContainText('22,50')
    await expect(cell(page, 2031, 'education').getByRole('button').first()).toBeFocused()
    await page.keyboard.press('End')
    await expect(cell(page, 2031, 'granted').getByRole('button')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('.drawer')).toContainText('Hệ số cắt giảm')
    await cell(page, 2031, 'granted').getByRole('button').focus()
    await page.keyboard.press('Escape')
    await expect(table(page)).toHaveCount(0)
    await expect(page.getByRole('radio', { name: 'Thanh' })).toBeFocused()
  })

  test('flags the years in which requests are cut, with the factor', async ({ page }) => {
    for (const name of ['Giáo dục', 'Y tế']) await edge(page, name).press('End')
    await expect(cell(page, 2030, 'granted')).toContainText(/9\d,\d/)
    await expect(cell(page, 2030, 'granted').getByRole('button')).toHaveAttribute(
      'aria-description',
      /Đề xuất vượt khả năng cân đối, chỉ được giao 9\d,\d/,
    )
    await expect(cell(page, 2026, 'granted')).toContainText('100,0')
    await expect(cell(page, 2030, 'infra')).toContainText('20,00')
  })

  test('is copied as plain numbers for a spreadsheet', async ({ page }) => {
    const copied = page.evaluate(
      () =>
        new Promise<string[]>(resolve => {
          document.addEventListener('copy', ({ clipboardData }) =>
            resolve(['text/html', 'text/plain'].map(type => clipboardData?.getData(type) ?? '')),
          )
        }),
    )
    await page.getByRole('button', { name: 'Chép bảng' }).click()
    const [html = '', plain = ''] = await copied
    expect(html).toContain('>2.6</td>')
    expect(plain.split('\n')).toHaveLength(23)
    expect(plain.split('\n')[7]).toMatch(/^2030\t2,60\t21,00\t/)
    await expect(page.getByRole('status').filter({ hasText: 'Đã chép' })).toBeVisible()
  })

  test('locks the cells of a locked line', async ({ page }) => {
    await open(page, 'Y tế')
    await card(page, 'Y tế').getByRole('button', { name: 'Khóa tỷ trọng' }).click()
    await page.keyboard.press('Escape')
    await expect(cell(page, 2035, 'health').getByRole('button', { name: 'Sửa đề xuất' })).toHaveCount(0)
    await expect(table(page).getByRole('columnheader', { name: /đã khóa: Y tế/ })).toBeVisible()
  })

  test('a head of a row selects its year for everything', async ({ page }) => {
    await table(page).getByRole('rowheader', { name: /^2035/ }).getByRole('button').click()
    await expect(page.getByRole('toolbar', { name: 'Ngân sách theo lĩnh vực năm 2035' })).toBeVisible()
  })
})

for (const { language, look } of [
  { language: 'vi', look: 'light' },
  { language: 'en', look: 'dark' },
] as const) {
  test.describe(`in ${language}, ${look}`, () => {
    test.use({ startWords: ['--language', language], colorScheme: look })

    test('nothing is serious with a line open, the question asked, requests cut and the table shown', async ({
      page,
    }) => {
      for (const id of ['education', 'health'])
        await page.locator(`[data-line="${id}"] .budget-edge`).press('End')
      await expect(page.locator('.over-request')).toBeVisible()
      await page.locator('[data-line="education"] .budget-pick').click()
      await expect(page.locator('.line-card')).toBeVisible()
      expect(await grievances(page)).toEqual([])
      await page.locator('.line-actions button').first().click()
      await expect(page.locator('.take')).toBeVisible()
      expect(await grievances(page)).toEqual([])
      await page.locator('.line-select-button').first().click()
      await expect(page.getByRole('option')).toHaveCount(9)
      expect(await grievances(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('option')).toHaveCount(0)
      await page.keyboard.press('Escape')
      await expect(page.locator('.take')).toHaveCount(0)
      await page.locator('.envelope-view button').last().click()
      await expect(table(page)).toBeVisible()
      await page.keyboard.press('Tab')
      expect(await grievances(page)).toEqual([])
    })
  })
}
