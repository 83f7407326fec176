/** Histories of the small pack, from years to values. */

import type { Fact, Observation } from '../../../shared/model/definition.ts'

/** The one figure that every observation of a test names. */
export const figure: Fact = {
  id: 'F-1',
  topic: 'Tests',
  indicator: 'Envelope',
  value: '1',
  unit: 'bn',
  year: '2020',
  place: 'Somewhere',
  source_title: 'Yearbook',
  publisher: 'Office',
  url: 'https://example.org',
  quote: 'one',
  confidence: 'high',
  note: '',
  source_class: 'seed',
}

/** Published values of a variable or lever. */
export function observed(variable: string, values: Readonly<Record<number, number>>): Observation[] {
  return Object.entries(values).map(([year, value]) => ({
    variable,
    year: Number(year),
    value,
    standing: 'published',
    facts: [figure.id],
  }))
}
