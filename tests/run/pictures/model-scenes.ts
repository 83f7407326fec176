/** Pictures of what is asked of the model itself: its past, its book, and other models. */

import { packsMessages } from '../../../renderer/features/packs/packs-messages.ts'
import { chooseOfFile } from '../../e2e/bar.ts'
import { openTool, type Scene } from './scene.ts'

/** Name of a chapter of the book. */
const culture = { vi: 'Văn hóa', en: 'Culture' } as const

export const modelScenes: readonly Scene[] = [
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
