/** The words around a chart: its title, its unit, its sentence and its source. */

import { inSentence } from '../../locale/in-sentence.ts'
import { atStart } from '../../locale/sentence-start.ts'
import { yearSpans } from '../../locale/year-spans.ts'
import type { CatalogueSource } from '../../model/catalogue.ts'
import type { Language } from '../../model/definition.ts'
import type { ChartChoice } from '../../scenario/view.ts'
import { partsOf } from '../breakdown.ts'
import { itemOf } from '../catalogue-item.ts'
import { type Indicator, indicatorOf } from '../indicators/indicator.ts'
import { ownMessages } from '../own/own-messages.ts'
import { sourceOfWork } from '../own/own-work.ts'
import { convertedWords } from '../prices/basis-words.ts'
import { isConverted, wholeOf } from '../prices/price-basis.ts'
import { benchmarkWords } from './benchmark-labels.ts'
import { chartMessages } from './chart-messages.ts'
import type { NumberForm } from './chart-numbers.ts'
import { clausesOf } from './chart-sentence.ts'
import type { ChartSources } from './chart-sources.ts'
import type { ChartSubject, PastPoint } from './chart-view.ts'

export interface ChartWords {
  readonly title: string
  readonly unit: string
  /** Behind the unit where there is room: of what it is a share, or what it is compared with; empty where neither. */
  readonly whole: string
  /** Title and unit, for the table. */
  readonly caption: string
  /** In full, with its full stop. */
  readonly sentence: string
  /** Of which the sentence is made, for where it has little room. */
  readonly clauses: readonly string[]
  /** `hint` has also who published what of other places. */
  readonly source: { readonly short: string; readonly full: string; readonly hint: string }
}

/** Who published the facts of these ids; empty where that is not known yet. */
export type PublishersOf = (facts: readonly string[]) => string

export function chartWords(
  indicator: Indicator,
  choice: ChartChoice,
  subject: ChartSubject,
  sources: ChartSources,
  publishers: PublishersOf,
): ChartWords {
  const { language } = sources
  const title = chartTitle(indicator, choice, sources)
  const unit = unitWords(subject, sources)
  const drawn = drawnIndicator(indicator, choice, sources)
  const whole = wholeWords(drawn, subject, sources)
  const clauses = clausesOf(indicator, subject, language)
  return {
    title,
    unit,
    whole,
    caption: `${title}, ${`${unit} ${whole}`.trim()}`,
    sentence: `${clauses.join('; ')}.`,
    clauses,
    source: sourceWords(drawn, subject, sources, publishers),
  }
}

/** What is drawn: of a variable that is broken down its parts, which may be shares of another whole than itself. */
function drawnIndicator(
  indicator: Indicator,
  { variable, breakdown }: ChartChoice,
  { catalogue }: ChartSources,
): Indicator {
  const [part] = breakdown === null ? [] : partsOf(catalogue, variable, breakdown)
  return part === undefined ? indicator : indicatorOf(catalogue, part)
}

/** Of a variable that is broken down with its dimension, and how many of its elements there are where some are none of the model's. */
export function chartTitle(
  { variable, whole }: Indicator,
  { breakdown }: ChartChoice,
  { catalogue, language }: Pick<ChartSources, 'catalogue' | 'language'>,
): string {
  const name = variable.short[language]
  if (breakdown === null) return name
  const dimension = itemOf(catalogue.dimensions, breakdown)
  const element = dimension.elements.find(({ id }) => variable.elements.includes(id))
  const t = chartMessages[language]
  const ofAll =
    element === undefined ? name : withoutElement(name, [element.short[language], element.label[language]])
  // A share that goes by the name of one element is called after the whole.
  const isOfOne = element !== undefined && ofAll === name && whole !== null
  const title = isOfOne ? t.shareOf(inSentence(whole.variable.short[language])) : ofAll
  const drawn = partsOf(catalogue, variable.id, breakdown).length
  const all = dimension.elements.length
  const dimensionWords = inSentence(dimension.label[language])
  return t.by(title, drawn < all ? t.someOf(dimensionWords, drawn, all) : dimensionWords)
}

