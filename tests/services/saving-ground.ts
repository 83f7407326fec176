import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { FileSystem } from '../../electron/services/disk/file-system.ts'
import { EarlierVersions } from '../../electron/services/earlier-versions.ts'
import { ScenarioFiles } from '../../electron/services/scenario-files.ts'
import type { ScenarioDocument } from '../../shared/scenario/document.ts'
import { readScenarioFile } from '../../shared/scenario/read.ts'
import { SAMPLE } from '../shared/scenario/sample.ts'
import { faultsFrom } from './faulty-pack.ts'

/** A document that can be saved. */
export const document: ScenarioDocument = readScenarioFile(
  new TextEncoder().encode(SAMPLE),
  'sample',
).document

/** The same document under another title, by which it is told apart on the disk. */
export const titled = (title: string): ScenarioDocument => ({ ...document, title })

/** The codes of the faults with which this work ends. */
export const codesOf = async (work: () => unknown) => (await faultsFrom(work)).map(({ code }) => code)

/** Saves a document of this title to the place of a ticket. */
export const saveIn = (where: ScenarioFiles, ticket: string, title: string, replace = false) =>
  where.save({ document: titled(title), to: { ticket }, replace })

/** A folder of the test's own with one saved plan in it, its shelf of earlier versions, and what is done with them. */
export async function savingGround() {
  const parent = await fs.mkdtemp(join(tmpdir(), 'saving-'))
  onTestFinished(() => fs.rm(parent, { recursive: true, force: true }))
  const folder = join(parent, 'plans')
  const plan = join(folder, 'plan.h45')
  const filesWith = (
    given: Partial<FileSystem> = {},
    options: { now?: () => Date; patience?: { save: number; look: number } } = {},
  ) => {
    const fileSystem: FileSystem = { ...fs, ...given }
    return new ScenarioFiles({
      folder,
      fs: fileSystem,
      versions: new EarlierVersions({ folder: join(parent, 'versions'), fs: fileSystem }),
      readDocument: (bytes, name) => ({
        ...readScenarioFile(bytes, name),
        isReadOnly: false,
        report: null,
        placeOf: () => ({ file: name, line: 1, column: 1 }),
      }),
      ...options,
    })
  }
  const files = filesWith()
  const save = (ticket: string, title: string, replace = false) => saveIn(files, ticket, title, replace)
  const openIn = async (where: ScenarioFiles, path = plan) => {
    const { ticket } = await where.open(where.admit(path, 'open').ticket)
    return ticket ?? ''
  }
  const titlesOf = async (ticket: string, where = files) =>
    Promise.all(
      (await where.versions(ticket)).map(
        async ({ id }) => (await where.openVersion(ticket, id)).document.title,
      ),
    )
  const onDisk = (path = plan) => fs.readFile(path, 'utf8')

  await files.save({ document: titled('first'), to: { name: 'plan' }, replace: false })
  return { parent, folder, plan, files, filesWith, save, openIn, titlesOf, onDisk }
}
