/** Pictures of what is asked of the model itself: a planner's own formulas, its past, its book, and other models. */

import { ownPanelMessages } from '../../../renderer/features/own-formulas/own-panel-messages.ts'
import { packsMessages } from '../../../renderer/features/packs/packs-messages.ts'
import { chooseOfFile } from '../../e2e/bar.ts'
import { openTool, pressInDrawer, type Scene } from './scene.ts'

/** A chapter of the book, and a part of it. */
const culture = { vi: 'Văn hóa', en: 'Culture' } as const
const variables = { vi: 'Các biến', en: 'Variables' } as const

/** An indicator as a planner might want it. */
const indicator = { vi: 'Chi văn hóa bình quân đầu người', en: 'Spending on culture per head' } as const

export const modelScenes: readonly Scene[] = [
  {
    name: 'own-formulas',
    part: '.drawer',
    act: async ({ page, language }) => {
      const text = ownPanelMessages[language]
      await openTool(page, 'own-formulas')
      await pressInDrawer(page, text.addIndicator)
      await page.getByLabel(text.name, { exact: true }).fill(indicator[language])
      const formula = page.getByRole('textbox', { name: text.formula, exact: true })
      await formula.pressSequentially('spend[culture]/pop')
      await page.locator('.drawer').getByRole('img').first().waitFor()
      await page.keyboard.press('Escape')
    },
  },
  {
    name: 'back-test',
    part: '.drawer',
    act: async ({ page }) => {
      await openTool(page, 'back-test')
      await page.locator('.drawer [role="img"]').first().waitFor()
    },
  },
  {
    name: 'book',
    act: async ({ page, language }) => {
      await page.locator('.tool-rail-button[data-tool="book"]').click()
      await page.locator('.book-screen .book-chapter h2').first().waitFor()
      await page.locator('.book-side').getByRole('button', { name: culture[language] }).first().click()
      await page.locator('.book-side').getByRole('button', { name: variables[language] }).first().click()
      await page.locator('.book-screen .book-chapter math').first().waitFor()
    },
  },
  {
    name: 'models',
    part: '.modal',
    act: async ({ page, language }) => {
      const text = packsMessages[language]
      await chooseOfFile(page, text.menu, language)
      await page.getByRole('dialog', { name: text.title }).getByText(text.shipped).first().waitFor()
    },
  },
]
