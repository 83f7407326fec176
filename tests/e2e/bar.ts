/** What tests in a browser do with the bar: its tabs and its menus. */

import type { Locator, Page } from '@playwright/test'

const words = {
  vi: { add: 'Thêm kịch bản', presets: 'Từ kịch bản mẫu', file: 'Tệp', theme: 'Giao diện' },
  en: { add: 'Add a scenario', presets: 'From a preset', file: 'File', theme: 'Appearance' },
} as const

type Language = keyof typeof words

/** The tab of the scenario in hand, with its name as text. */
export function tabInHand(page: Page): Locator {
  return page.locator('.tab-select[aria-current]')
}

/** The field in which the scenario in hand is named, while it is open. */
export function nameField(page: Page): Locator {
  return page.getByRole('textbox', { name: /^(Tên kịch bản|Scenario name)$/ })
}

/** Gives the scenario in hand another name by the keys; a name that is refused leaves the field open. */
export async function nameScenario(page: Page, name: string): Promise<void> {
  if ((await nameField(page).count()) === 0) await tabInHand(page).press('F2')
  await nameField(page).fill(name)
  await nameField(page).press('Enter')
}

/** Opens the list of the presets. */
export async function openPresets(page: Page, language: Language = 'vi'): Promise<void> {
  await page.getByRole('button', { name: words[language].add }).click()
  await page.getByRole('menuitem', { name: words[language].presets }).click()
  await page.getByRole('menu', { name: /kịch bản mẫu|preset/i }).waitFor()
}

/** Adds the scenario of a preset. */
export async function choosePreset(page: Page, preset: string, language: Language = 'vi'): Promise<void> {
  await openPresets(page, language)
  await page.getByRole('menuitem', { name: preset }).click()
  await page.getByRole('menu').first().waitFor({ state: 'detached' })
}

/** Chooses a line of the menu of files. */
export async function chooseOfFile(page: Page, line: string, language: Language = 'vi'): Promise<void> {
  await page.getByRole('button', { name: words[language].file, exact: true }).click()
  await page.getByRole('menuitem', { name: line }).click()
}

/** Chooses light, dark or the system's choice by its name. */
export async function chooseTheme(page: Page, theme: string, language: Language = 'vi'): Promise<void> {
  await page.getByRole('button', { name: words[language].theme }).click()
  await page.getByRole('menuitemradio', { name: theme }).click()
  await page.getByRole('menu').waitFor({ state: 'detached' })
}
