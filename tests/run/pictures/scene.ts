/** A picture of the guide: what is done before it is taken, and what part of the screen it shows. */

import type { Page } from '@playwright/test'

export type Language = 'vi' | 'en'

/** A page on which the preset “Programme targets met” is in hand. */
export interface Stage {
  readonly page: Page
  readonly language: Language
}

export interface Scene {
  /** Of its file below `docs/guide/pictures/LANGUAGE`, without the ending. */
  readonly name: string
  /** Brings the screen to what is shown; resolves once it can be seen. */
  readonly act: (stage: Stage) => Promise<void>
  /** Selector of what is shown; the whole window where there is none. */
  readonly part?: string
  /** As much of the part as is shown, from its top, in pixels. */
  readonly height?: number
}

/** Opens a tool of the rail on the right by its name in the page, which is the same in both languages. */
export async function openTool(page: Page, tool: string): Promise<void> {
  await page.locator(`.tool-rail-button[data-tool="${tool}"]`).click()
  await page.locator('.drawer-panel').waitFor()
}

/** Presses a button of the drawer by what stands on it. */
export async function pressInDrawer(page: Page, name: string): Promise<void> {
  await page.locator('.drawer').getByRole('button', { name, exact: true }).click()
}

/** Chooses one of the choices of a switch in the drawer. */
export async function switchInDrawer(page: Page, name: string): Promise<void> {
  await page.locator('.drawer').getByRole('radio', { name, exact: true }).click()
}
