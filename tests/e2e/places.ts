/** Where something stands on the screen, for a hand that takes it. */

import type { Locator } from '@playwright/test'

export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('it has no place on the screen')
  return box
}

/** Its middle, and how large it is. */
export async function middleOf(locator: Locator) {
  const { x, y, width, height } = await boxOf(locator)
  return { x: x + width / 2, y: y + height / 2, width, height }
}
