/** The headlines of the pack in the years of their targets, as two sets of results have them. */

import { quantity } from '../../../shared/locale/quantities.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import type { DatedSeries } from '../../../shared/scenario/changed-numbers.ts'
import { SAME_WITHIN } from '../../../shared/scenario/verification.ts'

export interface ValueRow {
  readonly variable: string
  readonly name: string
  readonly year: number
  /** In the variable's unit; null where the results have no such number. */
  readonly first: string | null
  readonly second: string | null
  readonly differs: boolean
}

type Known = Pick<Catalogue, 'headlines' | 'targets' | 'variables' | 'units' | 'horizon'>

/** One row for each headline and year of a target of it; of a headline without targets the horizon. */
export function headlineValues(
  first: DatedSeries,
  second: DatedSeries | null,
  catalogue: Known,
  language: Language,
): ValueRow[] {
  return catalogue.headlines.flatMap(({ variable, targets }) => {
    const item = itemOf(catalogue.variables, variable)
    const unit = itemOf(catalogue.units, item.unit)
    const due = catalogue.targets.filter(({ id }) => targets.includes(id)).map(({ year }) => year)
    const years = due.length === 0 ? [catalogue.horizon] : [...new Set(due)].sort((a, b) => a - b)
    const say = (value: number | null) => (value === null ? null : quantity(value, unit, { language }).text)
    return years.map(year => {
      const [one, other] = [valueIn(first, variable, year), second && valueIn(second, variable, year)]
      return {
        variable,
        name: item.short[language],
        year,
        first: say(one),
        second: say(other),
        differs: one !== null && other !== null && isAnother(one, other),
      }
    })
  })
}

function valueIn({ baseYear, series }: DatedSeries, variable: string, year: number): number | null {
  return series[variable]?.[year - baseYear] ?? null
}

function isAnother(one: number, other: number): boolean {
  return Math.abs(one - other) > SAME_WITHIN * Math.max(Math.abs(one), Math.abs(other))
}
