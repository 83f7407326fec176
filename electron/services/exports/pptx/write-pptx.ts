/** The pack of a meeting as slides that Office edits, charts and all. */

import type { ContentWriter } from '../writers.ts'
import { addChartPage, addStepPage } from './chart-page.ts'
import { type Deck, newDeck } from './deck.ts'
import { addFindings } from './finding-pages.ts'
import { finishedPackage } from './finished-package.ts'
import { addHeadlines, addOpening } from './opening-pages.ts'
import { checksTable, decisionTable, sourcesTable } from './record-tables.ts'
import { addTablePages } from './table-pages.ts'

/**
 * In this order: title, findings, headlines, the story, the charts, results, what differs, the budget, what is assumed, decisions,
 * checks and sources. The same content at the same moment gives the same bytes.
 */
export const writePptx: ContentWriter = async (content, { madeAt, onProgress }) => {
  const { title, imprint, language, headlines } = content
  const deck: Deck = newDeck(title, imprint, language)
  const tables = [
    content.results,
    content.policies,
    content.budget,
    content.assumptions,
    ...(content.formulas.rows.length === 0 ? [] : [content.formulas]),
    ...content.decisions.map(decision => decisionTable(decision, language)),
    checksTable(content.checks, language),
    sourcesTable(content.sources, language),
  ]
  const steps = [
    () => addOpening(deck, content),
    () => addFindings(deck, content),
    () => addHeadlines(deck, content),
    ...content.steps.map(
      (step, index) => () => addStepPage(deck, step, { number: index + 1, of: content.steps.length }),
    ),
    ...content.charts.map(chart => () => addChartPage(deck, chart, headlines)),
    ...tables.map(table => () => addTablePages(deck, table)),
  ]
  for (const [index, step] of steps.entries()) {
    step()
    onProgress((index + 1) / (steps.length + 1))
  }
  const bytes = await finishedPackage(deck, { title, program: imprint.program, madeAt })
  onProgress(1)
  return {
    bytes,
    notices:
      deck.cut.size === 0 ? [] : [{ code: 'export.slides-cut', args: { slides: [...deck.cut].join(', ') } }],
  }
}
