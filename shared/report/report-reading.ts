/** A report's input as it is read: who is compared with what, and what charts are drawn of. */

import type { Catalogue } from '../model/catalogue.ts'
import type { Language } from '../model/definition.ts'
import type { RunResult, Series } from '../model/result.ts'
import type { ChartSources } from '../reading/charts/chart-sources.ts'
import { type Compared, type Comparison, hasMovedBase } from '../reading/compare/compared.ts'
import { isBaselineMoved } from '../reading/levers/moved-baseline.ts'
import { ownWorkOf } from '../reading/own/own-work.ts'
import type { Scenario } from '../scenario/document.ts'
import type { PriceBasis } from '../scenario/view.ts'
import type { ReportInput } from './report-input.ts'
import { reportMessages } from './report-messages.ts'

/** A result beside its moving baseline. */
export interface GoodRun {
  readonly run: RunResult
  readonly reference: Series
}

export interface ReportReading {
  readonly input: ReportInput
  readonly catalogue: Catalogue
  readonly language: Language
  readonly basis: PriceBasis
  /** The selected year. */
  readonly year: number
  readonly inHand: Scenario
  /** Of the scenario in hand; null where it could not be computed. */
  readonly own: GoodRun | null
  /** Those in view and their base, in the order of the document, each once. */
  readonly scenarios: readonly Scenario[]
  readonly comparison: Comparison
  /** What the scenarios are compared with, in words: `Đường cơ sở`, or the title of a scenario. */
  readonly baseName: string
}

/**
 * @throws RangeError where the view names a scenario in hand that the document does not have.
 */
export function readReport(input: ReportInput): ReportReading {
  const { catalogue, document, view } = input
  const { language } = view
  const inHand = document.scenarios.find(({ id }) => id === view.inHand)
  if (inHand === undefined) throw new RangeError(`the document has no scenario ${view.inHand}`)
  const shown = document.scenarios.filter(({ id }) => id === view.inHand || view.scenarios.includes(id))
  const base = document.scenarios.find(({ id }) => id === document.base) ?? null
  const compared = (scenario: Scenario): Compared => {
    const good = goodRun(input, scenario.id)
    return { scenario, result: good && { series: good.run.series, reference: good.reference } }
  }
  const comparison: Comparison = {
    base: base && compared(base),
    others: shown.filter(each => each !== base).map(compared),
    inHand: compared(inHand),
  }
  const t = reportMessages[language]
  return {
    input,
    catalogue,
    language,
    basis: view.basis,
    year: view.year,
    inHand,
    own: goodRun(input, inHand.id),
    scenarios: document.scenarios.filter(each => each === base || shown.includes(each)),
    comparison,
    baseName: base?.title ?? (hasMovedBase(comparison, catalogue) ? t.movedBaseline : t.baseline),
  }
}

/** The scenarios of the report, the one in hand first. */
export function inHandFirst({ inHand, scenarios }: ReportReading): Scenario[] {
  return [inHand, ...scenarios.filter(each => each !== inHand)]
}

/** Null where the scenario could not be computed. */
export function goodRun({ runs }: Pick<ReportInput, 'runs'>, id: string): GoodRun | null {
  const found = runs.get(id)
  return found?.ok === true ? found : null
}

/**
 * What charts are drawn of, with a scenario in hand; null where that one could not be computed.
 * @param id of the scenario in hand.
 */
export function chartSourcesOf({ input, scenarios }: ReportReading, id: string): ChartSources | null {
  const { catalogue, view, slots } = input
  const scenario = input.document.scenarios.find(each => each.id === id)
  const active = goodRun(input, id)
  if (scenario === undefined || active === null) return null
  const drawn = scenarios.includes(scenario) ? scenarios : [...scenarios, scenario]
  return {
    catalogue,
    years: active.run.years,
    scenarios: drawn.flatMap(each => {
      const good = goodRun(input, each.id)
      if (good === null) return []
      return [
        {
          id: each.id,
          name: each.title,
          slot: slots[each.id] ?? 1,
          isActive: each === scenario,
          series: good.run.series,
          work: ownWorkOf(each),
        },
      ]
    }),
    base: { series: active.reference, isMoved: isBaselineMoved(scenario, catalogue) },
    original: null,
    bands: null,
    mode: view.mode,
    basis: view.basis,
    language: view.language,
  }
}
