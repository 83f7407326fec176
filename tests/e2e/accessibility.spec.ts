/** What automated checks can tell of accessibility: nothing serious on the screen and in its questions, in any look. */

import { choosePreset, chooseTheme, openPresets } from './bar.ts'
import { grievances, outsideLandmarks } from './grievances.ts'
import { expect, test } from './start-app.ts'

/** Both languages and both themes; words and colours do not depend on each other. */
const looks = [
  { language: 'vi', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const

const words = {
  vi: {
    light: 'Sáng',
    dark: 'Tối',
    about: /ý nghĩa, khoảng giá trị/,
    table: 'Xem dạng bảng',
    more: /^Thao tác khác: /,
    presets: ['Ưu tiên văn hóa', 'Đạt mục tiêu chương trình'],
    run: 'Chạy',
  },
  en: {
    light: 'Light',
    dark: 'Dark',
    about: /meaning, range and source/,
    table: 'Show as a table',
    more: /^More for /,
    presets: ['Culture first', 'Programme targets met'],
    run: 'Run',
  },
} as const

/** The tabs of analysis: what shows in each that it has an answer, and whether one has to ask for it by a press. */
const analyses = [
  { tab: 'attribution', answer: '.waterfall', isPressed: false },
  { tab: 'tornado', answer: '.plot-rows', isPressed: false },
  { tab: 'uncertainty', answer: '.ensemble[aria-busy="false"]', isPressed: true },
  { tab: 'goal-seek', answer: '.goal-picture', isPressed: false },
  { tab: 'robust-choice', answer: '.robust-answer', isPressed: true },
  { tab: 'plausibility', answer: 'svg[role="img"]', isPressed: false },
]

for (const { language, theme } of looks) {
  test.describe(`in ${language}, ${theme}`, () => {
    test.use({ startWords: ['--language', language] })
    const say = words[language]

    test.beforeEach(async ({ page }) => {
      await expect(page.locator('.scatterlayer path.js-line').first()).toBeAttached()
      await chooseTheme(page, say[theme], language)
    })

    test('the screen has nothing serious, at first and with a preset that changes and misses much', async ({
      page,
    }) => {
      expect(await grievances(page)).toEqual([])
      expect(await outsideLandmarks(page)).toEqual([])
      await openPresets(page, language)
      expect(await grievances(page)).toEqual([])
      await page.getByRole('menuitem').last().click()
      await page.getByRole('button', { name: say.table }).first().click()
      expect(await grievances(page)).toEqual([])
    })

    test('the menu of a tab has a name, and nothing serious', async ({ page }) => {
      await page.locator('.scenario-tab.active .tab-button').click()
      await expect(page.getByRole('dialog', { name: say.more })).toBeVisible()
      expect(await grievances(page)).toEqual([])
    })

    test('the edge of the drawer belongs to the part that stands in it', async ({ page }) => {
      await page.keyboard.press('F1')
      const help = page.locator('.drawer').getByRole('region')
      await expect(help.getByRole('separator')).toBeVisible()
    })

    test('every tab of analysis has nothing serious, with its answer', async ({ page }) => {
      for (const preset of say.presets) await choosePreset(page, preset, language)
      const drawer = page.locator('.drawer')
      // Beside them stand the story, decision records, plan against actual, and own formulas.
      const others = ['story', 'decisions', 'executed', 'own-formulas']
      await expect(page.locator('.tool-rail-button')).toHaveCount(analyses.length + others.length)
      for (const { tab, answer, isPressed } of analyses) {
        await page.locator(`[data-tool="${tab}"]`).click()
        if (isPressed) await drawer.getByRole('button', { name: say.run, exact: true }).click()
        await expect(drawer.locator(answer).first()).toBeVisible()
        expect(await grievances(page, '.drawer'), tab).toEqual([])
      }
      for (const tool of others) {
        await page.locator(`[data-tool="${tool}"]`).click()
        await expect(drawer.locator(`.drawer-panel.${tool}`)).toBeVisible()
        expect(await grievances(page, '.drawer'), tool).toEqual([])
      }
      expect(await grievances(page, '.tool-rail, .impact-strip')).toEqual([])
      expect(await outsideLandmarks(page)).toEqual([])
    })

    test('its questions and details have nothing serious', async ({ page }) => {
      await page.getByRole('button', { name: say.about }).first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await grievances(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)

      await page.keyboard.press('Control+s')
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await grievances(page)).toEqual([])
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog')).toHaveCount(0)

      await page.keyboard.press('Control+o')
      await expect(page.getByRole('dialog').getByRole('row')).toHaveCount(1)
      expect(await grievances(page)).toEqual([])
    })
  })
}
