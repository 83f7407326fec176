/** Documents that stand in no file yet: an empty one, and one's own copy of a preset. */

import type { Catalogue } from '../../shared/model/catalogue.ts'
import { type Language, languages } from '../../shared/model/definition.ts'
import { FORMAT, type ScenarioDocument, VERSION } from '../../shared/scenario/document.ts'
import { EXTENSION } from '../../shared/scenario/file-name.ts'
import { firstScenario } from './app-state.ts'
import { documentMessages } from './document-messages.ts'
import { renameScenario } from './edits.ts'

/** One scenario without any change. */
export function emptyDocument(catalogue: Catalogue, language: Language): ScenarioDocument {
  const title = documentMessages[language].untitled
  return {
    format: FORMAT,
    version: VERSION,
    minReader: VERSION,
    pack: catalogue.model,
    id: crypto.randomUUID(),
    title,
    notes: '',
    scenarios: [
      { id: 'scenario-1', title, description: '', author: '', levers: {}, parameters: {}, locked: [] },
    ],
    base: null,
    views: [],
  }
}

/** The preset's scenarios under `title`, as a document of its own on the model in hand; a single scenario takes the title too. */
export function copyOfPreset(
  preset: ScenarioDocument,
  catalogue: Catalogue,
  title: string,
): ScenarioDocument {
  const copy = { ...preset, id: crypto.randomUUID(), pack: catalogue.model, title }
  const [only] = preset.scenarios.length === 1 ? preset.scenarios : []
  return only === undefined ? copy : renameScenario(copy, only.id, title)
}

/** A document that nobody named takes the name of the file that it is saved in; its first scenario with it. */
export function namedAfter(document: ScenarioDocument, fileName: string): ScenarioDocument {
  const isUnnamed = languages.some(language => document.title === documentMessages[language].untitled)
  const name = fileName.slice(0, -EXTENSION.length)
  if (!isUnnamed || name === '' || !fileName.endsWith(EXTENSION)) return document
  return renameScenario(document, firstScenario(document).id, name)
}

/** A name that nobody gave follows the language; every other name is content and stays. */
export function retitled(document: ScenarioDocument, from: Language, to: Language): ScenarioDocument {
  if (document.title !== documentMessages[from].untitled) return document
  return renameScenario(document, firstScenario(document).id, documentMessages[to].untitled)
}
