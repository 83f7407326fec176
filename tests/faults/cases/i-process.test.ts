/** Group I: the life of the process. */

import { expect, test } from 'vitest'
import { openNamed, openShelf, saveAgain, titled } from '../shelf.ts'
import { aSavedScenario, NAME, savesOf, titleAt } from './case-ground.ts'

test('I4 a program that is told to end has kept all saves that it had begun', async () => {
  const { shelf, opened, path } = await aSavedScenario()
  const { handlers, settled } = savesOf(shelf)
  const to = { ticket: opened.ticket ?? '' }
  const savings = ['one', 'two', 'three'].map(title =>
    handlers['files:save']({ document: titled(title), to, replace: false }),
  )
  expect(await settled(10_000)).toBe(true)
  expect(await titleAt(path)).toBe('three')
  await Promise.all(savings)
})

test('I6 a save whose answer was lost is no conflict with itself', async () => {
  const { root, shelf, opened, path } = await aSavedScenario()
  await saveAgain(shelf, opened, titled('new'))
  // The page did not hear of it, and asks again under the ticket that it holds.
  await saveAgain(shelf, opened, titled('new'))
  expect(await titleAt(path)).toBe('new')
  expect((await openNamed(openShelf(root), NAME)).document.title).toBe('new')
})
