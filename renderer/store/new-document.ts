/** Documents that stand in no file yet: an empty one, and one's own copy of a preset. */

import { asName } from '../../shared/hidden-letters.ts'
import { sameContent } from '../../shared/json/same-content.ts'
import type { Catalogue } from '../../shared/model/catalogue.ts'
import { type Language, languages } from '../../shared/model/definition.ts'
import { FORMAT, type ScenarioDocument, VERSION } from '../../shared/scenario/document.ts'
import { emptyScenario } from '../../shared/scenario/empty-scenario.ts'
import { EXTENSION } from '../../shared/scenario/file-name.ts'
import { firstScenario } from './app-state.ts'
import { documentMessages } from './document-messages.ts'
import { renameScenario } from './edits.ts'
import { isNameTaken } from './scenario-edits.ts'

/** One scenario without any change. */
export function emptyDocument(catalogue: Catalogue, language: Language): ScenarioDocument {
  const title = documentMessages[language].untitled
  return {
    format: FORMAT,
    version: VERSION,
    pack: catalogue.model,
    id: crypto.randomUUID(),
    title,
    notes: '',
    scenarios: [emptyScenario('scenario-1', title)],
    base: null,
    views: [],
    pins: [],
    story: [],
    decisions: [],
    executed: [],
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

/** True where there is nothing to lose: one scenario that nobody named, changed or described. */
export function isPristine(document: ScenarioDocument): boolean {
  const { title, notes, views, pins, story, decisions, executed, scenarios } = document
  const [only, ...others] = scenarios
  if (only === undefined || others.length > 0 || !isGiven(title) || !isGiven(only.title)) return false
  return (
    notes === '' &&
    [views, pins, story, decisions, executed].every(({ length }) => length === 0) &&
    sameContent(only, emptyScenario(only.id, only.title))
  )
}

/** A document that nobody named takes the name of the file that it is saved in; a single scenario takes it too. */
export function namedAfter(document: ScenarioDocument, fileName: string): ScenarioDocument {
  const name = asName(fileName.slice(0, -EXTENSION.length))
  if (!isGiven(document.title) || name === '' || !fileName.endsWith(EXTENSION)) return document
  if (document.scenarios.length > 1) return { ...document, title: name }
  return renameScenario(document, firstScenario(document).id, name)
}

/** Names that nobody gave follow the language, where no other scenario has the name; every other one is content and stays. */
export function retitled(document: ScenarioDocument, from: Language, to: Language): ScenarioDocument {
  const [before, after] = [documentMessages[from].untitled, documentMessages[to].untitled]
  const title = document.title === before ? after : document.title
  const given = document.scenarios.filter(each => each.title.replace(NUMBER, '') === before)
  return given.reduce(
    (changed, { id, title: old }) => {
      const next = old.replace(before, after)
      return isNameTaken(changed, next, id) ? changed : withTitle(changed, id, next)
    },
    title === document.title ? document : { ...document, title },
  )
}

function withTitle(document: ScenarioDocument, id: string, title: string): ScenarioDocument {
  const scenarios = document.scenarios.map(each => (each.id === id ? { ...each, title } : each))
  return { ...document, scenarios }
}

/** What tells copies apart: ` (2)`. */
const NUMBER = / \(\d+\)$/

function isGiven(title: string): boolean {
  return languages.some(language => title === documentMessages[language].untitled)
}
