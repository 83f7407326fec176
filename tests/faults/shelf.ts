/** The program's own way to scenario files, as the tests of faults open it; and the documents that they save. */

import { join } from 'node:path'
import type { FileSystem } from '../../electron/services/disk/file-system.ts'
import { EarlierVersions } from '../../electron/services/earlier-versions.ts'
import type { ReadDocument } from '../../electron/services/read-document.ts'
import { type SavedFile, ScenarioFiles } from '../../electron/services/scenario-files.ts'
import type { OpenedFile } from '../../shared/contract/files.ts'
import { type ScenarioDocument, scenarioDocument, VERSION } from '../../shared/scenario/document.ts'
import { readScenarioFile } from '../../shared/scenario/read.ts'

/** Every gate of the reader but those that ask the model, which these documents are not about. */
const readDocument: ReadDocument = (bytes, name) => {
  const read = readScenarioFile(bytes, name)
  const placeOf = () => ({ file: name, line: 1, column: 1 })
  return { ...read, placeOf, isReadOnly: read.version > VERSION, report: null }
}

/** Where the tests keep things below a folder. */
export function placesIn(root: string) {
  return {
    documents: join(root, 'Kịch bản'),
    preferences: join(root, 'preferences'),
  }
}

export function openShelf(root: string, fs?: FileSystem): ScenarioFiles {
  const { documents, preferences } = placesIn(root)
  const disk = fs === undefined ? {} : { fs }
  const versions = new EarlierVersions({ folder: join(preferences, 'versions'), ...disk })
  return new ScenarioFiles({ folder: documents, readDocument, versions, ...disk })
}

/** Opens by name what stands in the folder of documents. */
export function openNamed(shelf: ScenarioFiles, name: string): Promise<OpenedFile> {
  return shelf.open(shelf.admit(join(shelf.folder, name), 'open').ticket)
}

/** Saves what was opened before under its ticket. */
export function saveAgain(
  shelf: ScenarioFiles,
  { ticket }: Pick<OpenedFile, 'ticket'>,
  document: ScenarioDocument,
  replace = false,
): Promise<SavedFile> {
  if (ticket === null) throw new Error('a copy has no place to be saved to')
  return shelf.save({ document, to: { ticket }, replace })
}

/** A document that differs from others by its title; `bytes` of notes make it as large as is needed. */
export function titled(title: string, bytes = 600): ScenarioDocument {
  return scenarioDocument.parse({
    format: 'h45',
    version: VERSION,
    pack: { id: 'lakeside', version: '1.0' },
    id: 'sample',
    title,
    notes: 'Ghi chú. '.repeat(Math.ceil(Math.min(bytes, 18_000) / 10)),
    scenarios: Array.from({ length: Math.max(1, Math.ceil(bytes / 20_000)) }, (_, index) => ({
      id: `s${index}`,
      title: `${title} ${index}`,
      description: bytes > 20_000 ? 'x'.repeat(18_000) : '',
      levers: { growth: { shape: 'constant', value: 0.02 } },
    })),
  })
}
