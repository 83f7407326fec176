/** From a run and a headline of the pack to what its chart shows. */

import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { Language } from '../../../shared/model/definition.ts'
import type { RunResult, Series } from '../../../shared/model/result.ts'
import type { Headline } from '../kpis/headlines.ts'
import { goalOf, stateOf } from '../kpis/target-state.ts'
import { ruleWords, targetMessages } from '../kpis/target-words.ts'
import { chartMessages } from './chart-messages.ts'
import type { ChartSubject } from './chart-view.ts'

/** @throws RangeError when the run lacks the headline's series. */
export function subjectOf(
  headline: Headline,
  run: Pick<RunResult, 'years' | 'series'>,
  reference: Series,
  scenario: { readonly name: string; readonly isBaselineMoved: boolean },
  catalogue: Pick<Catalogue, 'lastOutturn'>,
  language: Language,
): ChartSubject {
  const values = run.series[headline.id]
  const baseValues = reference[headline.id]
  if (values === undefined || baseValues === undefined) {
    throw new RangeError(`the run has no series ${headline.id}`)
  }
  const t = chartMessages[language]
  const isMoved = scenario.isBaselineMoved
  return {
    years: run.years,
    lastOutturn: catalogue.lastOutturn,
    unit: headline.unit,
    scenario: { name: scenario.name, values },
    base: { name: isMoved ? t.movedBase : t.base, values: baseValues, isMoved },
    targets: [headline.target, ...headline.furtherTargets].map(target => {
      const rule = ruleWords(target, headline.unit, language)
      return {
        year: target.year,
        value: goalOf(target),
        words: targetMessages[language].target(rule),
        shortWords: rule,
        state: stateOf(target, run.years, values).kind,
      }
    }),
    isPublished: headline.variable.source.kind === 'published',
    forecastWord: t.forecast,
  }
}
