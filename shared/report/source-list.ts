/** Where the numbers of a report come from: published figures behind targets, results, levers and assumptions that it shows. */

import type { CatalogueSource } from '../model/catalogue.ts'
import type { Fact, Language, Observation, Words } from '../model/definition.ts'
import { leverRows, parameterRows } from '../reading/compare/compared.ts'
import { addressOf, classWords, confidenceWords, yearOf } from '../reading/sources/fact-words.ts'
import { sourceMessages } from '../reading/sources/source-messages.ts'
import { sourceStanding } from '../reading/sources/source-words.ts'
import { keyAssumptions } from './assumptions-table.ts'
import type { SourceContent } from './content.ts'
import type { ReportInput } from './report-input.ts'
import { reportMessages } from './report-messages.ts'
import { type ReportReading, readReport } from './report-reading.ts'

/** Ids of the published figures that a report may name: what `ReportInput.facts` must hold. */
export function factsNeeded(input: ReportInput): string[] {
  const { catalogue } = input
  const drawn = drawnIn(input)
  const places = catalogue.benchmarks.filter(each => drawn.includes(each.variable))
  const ids = [...shownItems(readReport(input)), ...places].flatMap(({ facts }) => facts)
  return [...new Set([...ids, ...catalogue.targets.flatMap(({ source }) => source.facts ?? [])])]
}

/** Something that a report shows, with what stands behind it. */
interface Shown {
  readonly label: Words
  /** How well it is known. */
  readonly standing: string
  /** Ids in `facts.json`. */
  readonly facts: readonly string[]
}

/** A document with all that it is the source of here. */
interface Cited {
  readonly fact: Fact
  readonly subjects: Set<string>
  readonly dates: Set<string>
  /** Of what rests on it. */
  readonly standings: Set<string>
  /** How well the document itself is known. */
  readonly documents: Set<string>
}

/**
 * In the order in which the report comes to them: each document once, with everything that is shown of it. A figure counts for
 * what it is shown for first.
 */
export function sourcesOf(reading: ReportReading): SourceContent[] {
  const { input, catalogue, language } = reading
  const seen = new Set<string>()
  const cited = new Map<string, Cited>()
  for (const { label, standing, facts } of shownItems(reading)) {
    for (const id of facts) {
      const fact = input.facts.get(id)
      if (fact === undefined || seen.has(id) || !isFound(fact)) continue
      seen.add(id)
      const key = isRead(fact) ? `${fact.publisher}\n${fact.source_title}\n${fact.url}` : id
      const known = cited.get(key) ?? {
        fact,
        subjects: new Set(),
        dates: new Set(),
        standings: new Set(),
        documents: new Set(),
      }
      cited.set(key, known)
      known.subjects.add(label[language])
      const date = yearOf(fact, catalogue.targets, language)
      if (date !== '') known.dates.add(date)
      known.standings.add(standing)
      known.documents.add(documentWords(fact, language))
    }
  }
  return [...cited.values()].map(each => sourceOf(each, language))
}

function sourceOf({ fact, subjects, dates, standings, documents }: Cited, language: Language): SourceContent {
  return {
    subject: [...subjects].join('; '),
    publisher: publisherOf(fact, reportMessages[language].unknownPublisher),
    title: isRead(fact) ? fact.source_title : fact.indicator,
    date: [...dates].join(', '),
    link: isRead(fact) ? addressOf(fact, language) : '',
    standing: standingOf(standings, documents, language),
  }
}

/** How well the figures are known that rest on it, and how well the document. */
function standingOf(
  standings: ReadonlySet<string>,
  documents: ReadonlySet<string>,
  language: Language,
): string {
  const figures = [...standings].join(', ')
  const document = [...documents].filter(each => each !== '').join('; ')
  return document === '' ? figures : `${figures} (${reportMessages[language].document(document)})`
}

function documentWords(fact: Fact, language: Language): string {
  return [confidenceWords(fact.confidence, language), classWords(fact.source_class, language)]
    .filter(each => each !== '')
    .join(', ')
}

/** What was looked for in vain is the source of nothing. */
function isFound({ source_class: sourceClass }: Fact): boolean {
  return sourceClass !== 'not found'
}

/** Where no document says it in words of its own it was worked out from others, or remembered. */
function isRead({ quote }: Fact): boolean {
  return quote !== ''
}

/** The facts say in words where nobody knows who published them. */
function publisherOf(fact: Fact, unknown: string): string {
  if (!isRead(fact)) return ''
  return fact.publisher.startsWith('publisher not stated') ? unknown : fact.publisher
}

/** Ids of the variables of which there are charts, those of the story among them. */
function drawnIn({ charts, steps }: Pick<ReportInput, 'charts' | 'steps'>): string[] {
  return [...charts, ...steps.map(({ view }) => view.chart)].map(({ variable }) => variable)
}

function shownItems(reading: ReportReading): Shown[] {
  const { catalogue, comparison, year, input, language } = reading
  const t = sourceMessages[language]
  const observed: Readonly<Record<Observation['standing'], string>> = {
    published: t.standingPublished,
    derived: t.standingDerived,
    estimate: t.standingEstimate,
  }
  const given = ({ label, source }: { readonly label: Words; readonly source: CatalogueSource }): Shown => ({
    label,
    standing: sourceStanding(source, language),
    facts: source.facts ?? [],
  })
  const key = keyAssumptions(catalogue)
  const drawn = new Set([...catalogue.headlines.map(({ variable }) => variable), ...drawnIn(input)])
  const variables = catalogue.variables.filter(({ id }) => drawn.has(id))
  return [
    ...catalogue.targets.filter(({ variable }) => drawn.has(variable)).map(given),
    ...variables.map(given),
    ...catalogue.history.flatMap(({ variable, standing, facts }): Shown[] => {
      const label = variables.find(({ id }) => id === variable)?.label
      return label === undefined ? [] : [{ label, standing: observed[standing], facts }]
    }),
    ...leverRows(comparison, catalogue, year).map(({ lever }) => given(lever)),
    ...parameterRows(comparison, catalogue).map(({ parameter }) => given(parameter)),
    ...[...catalogue.levers, ...catalogue.parameters].filter(({ id }) => key.has(id)).map(given),
  ]
}
