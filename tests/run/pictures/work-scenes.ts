/** Pictures of the daily work: the screen, a lever, its path, cards, charts, the budget, scenarios, files. */

import { boardMessages } from '../../../renderer/features/boards/board-messages.ts'
import { filesMessages } from '../../../renderer/features/files/files-messages.ts'
import { frameMessages } from '../../../renderer/features/frame/frame-messages.ts'
import { libraryMessages } from '../../../renderer/features/library/library-messages.ts'
import { scenarioMessages } from '../../../renderer/features/scenarios/scenario-messages.ts'
import { choosePreset } from '../../e2e/bar.ts'
import type { Scene } from './scene.ts'

const otherPreset = { vi: 'Ưu tiên văn hóa', en: 'Culture first' } as const

export const workScenes: readonly Scene[] = [
  { name: 'screen', act: async () => undefined },
  {
    name: 'lever',
    part: '.lever-panel',
    act: async ({ page }) => {
      const slider = page.locator('.lever-row').first().getByRole('slider')
      await slider.press('ArrowRight')
      await page.locator('.impact-strip button').first().waitFor()
    },
  },
  { name: 'cards', part: '.kpis', act: async () => undefined },
  {
    name: 'chart',
    part: '.chart',
    act: async ({ page }) => {
      const chart = page.locator('.chart').first()
      await chart.hover({ position: { x: 190, y: 110 } })
      await page.locator('.readout').first().waitFor()
    },
  },
  { name: 'budget', part: '.envelope-strip', act: async () => undefined },
  {
    name: 'path',
    part: '.drawer',
    act: async ({ page }) => {
      await page.locator('.lever-row').first().locator('.lever-path').click()
      await page.locator('.path-picture').first().waitFor()
    },
  },
  {
    name: 'add-scenario',
    act: async ({ page, language }) => {
      const text = scenarioMessages[language]
      await page.getByRole('button', { name: text.add }).click()
      await page.getByRole('menuitem', { name: text.fromPreset }).press('ArrowRight')
      await page.getByRole('menu', { name: text.fromPreset }).waitFor()
    },
  },
  {
    name: 'compare',
    act: async ({ page, language }) => {
      await choosePreset(page, otherPreset[language], language)
      await page.getByRole('button', { name: frameMessages[language].compare, exact: true }).click()
      await page.locator('.compare-table').first().waitFor()
    },
  },
  {
    name: 'explain',
    part: '.drawer',
    act: async ({ page }) => {
      await page.locator('.kpi').first().locator('.kpi-number button, button.number-link').first().click()
      await page.locator('.drawer .formula').first().waitFor()
    },
  },
  {
    name: 'file-menu',
    part: '[role="menu"]',
    act: async ({ page, language }) => {
      await page.getByRole('button', { name: filesMessages[language].file, exact: true }).click()
      await page.getByRole('menu').waitFor()
    },
  },
  {
    name: 'save',
    part: '.modal',
    act: async ({ page, language }) => {
      await page.keyboard.press('Control+s')
      await page.getByRole('dialog', { name: filesMessages[language].saveTitle }).waitFor()
    },
  },
  {
    name: 'library',
    part: '.modal',
    height: 240,
    act: async ({ page, language }) => {
      await page.keyboard.press('Control+s')
      await page
        .getByRole('dialog')
        .getByRole('button', { name: filesMessages[language].save, exact: true })
        .click()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.keyboard.press('Control+o')
      const dialog = page.getByRole('dialog', { name: libraryMessages[language].openTitle })
      await dialog.getByRole('row').first().waitFor()
    },
  },
  {
    name: 'add-cards',
    part: '[role="menu"]',
    act: async ({ page, language }) => {
      await page.getByRole('button', { name: boardMessages[language].arrangeLabel }).click()
      await page.getByRole('menu').waitFor()
    },
  },
]
