/** From a run and a headline of the pack to what its chart shows, and the words around it. */

import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { Language, SourceKind } from '../../../shared/model/definition.ts'
import type { RunResult, Series } from '../../../shared/model/result.ts'
import type { Headline } from '../kpis/headlines.ts'
import { stateOf } from '../kpis/target-state.ts'
import { ruleWords, targetMessages } from '../kpis/target-words.ts'
import { chartMessages } from './chart-messages.ts'
import type { ChartSubject } from './figure.ts'

/** @throws RangeError when the run lacks the headline's series. */
export function subjectOf(
  headline: Headline,
  run: Pick<RunResult, 'years' | 'series'>,
  reference: Series,
  scenarioName: string,
  catalogue: Pick<Catalogue, 'lastOutturn'>,
  language: Language,
): ChartSubject {
  const values = run.series[headline.id]
  const baseValues = reference[headline.id]
  if (values === undefined || baseValues === undefined) {
    throw new RangeError(`the run has no series ${headline.id}`)
  }
  return {
    years: run.years,
    lastOutturn: catalogue.lastOutturn,
    unit: headline.unit,
    scenario: { name: scenarioName, values },
    base: { name: chartMessages[language].base, values: baseValues },
    targets: [headline.target, ...headline.furtherTargets].map(target => ({
      year: target.year,
      value: target.value,
      words: targetMessages[language].target(ruleWords(target, headline.unit, language)),
      state: stateOf(target, run.years, values).kind,
    })),
    isPublished: headline.variable.source.kind === 'published',
    forecastWord: chartMessages[language].forecast,
  }
}

/** `% GRDP`: the unit, and of what it is a share where the pack says so. */
export function unitWords({ unit, whole }: Headline, language: Language): string {
  const label = unit.label[language]
  if (whole === null || !unit.percent) return label
  return chartMessages[language].of(label, inSentence(whole.variable.short[language]))
}

/** A name inside a sentence: without its capital, unless it is an abbreviation. */
function inSentence(name: string): string {
  const isAbbreviation = name.charAt(1) !== name.charAt(1).toLowerCase()
  return isAbbreviation ? name : name.charAt(0).toLowerCase() + name.slice(1)
}

/** Where the numbers come from and which of them are not measured: the line under a chart. */
export function sourceWords(
  headline: Headline,
  catalogue: Pick<Catalogue, 'model' | 'baseYear' | 'lastOutturn'>,
  language: Language,
): string {
  const t = chartMessages[language]
  const { baseYear, lastOutturn } = catalogue
  const years = baseYear === lastOutturn ? String(baseYear) : `${baseYear}–${lastOutturn}`
  const status: Readonly<Record<SourceKind, string>> = {
    published: t.published(years),
    partly_published: t.partlyPublished(years),
    literature: t.estimated(years),
    calibrated: t.estimated(years),
    identity: t.estimated(years),
    assumption: t.assumed(years),
  }
  const parts = [t.source(catalogue.model.version), status[headline.variable.source.kind]]
  if (headline.note !== null) parts.push(headline.note[language])
  return parts.join(' · ')
}
