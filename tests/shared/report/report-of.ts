/** Reports of the shipped model: its presets, or scenarios that a test makes, run and handed to the builder. */

import { fileURLToPath } from 'node:url'
import { openModel, type RunningModel } from '../../../electron/services/running-model.ts'
import { FaultError } from '../../../shared/faults.ts'
import { slotsFor } from '../../../shared/reading/slots.ts'
import type { ReportContent, TableContent } from '../../../shared/report/content.ts'
import { reportContent } from '../../../shared/report/report-content.ts'
import type { ReportInput, ReportRun } from '../../../shared/report/report-input.ts'
import { seriesNeeded } from '../../../shared/report/series-needed.ts'
import {
  FORMAT,
  type Scenario,
  scenario,
  scenarioDocument,
  VERSION,
} from '../../../shared/scenario/document.ts'
import type { ChartChoice } from '../../../shared/scenario/view.ts'

export const shipped: RunningModel = await openModel(
  fileURLToPath(new URL('../../../seeds', import.meta.url)),
)

/** The one scenario of a preset. */
export function preset(id: string): Scenario {
  const found = shipped.presets.find(document => document.id === id)?.scenarios[0]
  if (found === undefined) throw new Error(`no preset ${id}`)
  return found
}

export function scenarioWith(given: Partial<Scenario>): Scenario {
  return scenario.parse({ id: 'own', title: 'Own', ...given })
}

export const chart = (variable: string, breakdown: string | null = null): ChartChoice => ({
  variable,
  breakdown,
  form: 'stacked',
  benchmarks: true,
})

type Asked = Partial<ReportInput['view']> &
  Partial<Pick<ReportInput, 'charts' | 'steps' | 'unmet'>> & {
    readonly base?: string | null
    readonly title?: string
  }

/** Everything the builder is given; the first scenario is in hand unless said otherwise. */
export function reportInput(scenarios: readonly Scenario[], asked: Asked = {}): ReportInput {
  const {
    base = null,
    title = 'Ngân sách',
    charts = [chart('cult_share')],
    steps = [],
    unmet = [],
    ...view
  } = asked
  const { catalogue, facts } = shipped
  const wanted = seriesNeeded(catalogue, charts, steps)
  return {
    catalogue,
    document: scenarioDocument.parse({
      format: FORMAT,
      version: VERSION,
      pack: { id: 'hanoi', version: '0.2' },
      id: 'document',
      title,
      scenarios,
      base,
    }),
    view: {
      language: 'en',
      basis: 'current',
      mode: 'value',
      scenarios: scenarios.map(({ id }) => id),
      inHand: scenarios[0]?.id ?? '',
      slots: {},
      year: 2030,
      ...view,
    },
    runs: new Map(scenarios.map(each => [each.id, runOf(each, wanted)])),
    slots: slotsFor(scenarios, {}),
    charts,
    steps,
    decisions: [],
    facts,
    unmet,
    program: '0.1.0',
    day: '2026-11-26',
  }
}

export function reportOf(scenarios: readonly Scenario[], asked: Asked = {}): ReportContent {
  return reportContent(reportInput(scenarios, asked))
}

function runOf(each: Scenario, wanted: readonly string[]): ReportRun {
  try {
    const [answer] = shipped.simulate([each], wanted)
    if (answer === undefined) throw new Error('no answer')
    return { ok: true, ...answer }
  } catch (error) {
    if (error instanceof FaultError) return { ok: false, faults: error.faults }
    throw error
  }
}

export function tablesOf({ results, policies, assumptions, budget }: ReportContent): readonly TableContent[] {
  return [results, policies, assumptions, budget]
}

/** The numbers of a text as they are written, without what groups their digits. */
export function numbersIn(text: string, language: 'vi' | 'en'): number[] {
  const [thousands, decimal] = language === 'vi' ? ['.', ','] : [',', '.']
  return (text.match(/\d[\d.,]*\d|\d/g) ?? []).map(each =>
    Number(each.replaceAll(thousands, '').replace(decimal, '.')),
  )
}
