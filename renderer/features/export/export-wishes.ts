/** From what was chosen in the dialog to the files that are made. */

import {
  type ExportSubject,
  type ExportView,
  formatOf,
  type PackFormat,
  packFormats,
} from '../../../shared/contract/exports.ts'
import { sameContent } from '../../../shared/json/same-content.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { knownChart } from '../../../shared/reading/charts/known-chart.ts'
import { exportName } from '../../../shared/report/export-name.ts'
import type { ScenarioDocument } from '../../../shared/scenario/document.ts'
import type { ChartChoice } from '../../../shared/scenario/view.ts'
import { type AppState, shownScenarios } from '../../store/app-state.ts'
import { arrangementOf, visibleCharts } from '../../store/boards.ts'
import type { ExportWish } from './export-run.ts'

export interface PackChoice {
  readonly kind: 'pack' | 'report'
  /** Of a pack; at least one. */
  readonly formats: readonly PackFormat[]
  readonly languages: readonly Language[]
  readonly charts: readonly ChartChoice[]
  /** Ids, in the order of the document. */
  readonly scenarios: readonly string[]
}

/** A file for each format in each language. */
export function packWishes(
  state: AppState,
  { kind, formats, languages, charts, scenarios }: PackChoice,
): ExportWish[] {
  const { document } = state
  const subjects: ExportSubject[] =
    kind === 'report'
      ? [{ kind, charts: [...charts] }]
      : packFormats
          .filter(format => formats.includes(format))
          .map(format => ({ kind, format, charts: [...charts] }))
  return languages.flatMap(language =>
    subjects.map(subject => ({
      format: formatOf(subject),
      name: exportName(document.title, kind, language),
      of: { document, subject, view: { ...viewOf(state), language, scenarios: [...scenarios] } },
    })),
  )
}

/** What the screen shows just now, as an export shows it. */
export function viewOf(state: AppState): ExportView {
  const { language, workspace, activeId, year, slots } = state
  return {
    language,
    basis: workspace.priceBasis,
    mode: workspace.chartMode,
    scenarios: shownScenarios(state).map(({ id }) => id),
    inHand: activeId,
    year,
    slots: { ...slots },
  }
}

type Offered = Pick<AppState, 'catalogue' | 'document' | 'workspace' | 'focus'>

/** The charts that are offered: those that were pinned and that the model has, or those on the board in view where there are none. */
export function offeredCharts({ catalogue, document, workspace, focus }: Offered): readonly ChartChoice[] {
  const known = document.pins.flatMap(pin => knownChart(pin, catalogue) ?? [])
  // Two of which one cannot be broken down any more may be the same by now.
  const pinned = known.filter((pin, index) => known.findIndex(each => sameContent(each, pin)) === index)
  if (pinned.length > 0) return pinned
  return visibleCharts(arrangementOf(catalogue, workspace), focus)
}

/** The numbers of one chart as a file. @param title of the chart, as it stands above it. */
export function chartWish(
  state: AppState,
  chart: ChartChoice,
  title: string,
  format: 'csv' | 'xlsx',
): ExportWish {
  const { document } = state
  return {
    format,
    name: chartFileName(title, document),
    of: { document, view: viewOf(state), subject: { kind: 'chart', format, chart } },
  }
}

/** The model with the scenario in hand, for other programs. */
export function modelWish(state: AppState): ExportWish {
  const { document, activeId, language } = state
  const title = document.scenarios.find(({ id }) => id === activeId)?.title ?? document.title
  return {
    format: 'xmile',
    name: exportName(title, 'model', language),
    of: {
      document,
      view: { ...viewOf(state), scenarios: [activeId] },
      subject: { kind: 'model', format: 'xmile' },
    },
  }
}

/** The name of a file that holds one chart, without its ending. */
export function chartFileName(title: string, { title: of }: Pick<ScenarioDocument, 'title'>): string {
  return `${title} - ${of}`
}
