/** Pictures of what a meeting needs: story, presentation, report, pack, decisions, executed values and figures brought in. */

import { decisionsMessages } from '../../../renderer/features/decisions/decisions-messages.ts'
import { executedMessages } from '../../../renderer/features/executed/executed-messages.ts'
import { exportMessages } from '../../../renderer/features/export/export-messages.ts'
import { importMessages } from '../../../renderer/features/import/import-messages.ts'
import { presentMessages } from '../../../renderer/features/present/present-messages.ts'
import { storyMessages } from '../../../renderer/features/present/story-messages.ts'
import { reportScreenMessages } from '../../../renderer/features/report/report-screen-messages.ts'
import { chooseOfFile } from '../../e2e/bar.ts'
import { openTool, pressInDrawer, type Scene } from './scene.ts'

/** Two columns of a made-up table, as they are copied from a spreadsheet. */
const pasted = {
  vi: 'Năm\tTỷ trọng chi văn hóa (%)\n2028\t3,2\n2030\t4,0\n2035\t4,5',
  en: 'Year\tCulture share (%)\n2028\t3.2\n2030\t4.0\n2035\t4.5',
} as const

const question = {
  vi: 'Có đưa chi văn hóa lên trên 4 % tổng chi vào năm 2030 không?',
  en: 'Shall culture’s share of spending rise above 4% by 2030?',
} as const

/** A figure that nobody executed, and says so. */
const executed = { vi: '2,9', en: '2.9' } as const
const source = { vi: 'Số minh họa', en: 'For illustration' } as const

export const meetingScenes: readonly Scene[] = [
  {
    name: 'story',
    part: '.drawer',
    act: async ({ page, language }) => {
      await openTool(page, 'story')
      await pressInDrawer(page, storyMessages[language].add)
      await page
        .locator('.kpi')
        .nth(1)
        .click({ position: { x: 12, y: 8 } })
      await pressInDrawer(page, storyMessages[language].add)
      await page.locator('.drawer textarea').first().waitFor()
    },
  },
  {
    name: 'present',
    act: async ({ page, language }) => {
      await openTool(page, 'story')
      await pressInDrawer(page, storyMessages[language].add)
      await page.keyboard.press('Shift+F5')
      await page.locator('.one-screen').waitFor()
      await page.getByText(presentMessages[language].program).first().waitFor({ state: 'attached' })
    },
  },
  {
    name: 'report',
    act: async ({ page, language }) => {
      await chooseOfFile(page, reportScreenMessages[language].open, language)
      await page.locator('.report-paper svg').first().waitFor()
    },
  },
  {
    name: 'meeting-pack',
    part: '.modal',
    act: async ({ page, language }) => {
      await chooseOfFile(page, exportMessages[language].menu, language)
      await page.getByRole('dialog', { name: exportMessages[language].packTitle }).waitFor()
    },
  },
  {
    name: 'decision',
    part: '.drawer',
    act: async ({ page, language }) => {
      const text = decisionsMessages[language]
      await openTool(page, 'decisions')
      await pressInDrawer(page, text.add)
      await page.locator('.drawer textarea').first().fill(question[language])
      await pressInDrawer(page, text.fill)
      await page.locator('.drawer').getByRole('button', { name: text.fillAgain, exact: true }).waitFor()
    },
  },
  {
    name: 'plan-and-actual',
    part: '.drawer',
    act: async ({ page, language }) => {
      const text = executedMessages[language]
      await openTool(page, 'executed')
      const drawer = page.locator('.drawer')
      await drawer.getByRole('textbox', { name: text.value, exact: true }).fill(executed[language])
      await drawer.getByRole('textbox', { name: text.source, exact: true }).fill(source[language])
      await pressInDrawer(page, text.add)
      await drawer.locator('[role="img"] svg').first().waitFor({ state: 'attached' })
    },
  },
  {
    name: 'import',
    part: '.modal',
    act: async ({ page, language }) => {
      const text = importMessages[language]
      await chooseOfFile(page, text.menu, language)
      const dialog = page.getByRole('dialog', { name: text.title })
      await dialog.getByRole('textbox', { name: text.pasteBox }).fill(pasted[language])
      await dialog.getByRole('button', { name: text.readPasted }).click()
      await dialog.getByRole('button', { name: text.apply, exact: true }).waitFor()
    },
  },
]
