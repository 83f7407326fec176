/** What a board says of itself: its name, its sentence, and the published figures that bear it out. */

import { OVERVIEW } from '../../../shared/contract/workspace.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { Fact, Language } from '../../../shared/model/definition.ts'
import { boardMessages } from './board-messages.ts'

export interface BoardWords {
  readonly id: string
  readonly label: string
  readonly short: string
  readonly text: string
  /** Ids of facts. */
  readonly facts: readonly string[]
}

/** The overview and the boards of the pack, in their order. */
export function boardWords(catalogue: Pick<Catalogue, 'boards'>, language: Language): BoardWords[] {
  const t = boardMessages[language]
  return [
    { id: OVERVIEW, label: t.overview, short: t.overview, text: t.overviewText, facts: [] },
    ...catalogue.boards.map(({ id, label, short, text, facts }) => ({
      id,
      label: label[language],
      short: short[language],
      text: text[language],
      facts,
    })),
  ]
}

/** A document behind a board. */
export interface Origin {
  readonly title: string
  readonly publisher: string
}

/** The documents of the facts, each once, in their order. Facts that have not arrived are left out. */
export function originsOf(ids: readonly string[], facts: ReadonlyMap<string, Fact>): Origin[] {
  const byTitle = new Map<string, Origin>()
  for (const id of ids) {
    const fact = facts.get(id)
    if (fact !== undefined && !byTitle.has(fact.source_title)) {
      byTitle.set(fact.source_title, { title: fact.source_title, publisher: fact.publisher })
    }
  }
  return [...byTitle.values()]
}

/** Their publishers, each once. */
export function publishersOf(origins: readonly Origin[]): string {
  return [...new Set(origins.map(({ publisher }) => publisher))].join('; ')
}
