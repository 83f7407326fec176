/** From a run and a variable to what its chart shows. */

import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { Language } from '../../../shared/model/definition.ts'
import type { RunResult, Series } from '../../../shared/model/result.ts'
import type { Indicator } from '../kpis/indicator.ts'
import { goalOf, stateOf } from '../kpis/target-state.ts'
import { ruleWords, targetMessages } from '../kpis/target-words.ts'
import { chartMessages } from './chart-messages.ts'
import type { ChartSubject } from './chart-view.ts'

/** @throws RangeError when the run lacks the variable's series. */
export function subjectOf(
  indicator: Indicator,
  run: Pick<RunResult, 'years' | 'series'>,
  reference: Series,
  scenario: { readonly name: string; readonly isBaselineMoved: boolean },
  catalogue: Pick<Catalogue, 'lastOutturn'>,
  language: Language,
): ChartSubject {
  const values = run.series[indicator.id]
  const baseValues = reference[indicator.id]
  if (values === undefined || baseValues === undefined) {
    throw new RangeError(`the run has no series ${indicator.id}`)
  }
  const t = chartMessages[language]
  const isMoved = scenario.isBaselineMoved
  return {
    years: run.years,
    lastOutturn: catalogue.lastOutturn,
    unit: indicator.unit,
    scenario: { name: scenario.name, values },
    base: { name: isMoved ? t.movedBase : t.base, values: baseValues, isMoved },
    targets: indicator.targets.map(target => {
      const rule = ruleWords(target, indicator.unit, language)
      return {
        year: target.year,
        value: goalOf(target),
        words: targetMessages[language].target(rule),
        shortWords: rule,
        state: stateOf(target, run.years, values).kind,
      }
    }),
    isPublished: indicator.variable.source.kind === 'published',
    forecastWord: t.forecast,
  }
}
