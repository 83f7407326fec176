/** The first minutes, the help and the keys, as a new planner meets them. */

import { axeOf, grievances } from './grievances.ts'
import { expect, test } from './start-app.ts'

test.describe('the guided start', () => {
  test.use({ isGuided: false })

  test('explains lever, target, budget and file, and does not come back once it was finished', async ({
    page,
  }) => {
    const card = page.getByRole('dialog', { name: 'Đây là một đòn bẩy' })
    await expect(card).toBeVisible()
    await card.getByRole('button', { name: 'Tiếp theo' }).click()
    await expect(page.getByRole('dialog', { name: 'Đây là một mục tiêu' })).toBeVisible()
    await page.getByRole('button', { name: 'Tiếp theo' }).click()
    await page.getByRole('button', { name: 'Tiếp theo' }).click()
    await page
      .getByRole('dialog', { name: 'Lưu kịch bản của bạn' })
      .getByRole('button', { name: 'Bắt đầu' })
      .click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    // What is arranged is written when it rests.
    await page.waitForResponse(response => response.url().includes('workspace'))
    await page.reload()
    await expect(page.locator('.kpis .kpi').first()).toBeVisible()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  test('leaves the screen usable, can be skipped, and is found again in the help', async ({ page }) => {
    await expect(page.getByRole('dialog', { name: 'Đây là một đòn bẩy' })).toBeVisible()
    const field = page.locator('.lever-row').first().getByRole('textbox')
    await field.fill('3')
    await field.press('Enter')
    await expect(page.locator('.lever-row[data-changed]')).toHaveCount(1)
    await page.getByRole('button', { name: 'Bỏ qua' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('F1')
    await page.getByRole('button', { name: 'Xem hướng dẫn bắt đầu' }).click()
    await expect(page.getByRole('dialog', { name: 'Đây là một đòn bẩy' })).toBeFocused()
    await expect(page.locator('.drawer')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.locator('main')).toBeFocused()
  })

  test('is the first part that F6 leads to', async ({ page }) => {
    const card = page.getByRole('dialog', { name: 'Đây là một đòn bẩy' })
    await expect(card).toBeVisible()
    await page.keyboard.press('F6')
    await expect(card.getByRole('button').first()).toBeFocused()
    await page.keyboard.press('F6')
    expect(await page.evaluate(() => document.activeElement?.closest('.top-bar') !== null)).toBe(true)
    await page.keyboard.press('Shift+F6')
    await expect(card.getByRole('button').first()).toBeFocused()
  })

  test('shows at 200 % zoom what it speaks of, beside its card', async ({ page }) => {
    await page.setViewportSize({ width: 683, height: 384 })
    const card = page.locator('.guide-card')
    for (const place of ['.lever-row', '.kpi', '.envelope-strip', '.save-button']) {
      const pointed = page.locator(place).first()
      await expect(pointed).toBeInViewport({ ratio: 0.99 })
      await expect(card).toBeInViewport({ ratio: 1 })
      await expect
        .poll(async () => {
          const [ring, part, words] = await Promise.all(
            [page.locator('.guide-ring'), pointed, card].map(each => each.boundingBox()),
          )
          if (!ring || !part || !words) return 'nothing is pointed at'
          const isApart =
            words.x >= part.x + part.width ||
            words.y >= part.y + part.height ||
            words.y + words.height <= part.y
          return Math.abs(ring.x - part.x) < 1 && Math.abs(ring.y - part.y) < 1 && isApart
        })
        .toBe(true)
      const isSeen = await pointed.evaluate(each => {
        const { left, top, width, height } = each.getBoundingClientRect()
        return each.contains(document.elementFromPoint(left + width / 2, top + height / 4))
      })
      expect(isSeen, `${place} is covered`).toBe(true)
      await card.getByRole('button').last().click()
    }
    await expect(card).toHaveCount(0)
  })
})

test('the help explains every term, found with and without marks, and leads on to where numbers come from', async ({
  page,
}) => {
  await expect(page.locator('.lever-row').first()).toBeVisible()
  await page.keyboard.press('F1')
  const help = page.getByRole('region', { name: 'Trợ giúp' })
  const search = help.getByRole('searchbox', { name: 'Tìm thuật ngữ' })
  await search.fill('don bay')
  await expect(help.getByRole('term').filter({ hasText: /^Đòn bẩy$/ })).toBeVisible()
  await search.fill('không có từ này')
  await expect(help.getByText('Không có thuật ngữ nào chứa')).toBeVisible()
  await search.fill('giam phat grdp')
  await help.getByRole('button', { name: /Số liệu này từ đâu ra: Chỉ số giảm phát GRDP/ }).click()
  await expect(page.locator('.drawer').getByRole('heading', { name: 'Chỉ số giảm phát GRDP' })).toBeVisible()
})

test('the help takes the focus, and gives it back when Escape closes it', async ({ page }) => {
  const start = page.locator('.kpi-select').first()
  await start.focus()
  await page.keyboard.press('F1')
  const help = page.getByRole('region', { name: 'Trợ giúp' })
  await expect(help).toBeFocused()
  await help.getByRole('button', { name: 'Xem toàn bộ phím tắt' }).focus()
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
  await expect(start).toBeFocused()
})

test('no key reaches the page while a question stands over it', async ({ page }) => {
  await page.locator('.kpi-select').first().focus()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Phím tắt' })
  await expect(sheet).toBeVisible()
  for (const key of ['?', 'F1', 'F6', 'Control+f', 'Control+s']) await page.keyboard.press(key)
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await expect(page.locator('.drawer')).toHaveCount(0)
  expect(await sheet.evaluate(dialog => dialog.contains(document.activeElement))).toBe(true)
})

test('the question mark beside a word opens the help at it, and another one while it is open', async ({
  page,
}) => {
  const meaning = (name: string) => page.getByRole('button', { name: `“${name}” nghĩa là gì?` })
  const search = page.getByRole('searchbox', { name: 'Tìm thuật ngữ' })
  await meaning('Giả định').click()
  await expect(search).toHaveValue('Giả định')
  await expect(search).toBeInViewport()
  await page.keyboard.press('Control+Shift+C')
  await meaning('Kịch bản').click()
  await expect(search).toHaveValue('Kịch bản')
  await expect(page.getByRole('term').filter({ hasText: /^Kịch bản$/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(meaning('Kịch bản')).toBeFocused()
})

test('the sheet of keys opens with ?, except where ? is typed into a field', async ({ page }) => {
  const search = page.getByRole('searchbox').first()
  await search.fill('?')
  await search.press('?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await search.fill('')
  await page.locator('.kpi-select').first().focus()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Phím tắt' })
  await expect(sheet).toBeVisible()
  expect((await axeOf(page).analyze()).violations).toEqual([])
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
})

test('F6 goes from part to part of the screen, and with Shift back', async ({ page }) => {
  await expect(page.locator('.kpis .kpi').first()).toBeVisible()
  const part = () =>
    page.evaluate(
      () =>
        document.activeElement?.closest(
          '.top-bar, .strip-side, .lever-side, .centre, .drawer, .tool-rail, .impact-strip, .status-bar',
        )?.className,
    )
  const visited: unknown[] = []
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('F6')
    visited.push(await part())
  }
  expect(visited).toEqual(['top-bar', 'strip-side', 'lever-side', 'centre', 'tool-rail', 'status-bar'])
  await page.keyboard.press('Shift+F6')
  expect(await part()).toBe('tool-rail')

  // The drawer and the line of what moved are parts once there is something in them.
  await page.locator('.lever-side').getByRole('slider').first().press('ArrowRight')
  await expect(page.locator('.impact-strip').getByRole('button').first()).toBeVisible()
  await page.locator('.tool-rail-button').first().press('Enter')
  await expect(page.locator('.drawer')).toBeVisible()
  await page.locator('.tool-rail-button').first().focus()
  await page.keyboard.press('F6')
  expect(await part()).toBe('impact-strip')
  for (const _ of ['impact-strip', 'tool-rail']) await page.keyboard.press('Shift+F6')
  expect(await part()).toBe('drawer')
})

test('panels are widened and folded by mouse and keyboard, and stand as they stood after a reload', async ({
  page,
}) => {
  const levers = page.locator('.lever-side')
  const before = (await levers.boundingBox())?.width ?? 0
  await page.getByRole('separator', { name: /Độ rộng bảng đòn bẩy/ }).focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(async () => (await levers.boundingBox())?.width).toBeGreaterThan(before + 40)
  await levers.hover()
  await page.getByRole('button', { name: 'Thu gọn bảng đòn bẩy' }).click()
  await expect(page.getByRole('button', { name: 'Hiện bảng đòn bẩy' })).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Hiện bảng đòn bẩy' }).click()
  await expect.poll(async () => (await levers.boundingBox())?.width).toBeGreaterThan(before + 40)
  const assumptions = page.getByRole('button', { name: /^Giả định/ })
  await assumptions.click()
  await page.getByRole('button', { name: /^thêm \d+ đòn bẩy: Y tế/ }).click()
  await page.reload()
  await expect(page.getByRole('button', { name: /^thu gọn: Y tế/ })).toHaveAttribute('aria-expanded', 'true')
  await expect(assumptions).toHaveAttribute('aria-expanded', 'false')
  await page.getByRole('button', { name: 'Thu gọn phần ngân sách' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Hiện phần ngân sách' }).click()
  await expect(page.locator('.envelope-strip')).toBeVisible()
})

test('the user guide is read in the program: by its contents, with its pictures, and left for the help', async ({
  page,
}) => {
  await page.keyboard.press('F1')
  await page.getByRole('button', { name: 'Hướng dẫn sử dụng' }).click()
  const guide = page.getByRole('dialog', { name: 'Hướng dẫn sử dụng' })
  await guide
    .getByRole('navigation')
    .getByRole('button', { name: /Lập nhiều kịch bản/ })
    .click()
  await expect(guide.getByRole('heading', { name: /Lập nhiều kịch bản/ })).toBeFocused()
  const picture = guide.getByRole('img', { name: /Chọn kịch bản mẫu/ })
  await expect(picture).toBeInViewport()
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1366)
  expect(await grievances(page, '.user-guide-screen')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(guide).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Hướng dẫn sử dụng' })).toBeFocused()
})
