/** What the numbers say: of results under the sentence that says most, then of who pays. */

import type { FindingContent, ReportContent } from '../../../../shared/report/content.ts'
import { linesInArial } from './arial.ts'
import { addPage, type Deck, LINE_HEIGHT, type Page, putBox, putText } from './deck.ts'
import { LEFT, PLACES, POINTS, slideColors, WIDTH } from './slide-look.ts'
import { slideMessages } from './slide-messages.ts'
import { slideLine } from './slide-text.ts'

const SIZES = [18, 17, 16, 15, 14, 13, 12]

/** Left of a sentence, and of what it lists, in inches. */
const INDENT = { sentence: 0.35, part: 0.6 } as const

/** After a sentence with what it lists, and between its lines, in parts of the type's size. */
const GAP = { sentence: 0.75, part: 0.2 } as const

/** On as many slides as they need. */
export function addFindings(deck: Deck, { findings, imprint }: ReportContent): void {
  const [first, ...others] = findings
  if (first === undefined) return
  const money = others.filter(({ about }) => about === 'money')
  const t = slideMessages[deck.language]
  addFindingPages(
    deck,
    first.words,
    others.filter(({ about }) => about === 'results'),
  )
  if (money.length > 0) addFindingPages(deck, t.payers(slideLine(imprint.scenarios[0] ?? '')), money)
}

function addFindingPages(deck: Deck, title: string, findings: readonly FindingContent[]): void {
  const lines = linesInArial(title, WIDTH * POINTS * 0.97, 26, 600)
  const top = PLACES.title.y + (lines > 1 ? PLACES.title.height : 0.5) + 0.25
  const room = PLACES.body.bottom - top
  const size = SIZES.find(each => heightOf(findings, each) <= room) ?? 14
  const pages = parted(findings, size, room)
  pages.forEach((part, index) => {
    const marked = slideMessages[deck.language].part(index + 1, pages.length)
    const { page } = addPage(deck, pages.length === 1 ? title : `${title}${marked}`)
    putFindings(page, part, size, top)
  })
}

function heightOf(findings: readonly FindingContent[], size: number): number {
  return findings.reduce((sum, finding) => sum + heightOfOne(finding, size), 0)
}

function heightOfOne({ words, parts }: FindingContent, size: number): number {
  const listed = parts.reduce(
    (sum, part) => sum + heightOfText(part, size, INDENT.part) + (GAP.part * size) / POINTS,
    0,
  )
  return heightOfText(words, size, INDENT.sentence) + listed + (GAP.sentence * size) / POINTS
}

function heightOfText(text: string, size: number, indent: number): number {
  return (linesInArial(text, (WIDTH - indent) * POINTS * 0.97, size) * LINE_HEIGHT * size) / POINTS
}

/** On as few slides as hold them, about as many on each. */
function parted(findings: readonly FindingContent[], size: number, room: number): FindingContent[][] {
  const pages = Math.max(1, Math.ceil(heightOf(findings, size) / room))
  const even = heightOf(findings, size) / pages
  const parts: FindingContent[][] = [[]]
  for (const finding of findings) {
    const last = parts.at(-1) ?? []
    const isFull =
      heightOf([...last, finding], size) > room || (parts.length < pages && heightOf(last, size) >= even)
    if (last.length > 0 && isFull) parts.push([finding])
    else last.push(finding)
  }
  return parts
}

function putFindings(page: Page, findings: readonly FindingContent[], size: number, from: number): void {
  let top = from
  for (const finding of findings) {
    putBox(page, { x: LEFT, y: top + (size * 0.42) / POINTS, width: 0.1, height: 0.1 }, slideColors.ink3)
    let at = top + putLines(page, finding.words, size, { indent: INDENT.sentence, top })
    for (const part of finding.parts) {
      at += (GAP.part * size) / POINTS
      const dash = { x: LEFT + INDENT.part - 0.2, y: at, width: 0.2, height: (LINE_HEIGHT * size) / POINTS }
      putText(page, '–', dash, { size, color: slideColors.ink3, anchor: 'top' })
      at += putLines(page, part, size, { indent: INDENT.part, top: at })
    }
    top += heightOfOne(finding, size)
  }
}

/** Returns how high they are, in inches. */
function putLines(
  page: Page,
  text: string,
  size: number,
  { indent, top }: { readonly indent: number; readonly top: number },
): number {
  const height = heightOfText(text, size, indent)
  putText(page, text, { x: LEFT + indent, y: top, width: WIDTH - indent, height }, { size, anchor: 'top' })
  return height
}
