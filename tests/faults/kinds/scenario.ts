/** Scenario files: new, in a folder that is there or not, and over an older one. */

import { mkdir, readdir } from 'node:fs/promises'
import { FaultError } from '../../../shared/faults.ts'
import { openNamed, openShelf, placesIn, saveAgain, titled } from '../shelf.ts'
import type { Found, KindOfFile } from './kind.ts'

export const NAME = 'plan.h45'

async function judgeNew(root: string): Promise<Found> {
  try {
    const { document } = await openNamed(openShelf(root), NAME)
    if (document.title !== 'new') return { damaged: `it is called ${document.title}` }
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    if (error.faults[0].code !== 'file.not-found') return { damaged: error.message }
    await saveNext(root)
    return 'old'
  }
  await saveNext(root)
  return 'new'
}

/** For a scenario over an older one. */
export async function judgeOver(root: string): Promise<Found> {
  try {
    const { document } = await openNamed(openShelf(root), NAME)
    await saveNext(root)
    if (document.title === 'old' || document.title === 'new') return document.title
    return { damaged: `it is called ${document.title}` }
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    return { damaged: error.message }
  }
}

/** Whatever a crash left, the next save works and leaves only whole files to be listed. */
async function saveNext(root: string): Promise<void> {
  const shelf = openShelf(root)
  await shelf.save({ document: titled('next'), to: { name: 'next' }, replace: true })
  const there = await readdir(placesIn(root).documents)
  if (there.includes(NAME)) await saveAgain(shelf, await openNamed(shelf, NAME), titled('after'))
}

/** Before a new content stands there, the old one is among the versions. */
async function judgeVersion(root: string): Promise<Found> {
  const found = await judgeOver(root)
  if (found !== 'new') return found
  const shelf = openShelf(root)
  const { ticket } = await openNamed(shelf, NAME)
  if (ticket === null) return { damaged: 'it has no place' }
  for (const { id } of await shelf.versions(ticket))
    if ((await shelf.openVersion(ticket, id)).document.title === 'old') return 'new'
  return { damaged: 'what stood there before is not among the versions' }
}

/** The work of saving over an older scenario. */
export async function prepareOver(root: string): Promise<() => Promise<unknown>> {
  const shelf = openShelf(root)
  await shelf.save({ document: titled('old'), to: { name: NAME }, replace: false })
  const opened = await openNamed(shelf, NAME)
  return () => saveAgain(shelf, opened, titled('new', 2000))
}

export const scenarioKinds: readonly KindOfFile[] = [
  {
    name: 'a new scenario',
    prepare: async root => {
      await mkdir(placesIn(root).documents)
      const shelf = openShelf(root)
      return () => shelf.save({ document: titled('new'), to: { name: NAME }, replace: false })
    },
    judge: judgeNew,
  },
  {
    name: 'the first scenario of all',
    prepare: async root => {
      const shelf = openShelf(root)
      return () => shelf.save({ document: titled('new'), to: { name: NAME }, replace: false })
    },
    judge: judgeNew,
  },
  {
    name: 'a scenario over an older one, and the earlier version kept of it',
    prepare: prepareOver,
    judge: judgeVersion,
  },
]
