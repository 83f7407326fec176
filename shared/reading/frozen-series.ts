/** Which results are kept with a decision: what was looked at when it was taken, and what will be asked about it later. */

import type { Catalogue } from '../model/catalogue.ts'
import type { ScenarioDocument } from '../scenario/document.ts'
import { partsOf } from './breakdown.ts'
import { standingSeries } from './wanted-series.ts'

type Chosen = Pick<ScenarioDocument, 'pins' | 'story' | 'executed'>

/**
 * Ids of variables, sorted, each once: headlines with the money and the whole behind them, targets, the budget and its lines, what
 * stands on the pack's boards, what is observed year by year, what prices are converted by; and of the document its pinned and told
 * charts with their parts, and what it has executed values of. Levers are not among them: their paths are kept as inputs.
 */
export function frozenSeries(catalogue: Catalogue, { pins, story, executed }: Chosen): string[] {
  const { targets, boards, history, benchmarks } = catalogue
  const charts = [...pins, ...story.map(({ view }) => view.chart)]
  const known = new Set(catalogue.variables.map(({ id }) => id))
  const wanted = [
    ...standingSeries(catalogue),
    ...targets.map(({ variable }) => variable),
    ...boards.flatMap(board => [...board.variables, ...board.charts]),
    ...history.map(({ variable }) => variable),
    ...benchmarks.map(({ variable }) => variable),
    ...charts.flatMap(({ variable, breakdown }) => [
      variable,
      ...(breakdown === null || !known.has(variable) ? [] : partsOf(catalogue, variable, breakdown)),
    ]),
    ...executed.map(({ item }) => item),
  ]
  return [...new Set(wanted.filter(id => known.has(id)))].sort()
}
