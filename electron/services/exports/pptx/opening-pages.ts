/** The first slide, and those of the headlines. */

import { inSentence } from '../../../../shared/locale/in-sentence.ts'
import { fitted } from '../../../../shared/reading/charts/fitted-text.ts'
import type { ReportContent } from '../../../../shared/report/content.ts'
import { widthInArial } from './arial.ts'
import { addPage, type Deck, fittedTitle, LINE_HEIGHT, type Page, putSeal, putText } from './deck.ts'
import { nameLinesOf, putHeadlineCard } from './headline-parts.ts'
import { LEFT, OPENING, PLACES, POINTS, slideColors, WIDTH } from './slide-look.ts'
import { slideMessages } from './slide-messages.ts'
import { slideLine } from './slide-text.ts'

/** The title of the document, with the names of its scenarios and what it was made with. */
export function addOpening(deck: Deck, content: ReportContent): void {
  const { title, notes, imprint, findings } = content
  const t = slideMessages[deck.language]
  const { page, bottom } = addPage(deck, title, 'opening')
  const { ink2, ink3, states } = slideColors
  putSeal(page, { x: LEFT, y: OPENING.seal, width: 0.42, height: 0.42 })
  putText(
    page,
    imprint.program.split(',')[0] ?? imprint.program,
    { x: LEFT + 0.6, y: OPENING.seal, width: 6, height: 0.42 },
    { size: 16, isBold: true },
  )
  let top = bottom + 0.2
  const [leading] = findings
  if (leading !== undefined && imprint.warning === '' && imprint.scenarios.length <= MOST_LED) {
    const set = fittedTitle(slideLine(leading.words), WIDTH * 0.85, 0.75, [18, 16, 14])
    const place = { x: LEFT, y: top, width: WIDTH * 0.85, height: 0.75 }
    putText(page, set.text, place, { size: set.size, color: ink2, anchor: 'top' })
    top += (set.lines * set.size * LINE_HEIGHT) / POINTS + 0.25
  }
  if (notes !== '') {
    const set = fittedTitle(slideLine(notes), WIDTH * 0.75, 0.8, [16, 14, 12])
    putText(
      page,
      set.text,
      { x: LEFT, y: top, width: WIDTH * 0.75, height: 0.8 },
      { size: set.size, color: ink2, anchor: 'top' },
    )
    top += (set.lines * set.size * LINE_HEIGHT) / POINTS + 0.25
  }
  top = putScenarios(page, content, top)
  putText(
    page,
    `${t.against(inSentence(imprint.base))} · ${imprint.priceBasis} · ${imprint.date}`,
    { x: LEFT, y: top, width: WIDTH, height: 0.3 },
    { size: 14, color: ink3 },
  )
  if (imprint.warning !== '') {
    putText(
      page,
      imprint.warning,
      { x: LEFT, y: 6.2, width: WIDTH, height: 0.5 },
      { size: 13, isBold: true, color: states.missed },
    )
  }
}

/** A line for each scenario: its name, and what its planner says of it as far as that finds room; returns where they end. */
function putScenarios(page: Page, { imprint, scenarios }: ReportContent, from: number): number {
  const row = 0.34
  const room = WIDTH * POINTS * 0.97
  const strong = (text: string) => widthInArial(text, 15, 600)
  const quiet = (text: string) => widthInArial(text, 13)
  const names = imprint.scenarios.slice(0, Math.floor((MOST_OPENING - from) / row))
  names.forEach((name, index) => {
    // The first sentence says what it is about.
    const [said = ''] = (scenarios.find(each => each.name === name)?.description ?? '').split(/(?<=[.!?])\s/)
    const own = fitted(slideLine(name), room, strong)
    const left = room - strong(own) - 24
    const rest = said === '' || left < 100 ? '' : fitted(slideLine(said), left, quiet)
    putText(
      page,
      [
        { text: own, isBold: true },
        ...(rest === '' ? [] : [{ text: `   ${rest}`, size: 13, color: slideColors.ink2 }]),
      ],
      { x: LEFT, y: from + index * row, width: WIDTH, height: row },
      { size: 15 },
    )
  })
  return from + names.length * row + 0.1
}

/** With more scenarios their names need the room in which the first finding would stand. */
const MOST_LED = 3

/** Where the names of the scenarios end at the latest. */
const MOST_OPENING = 6.35

const CARD_GAP = 0.5

/** Cards that have a slide's height to themselves are set larger. */
const LARGE = 1.35

/** As cards, three in a row and two rows a slide. */
export function addHeadlines(deck: Deck, { headlines, imprint }: ReportContent): void {
  const t = slideMessages[deck.language]
  const perPage = headlines.some(({ targets }) => targets.length > 1) ? 3 : 6
  const pages = Math.ceil(headlines.length / perPage)
  for (let number = 0; number < pages; number += 1) {
    const part = headlines.slice(number * perPage, (number + 1) * perPage)
    const name = t.headlines(slideLine(imprint.scenarios[0] ?? ''))
    const { page, bottom } = addPage(deck, pages === 1 ? name : `${name}${t.part(number + 1, pages)}`)
    const columns = Math.min(3, part.length)
    const rows = Math.ceil(part.length / columns)
    const width = (WIDTH - 2 * CARD_GAP) / 3
    const top = bottom + 0.45
    const height = (PLACES.body.bottom - top - (rows - 1) * 0.3) / rows
    const scale = rows === 1 ? LARGE : 1
    const nameLines = Math.max(...part.map(headline => nameLinesOf(headline, width, scale)))
    part.forEach((headline, index) => {
      const x = LEFT + (index % columns) * (width + CARD_GAP)
      const y = top + Math.floor(index / columns) * (height + 0.3)
      putHeadlineCard(page, headline, { x, y, width, height }, scale, nameLines)
    })
  }
}