/** The name of all elements from that of one: `Culture: spending` without `Culture` is `Spending`. */
function withoutElement(name: string, element: readonly string[]): string {
  for (const words of element) {
    if (name.startsWith(`${words}: `)) return atStart(name.slice(words.length + 2))
    if (name.endsWith(`: ${words}`)) return name.slice(0, -words.length - 2)
    if (name.includes(`, ${words}:`)) return name.replace(`, ${words}:`, ':')
  }
  return name
}

/** In an index the year that is 100. */
function unitWords({ mode, unit }: ChartSubject, { catalogue, language }: ChartSources): string {
  return mode === 'index' ? chartMessages[language].indexed(String(catalogue.baseYear)) : unit.label[language]
}

function wholeWords(indicator: Indicator, { mode, unit }: ChartSubject, sources: ChartSources): string {
  const { catalogue, basis, language } = sources
  const t = chartMessages[language]
  switch (mode) {
    case 'difference':
    case 'relative':
      return t.againstBase
    case 'index':
      return ''
    case 'value': {
      if (!unit.percent) return ''
      const converted = isConverted(indicator, basis, catalogue) ? wholeOf(indicator, catalogue) : null
      const whole = converted === null ? indicator.whole?.variable : itemOf(catalogue.variables, converted)
      return whole === undefined ? '' : t.of(inSentence(whole.short[language]))
    }
  }
}

/** Where the numbers come from and which of them are not measured; `full` with how they were converted and what is remarked on them. */
function sourceWords(
  indicator: Indicator,
  subject: ChartSubject,
  { catalogue, basis, language, scenarios }: ChartSources,
  publishers: PublishersOf,
): ChartWords['source'] {
  const t = chartMessages[language]
  const past = subject.kind === 'lines' ? subject.past : []
  const { variable } = indicator
  const own = ownMessages[language]
  const short = [
    variable.source.kind === 'own' ? own.ownIndicator(variable.formula) : t.source(catalogue.model.version),
    ...scenarios
      .map(({ name, work }) => sourceOfWork(name, work, catalogue, language))
      .filter(words => words !== ''),
    ...pastWords(past, indicator.variable.source.kind, language),
  ]
  const benchmarks = subject.kind === 'lines' ? subject.benchmarks : []
  const form: NumberForm = { unit: subject.unit, language, isSigned: false }
  const places = benchmarks.map(benchmark =>
    [benchmarkWords(benchmark, form), publishers(benchmark.facts), benchmark.note]
      .filter(each => each !== '')
      .join(', '),
  )
  const withPlaces = (ofPlaces: string) =>
    [
      ...short,
      convertedWords(indicator, basis, catalogue, language),
      ofPlaces,
      indicator.note?.[language] ?? '',
    ]
      .filter(each => each !== '')
      .join(' · ')
  return {
    short: short.join(' · '),
    full: withPlaces(places.length === 0 ? '' : t.placesExplained),
    hint: withPlaces(places.length === 0 ? '' : t.places(places.join('; '))),
  }
}

/** The years of the past by the standing of their values. */
function pastWords(past: readonly PastPoint[], kind: CatalogueSource['kind'], language: Language): string[] {
  const t = chartMessages[language]
  const modelled: Readonly<Record<CatalogueSource['kind'], (years: string) => string>> = {
    published: t.published,
    partly_published: t.partlyPublished,
    literature: t.estimated,
    calibrated: t.estimated,
    identity: t.estimated,
    own: t.estimated,
    assumption: t.assumed,
  }
  const words: Readonly<Record<PastPoint['standing'], (years: string) => string>> = {
    published: t.published,
    derived: t.derived,
    estimate: t.preliminary,
    executed: t.executed,
    modelled: modelled[kind],
  }
  const standings = [...new Set(past.map(({ standing }) => standing))]
  return standings.map(standing =>
    words[standing](yearSpans(past.filter(each => each.standing === standing).map(({ year }) => year))),
  )
}
