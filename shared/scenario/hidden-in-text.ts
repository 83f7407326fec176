/** Author, notes, descriptions, words of decision records and stories, and sources that hold characters nobody sees: kept as they are, and told. */

import type { Fault } from '../faults.ts'
import type { FieldPath } from '../field-problem.ts'
import { hidesLettersInText } from '../hidden-letters.ts'
import { locateJson, placeInText } from '../json/locate.ts'
import type { ScenarioDocument } from './document.ts'

/** One remark for the whole file, at the place of the first such text; none where there is none. `text` is what `document` was read from. */
export function hiddenInText(document: ScenarioDocument, text: string, file: string): Fault[] {
  const hiding = textsOf(document).filter(each => hidesLettersInText(each.text))
  const [first] = hiding
  if (first === undefined) return []
  const [spot] = locateJson(text, [first.path])
  const args = { name: first.name, others: hiding.length - 1 }
  return [{ code: 'scenario.hidden-in-text', args, at: placeInText(text, spot?.value ?? 0, file) }]
}

interface TextOfFile {
  readonly name: string
  readonly text: string
  readonly path: FieldPath
}

const MINUTES = ['question', 'hypothesis', 'finding', 'decision', 'dissent', 'people'] as const

function textsOf({ notes, scenarios, decisions, story, executed }: ScenarioDocument): TextOfFile[] {
  const own = scenarios.flatMap((scenario, index) =>
    (['description', 'author'] as const).map(name => ({
      name,
      text: scenario[name],
      path: ['scenarios', index, name],
    })),
  )
  const minutes = decisions.flatMap((record, index) =>
    MINUTES.map(name => ({ name, text: record[name], path: ['decisions', index, name] })),
  )
  const told = story.flatMap((step, index) =>
    (['sentence', 'notes'] as const).map(name => ({ name, text: step[name], path: ['story', index, name] })),
  )
  const sources = executed.map(({ source }, index) => ({
    ...{ name: 'source', text: source },
    path: ['executed', index, 'source'],
  }))
  return [{ name: 'notes', text: notes, path: ['notes'] }, ...own, ...told, ...minutes, ...sources]
}
