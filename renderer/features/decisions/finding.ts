/** The finding of a record in sentences, made of the results as they stand: one for each headline of the pack. */

import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { clausesOf } from '../../../shared/reading/charts/chart-sentence.ts'
import { subjectOf } from '../../../shared/reading/charts/chart-subject.ts'
import { indicatorOf } from '../../../shared/reading/indicators/indicator.ts'
import { isBaselineMoved } from '../../../shared/reading/levers/moved-baseline.ts'
import { DECISION_LIMITS } from '../../../shared/scenario/decision.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import type { Simulation } from '../../store/app-state.ts'

/** A sentence a line; empty where the run has none of the headlines. In current prices, beside the moving baseline. */
export function findingOf(
  scenario: Scenario,
  { run, reference }: Pick<Simulation, 'run' | 'reference'>,
  catalogue: Catalogue,
  language: Language,
): string {
  const sources = {
    catalogue,
    years: run.years,
    scenarios: [{ id: scenario.id, name: scenario.title, slot: 1, isActive: true, series: run.series }],
    base: { series: reference, isMoved: isBaselineMoved(scenario, catalogue) },
    original: null,
    bands: null,
    mode: 'value',
    basis: 'current',
    language,
  } as const
  return catalogue.headlines
    .flatMap(({ variable }) => {
      const choice = { variable, breakdown: null, form: 'multiples', benchmarks: false } as const
      const subject = subjectOf(choice, sources)
      if (subject === null) return []
      const indicator = indicatorOf(catalogue, variable)
      const sentence = clausesOf(indicator, subject, language).join('; ')
      return [`${indicator.variable.label[language]}: ${sentence}.`]
    })
    .join('\n')
}

/** What was written stays; sentences that stand there already are not written twice. */
export function withFinding(written: string, finding: string): string {
  const lines = written.split('\n')
  const fresh = finding.split('\n').filter(line => !lines.includes(line))
  const all = [...(written === '' ? [] : [written]), ...fresh].join('\n')
  return all.length <= DECISION_LIMITS.text ? all : written
}
