/** The budget as a table of all years in a browser: closed in each, live, edited by its cells and copied. */

import { card, cell, culture, edge, line, openLine, table } from './budget-parts.ts'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

/** The page has its first run. */
test.beforeEach(async ({ page }) => {
  await expect(page.locator('.budget-pick').first()).toBeVisible()
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
    await openLine(page, 'Y tế')
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
