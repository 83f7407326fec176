/** Pictures of the analyses in the drawer. */

import type { Page } from '@playwright/test'
import { analysisMessages } from '../../../renderer/features/analysis/analysis-messages.ts'
import { tornadoMessages } from '../../../renderer/features/analysis/tornado/tornado-messages.ts'
import { uncertaintyMessages } from '../../../renderer/features/analysis/uncertainty/uncertainty-messages.ts'
import { choosePreset } from '../../e2e/bar.ts'
import { openTool, pressInDrawer, type Scene, switchInDrawer } from './scene.ts'

/** Analyses of many runs take their time on a machine that does other things too, in milliseconds. */
const LONG = 120_000

const otherPreset = { vi: 'Ưu tiên văn hóa', en: 'Culture first' } as const

/** Brings cultural industries in GRDP into focus, which more is at work on than on the first card. */
async function takeSecondCard(page: Page): Promise<void> {
  await page.locator('.kpi').nth(1).locator('.kpi-select').click()
}

export const analysisScenes: readonly Scene[] = [
  {
    name: 'attribution',
    part: '.drawer',
    act: async ({ page }) => {
      await takeSecondCard(page)
      await openTool(page, 'attribution')
      await page.locator('.drawer [data-value]').first().waitFor({ state: 'attached' })
    },
  },
  {
    name: 'sensitivity',
    part: '.drawer',
    act: async ({ page, language }) => {
      await takeSecondCard(page)
      await openTool(page, 'tornado')
      await page
        .locator('.drawer')
        .getByRole('list', { name: tornadoMessages[language].modeEnds })
        .getByRole('button')
        .first()
        .waitFor()
    },
  },
  {
    name: 'sobol',
    part: '.drawer',
    act: async ({ page, language }) => {
      const { modeSobol } = tornadoMessages[language]
      await takeSecondCard(page)
      await openTool(page, 'tornado')
      await switchInDrawer(page, modeSobol)
      await pressInDrawer(page, analysisMessages[language].run)
      await page
        .locator('.drawer')
        .getByRole('list', { name: modeSobol })
        .getByRole('button')
        .first()
        .waitFor({ timeout: LONG })
    },
  },
  {
    name: 'uncertainty',
    act: async ({ page, language }) => {
      const { showBands, chances } = uncertaintyMessages[language]
      await openTool(page, 'uncertainty')
      await page.locator('.drawer').getByRole('switch', { name: showBands }).click()
      await pressInDrawer(page, analysisMessages[language].run)
      await page.locator('.chart-fan-band').first().waitFor({ state: 'attached', timeout: LONG })
      const region = page.locator('.drawer').getByRole('region', { name: chances })
      await region.waitFor({ timeout: LONG })
      await region.scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'goal-seek',
    part: '.drawer',
    act: async ({ page }) => {
      await openTool(page, 'goal-seek')
      await page.locator('.drawer [role="img"]').first().waitFor()
    },
  },
  {
    name: 'robust-choice',
    part: '.drawer',
    act: async ({ page, language }) => {
      await choosePreset(page, otherPreset[language], language)
      await openTool(page, 'robust-choice')
      await pressInDrawer(page, analysisMessages[language].run)
      await page.locator('.drawer .robust-first').waitFor({ timeout: LONG })
    },
  },
  {
    name: 'plausibility',
    part: '.drawer',
    act: async ({ page }) => {
      await openTool(page, 'plausibility')
      await page.locator('.drawer [role="img"]').first().waitFor()
    },
  },
]
