/** What a board says of itself: its name, its sentence, and the published figures that bear it out. */

import { OVERVIEW } from '../../../shared/contract/workspace.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { Language } from '../../../shared/model/definition.ts'
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
