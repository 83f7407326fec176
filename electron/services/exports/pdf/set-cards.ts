/** Cards of headlines in rows, which no edge of a page parts. */

import type { Language } from '../../../../shared/model/definition.ts'
import type { HeadlineContent } from '../../../../shared/report/content.ts'
import { type CardSizes, cardBlock } from './card-block.ts'
import type { Flow } from './flow.ts'

export interface CardRows {
  /** Cards beside each other. */
  readonly columns: number
  readonly sizes: CardSizes
  /** Between cards, and below a row, in points. */
  readonly air: number
  readonly below: number
}

export function setCards(
  flow: Flow,
  headlines: readonly HeadlineContent[],
  { columns, sizes, air, below }: CardRows,
  language: Language,
): void {
  const width = (flow.width - air * (columns - 1)) / columns
  for (let from = 0; from < headlines.length; from += columns) {
    const cards = headlines
      .slice(from, from + columns)
      .map(headline => cardBlock(flow.paper, headline, width, sizes, language))
    const height = Math.max(...cards.map(card => card.height))
    flow.need(height)
    cards.forEach((card, index) => {
      card.set(flow.x + index * (width + air), flow.y)
    })
    flow.y += height + below
  }
}
