/** What every page of a report carries. */

import type { Catalogue } from '../model/catalogue.ts'
import type { Language } from '../model/definition.ts'
import { titleWithWork } from '../reading/own/own-work.ts'
import { basisName, priceMessages } from '../reading/prices/price-messages.ts'
import { failedChecksOf } from './checks.ts'
import type { Imprint } from './content.ts'
import type { ReportInput } from './report-input.ts'
import { reportMessages } from './report-messages.ts'
import { inHandFirst, type ReportReading } from './report-reading.ts'

export function imprintOf(reading: ReportReading): Imprint {
  const { input, baseName } = reading
  return {
    ...provenanceOf(reading, input),
    scenarios: inHandFirst(reading).map(each => titleWithWork(each, reading.language)),
    base: baseName,
    warning: warningOf(reading),
  }
}

/** What numbers rest on whatever they are of: model, data, prices, program, and the day. */
export function provenanceOf(
  {
    catalogue,
    language,
    basis,
  }: Pick<ReportReading, 'language' | 'basis'> & {
    readonly catalogue: Pick<Catalogue, 'model' | 'place' | 'data' | 'prices'>
  },
  { day, program }: Pick<ReportInput, 'day' | 'program'>,
): Pick<Imprint, 'model' | 'data' | 'date' | 'priceBasis' | 'program'> {
  const t = reportMessages[language]
  const [year = '', month = ''] = catalogue.data.split('-')
  const constant = catalogue.prices?.constant[language] ?? ''
  return {
    model: t.model(catalogue.place[language], catalogue.model.version),
    data: t.data(`${month}/${year}`),
    date: dayWords(day, language),
    priceBasis: basisName(basis, priceMessages[language], constant),
    program: `Hanoi 2045, ${program}`,
  }
}

/** `2026-11-26` is `26/11/2026`, in English with the name of the month: day and month cannot be mistaken. */
function dayWords(day: string, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return language === 'vi'
    ? `${date}/${month}/${year}`
    : `${Number(date)} ${ENGLISH_MONTHS[Number(month) - 1]} ${year}`
}

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Names the scenarios that could not be computed, and the first check that failed in each. */
export function warningOf(reading: ReportReading): string {
  const { input, scenarios, language } = reading
  const t = reportMessages[language]
  const refused = scenarios.filter(({ id }) => input.runs.get(id)?.ok !== true)
  const failed = failedChecksOf(reading)
  return [
    ...refused.map(({ id, title }) => {
      const first = failed.find(each => each.scenario === id)
      return first === undefined ? t.refused(title) : t.refusedFor(title, first.name, first.words)
    }),
    // A result may come with checks that do not hold; the engine refuses those, another host might not.
    ...scenarios
      .filter(scenario => !refused.includes(scenario) && failed.some(each => each.scenario === scenario.id))
      .map(({ title }) => t.withFailed(title)),
  ].join(' ')
}
