/** What automated checks complain of on a page as it stands. */

import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What is serious or worse, each with the places that have it; `part` is the selector of what is looked at, the page without it. */
export async function grievances(page: Page, part?: string): Promise<string[]> {
  // Something that still fades in would be held to have too little contrast.
  await page.evaluate(() => Promise.all(document.getAnimations().map(animation => animation.finished)))
  const axe = axeOf(page)
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))
}

/** What stands outside every landmark, and so is passed by where a reader goes from part to part. */
export async function outsideLandmarks(page: Page): Promise<string[]> {
  const { violations } = await axeOf(page).withRules(['region']).analyze()
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))
}

/** What looks a page over. Ours have no frames, for which alone a page of its own would be opened at the end of each look; what passed is not asked for. A quarter of the time. */
export function axeOf(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
}
