/** A file of scenarios without any change, written and opened by hand. */

import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect } from './start-app.ts'

/** Opens a file that has a scenario of each name. */
export async function openScenarios(page: Page, documents: string, names: readonly string[]) {
  await mkdir(documents, { recursive: true })
  const text = JSON.stringify({
    format: 'h45',
    version: 4,
    pack: { id: 'hanoi', version: '0.2' },
    id: 'nhiều',
    title: 'Nhiều',
    scenarios: names.map((title, index) => ({ id: `s${index + 1}`, title })),
  })
  await writeFile(path.join(documents, 'nhiều.h45'), text)
  await page.keyboard.press('Control+o')
  await page.getByRole('dialog').getByRole('row', { name: 'nhiều.h45' }).dblclick()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
