/** The main job, end to end: a planner moves culture's share and sees Hanoi to 2045, keeps it, and finds it again. */

import type { Locator, Page } from '@playwright/test'
import { chooseOfFile, choosePreset } from './bar.ts'
import { expect, test } from './start-app.ts'

const languages = {
  vi: {
    lever: 'Tỷ trọng chi văn hóa',
    card: 'Chi văn hóa / tổng chi',
    budget: /Ngân sách/,
    culture: 'Văn hóa',
    met: /Đạt (từ|năm)/,
    missed: 'Không đạt',
    programme: 'Đạt mục tiêu chương trình',
    table: /bảng/i,
  },
  en: {
    lever: 'Culture share',
    card: 'Culture / total spending',
    budget: /budget/i,
    culture: 'Culture',
    met: /Met (from|in)/,
    missed: 'Not met',
    programme: 'Programme targets met',
    table: /table/i,
  },
} as const

/** What the screen says of culture: on its card, on the picture of its chart, and on the budget bar. */
function shown(page: Page, words: (typeof languages)['vi' | 'en']) {
  const card = page.locator('.kpi').filter({ hasText: words.card })
  const chart = page.locator('.chart').filter({ hasText: words.card })
  return {
    card: card.locator('.kpi-number'),
    state: card.locator('.pill'),
    chart: chart.locator('.chart-body'),
    line: chart.locator('.chart-line'),
    bar: page.locator('.budget-line').filter({ hasText: words.culture }).first(),
  }
}

async function textOf(locator: Locator): Promise<string> {
  return (await locator.textContent()) ?? ''
}

async function drag(page: Page, slider: Locator, to: number) {
  const box = await slider.boundingBox()
  if (box === null) throw new Error('the slider has no place on the screen')
  const at = await slider.evaluate((input: HTMLInputElement) => Number(input.value) / Number(input.max))
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + at * box.width, y)
  await page.mouse.down()
  await page.mouse.move(box.x + to * box.width, y, { steps: 12 })
}

for (const language of ['vi', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ startWords: ['--language', language] })
    const words = languages[language]

    test('dragging culture’s share moves card, chart and budget bar while the hand is on it', async ({
      page,
    }) => {
      const { card, state, line, bar } = shown(page, words)
      await expect(state).toContainText(words.missed)
      const before = {
        card: await textOf(card),
        bar: await textOf(bar),
        line: await line.evaluateAll(paths => paths.map(path => path.getAttribute('d'))),
      }
      await drag(page, page.getByRole('slider', { name: words.lever }), 0.6)
      await expect(card).not.toHaveText(before.card)
      await expect(bar).not.toHaveText(before.bar)
      await expect
        .poll(() => line.evaluateAll(paths => paths.map(path => path.getAttribute('d'))))
        .not.toEqual(before.line)
      await expect(state).toContainText(words.met)
      await page.mouse.up()
      await expect(state).toContainText(words.met)
    })
  })
}

test.describe('kept and found again', () => {
  test.use({ startWords: ['--language', 'vi'] })

  test('a saved scenario comes back with the same numbers on card, bar and in the table', async ({
    page,
  }) => {
    const { card, bar, chart } = shown(page, languages.vi)
    const unchanged = await textOf(card)
    await drag(page, page.getByRole('slider', { name: languages.vi.lever }), 0.45)
    await page.mouse.up()
    await expect(card).not.toHaveText(unchanged)

    await page.keyboard.press('Control+s')
    await page.getByRole('dialog').getByRole('textbox').fill('Chi văn hóa')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Đã lưu: Chi văn hóa.h45')).toBeVisible()
    // A scenario that nobody had named goes by the name of its file.
    await expect.poll(() => textOf(chart)).toContain('Chi văn hóa')
    const before = {
      card: await textOf(card),
      bar: await textOf(bar),
      chart: await textOf(chart),
    }

    await chooseOfFile(page, 'Tệp mới')
    await expect(card).toHaveText(unchanged)
    await page.keyboard.press('Control+o')
    await page.getByRole('dialog').getByRole('row', { name: 'Chi văn hóa.h45' }).dblclick()
    await expect(card).toHaveText(before.card)
    expect(await textOf(bar)).toBe(before.bar)
    await expect.poll(() => textOf(chart)).toBe(before.chart)
  })

  test('a preset shows the figures of the model’s specification', async ({ page }) => {
    await choosePreset(page, languages.vi.programme)
    const { card, state } = shown(page, languages.vi)
    await expect(card).toHaveText('5,21')
    await expect(state).toContainText('Đạt từ năm 2028')
    await expect(page.locator('.kpi-number')).toHaveText(['5,21', '9,04', '100,00'])
  })
})

test.describe('switched at once', () => {
  test.use({ startWords: ['--language', 'vi'] })

  test('the language changes every word and every decimal mark without a new page', async ({ page }) => {
    await expect(page.locator('.kpi-number').first()).toHaveText(/^\d+,\d\d$/)
    await page
      .getByRole('radio', { name: 'English' })
      .or(page.getByText('EN', { exact: true }))
      .first()
      .click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('.kpi-number').first()).toHaveText(/^\d+\.\d\d$/)
    await expect(page.getByRole('slider', { name: languages.en.lever })).toBeVisible()
    const text = await textOf(page.locator('body'))
    expect(text.match(/\p{L}*[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]\p{L}*/giu) ?? []).toEqual(
      [],
    )
  })
})
