/** Where the numbers of a report come from: published figures behind targets, results, levers and assumptions that it shows. */

import type { Fact, Observation, Source, Words } from '../model/definition.ts'
import { leverRows, parameterRows } from '../reading/compare/compared.ts'
import { addressOf, classWords, confidenceWords, yearOf } from '../reading/sources/fact-words.ts'
import { sourceMessages } from '../reading/sources/source-messages.ts'
import { sourceStanding } from '../reading/sources/source-words.ts'
import { keyAssumptions } from './assumptions-table.ts'
import type { SourceContent } from './content.ts'
import { reportMessages } from './report-messages.ts'
import type { ReportReading } from './report-reading.ts'

/** Something that a report shows, with what stands behind it. */
interface Shown {
  readonly label: Words
  /** How well it is known. */
  readonly standing: string
  /** Ids in `facts.json`. */
  readonly facts: readonly string[]
}

/** In the order in which the report comes to them; each published figure once, under what it is shown for first. */
export function sourcesOf(reading: ReportReading): SourceContent[] {
  const { input, catalogue, language } = reading
  const t = reportMessages[language]
  const seen = new Set<string>()
  return shownItems(reading).flatMap(({ label, standing, facts }) => {
    const fresh = facts.flatMap(id => (seen.has(id) ? [] : (input.facts.get(id) ?? []))).filter(isFound)
    for (const { id } of fresh) seen.add(id)
    return fresh.map(
      (fact): SourceContent => ({
        subject: label[language],
        publisher: publisherOf(fact, t.unknownPublisher),
        title: isRead(fact) ? fact.source_title : fact.indicator,
        date: yearOf(fact, catalogue.targets, language),
        link: isRead(fact) ? addressOf(fact, language) : '',
        standing: [
          standing,
          confidenceWords(fact.confidence, language),
          classWords(fact.source_class, language),
        ]
          .filter(each => each !== '')
          .join('; '),
      }),
    )
  })
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

function shownItems(reading: ReportReading): Shown[] {
  const { catalogue, comparison, year, input, language } = reading
  const t = sourceMessages[language]
  const observed: Readonly<Record<Observation['standing'], string>> = {
    published: t.standingPublished,
    derived: t.standingDerived,
    estimate: t.standingEstimate,
  }
  const given = ({ label, source }: { readonly label: Words; readonly source: Source }): Shown => ({
    label,
    standing: sourceStanding(source, language),
    facts: source.facts ?? [],
  })
  const key = keyAssumptions(catalogue)
  const drawn = new Set([
    ...catalogue.headlines.map(({ variable }) => variable),
    ...input.charts.map(({ variable }) => variable),
  ])
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
