/** Parts of the budget as tests find them, in Vietnamese and in 2030. */

import type { Page } from '@playwright/test'

export const bar = (page: Page) => page.getByRole('toolbar', { name: 'Ngân sách theo lĩnh vực năm 2030' })
export const line = (page: Page, name: string) =>
  bar(page).getByRole('button', { name: new RegExp(`^${name}, `) })
export const edge = (page: Page, name: string) =>
  bar(page).getByRole('slider', { name: `${name} trên thanh ngân sách, năm 2030` })
export const field = (page: Page, lever: string) => page.locator(`[data-lever="${lever}"] .lever-field input`)
export const culture = (page: Page) => field(page, 'share[culture]')
export const card = (page: Page, name: string) => page.getByRole('dialog', { name })
export const table = (page: Page) => page.getByRole('grid')
export const cell = (page: Page, year: number, column: string) =>
  table(page)
    .getByRole('row', { name: new RegExp(`^${year}`) })
    .locator(`[data-column="${column}"]`)

/** Opens a line by a press in its middle. */
export const openLine = (page: Page, name: string) => line(page, name).click()
