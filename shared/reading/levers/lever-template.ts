/** A table of the levers of a scenario, to be filled in by others and read again. */

import { defineMessages } from '../../locale/messages.ts'
import { scaledValue } from '../../locale/quantities.ts'
import { type Catalogue, yearsOf } from '../../model/catalogue.ts'
import type { Language, UnitDefinition } from '../../model/definition.ts'
import type { Scenario } from '../../scenario/document.ts'
import { samplePath } from '../../scenario/path.ts'
import { itemOf } from '../catalogue-item.ts'
import { csvOf } from '../csv-text.ts'
import { groundOf } from './lever-ground.ts'

const templateMessages = defineMessages({
  en: { sheet: 'Levers', id: 'Id', name: 'Lever', unit: 'Unit' },
  vi: { sheet: 'Đòn bẩy', id: 'Mã', name: 'Đòn bẩy', unit: 'Đơn vị' },
})

export interface LeverTemplate {
  readonly title: string
  /** Of the columns before the years. */
  readonly heads: readonly [id: string, name: string, unit: string]
  /** Those that a planner may change. */
  readonly years: readonly number[]
  readonly rows: readonly {
    readonly id: string
    readonly name: string
    readonly unit: UnitDefinition
    /** In the scale in which the unit is shown, a value for each year. */
    readonly values: readonly number[]
  }[]
}

export function leverTemplate(
  scenario: Pick<Scenario, 'levers'>,
  catalogue: Pick<Catalogue, 'levers' | 'units' | 'baseYear' | 'lastOutturn' | 'horizon'>,
  language: Language,
): LeverTemplate {
  const { sheet, id, name, unit: unitHead } = templateMessages[language]
  const years = yearsOf(catalogue).filter(year => year > catalogue.lastOutturn)
  const rows = catalogue.levers.map(lever => {
    const unit = itemOf(catalogue.units, lever.unit)
    const values = samplePath(scenario.levers[lever.id] ?? null, groundOf(lever, catalogue))
    const own = years.map(year => scaledValue(values[year - catalogue.baseYear] ?? 0, unit))
    return { id: lever.id, name: lever.label[language], unit, values: own }
  })
  return { title: sheet, heads: [id, name, unitHead], years, rows }
}

/** The template as CSV of the language. */
export function templateText({ heads, years, rows }: LeverTemplate, language: Language): string {
  const written = rows.map(({ id, name, unit, values }) => [
    ...[id, name, unit.label[language]],
    ...values.map(value => sureText(value, language)),
  ])
  return csvOf([[...heads, ...years.map(String)], ...written], language)
}

/**
 * All digits, and never three alone after the decimal mark: those could be thousands in the other language, and whoever reads
 * the table again would have to ask.
 */
export function sureText(value: number, language: Language): string {
  const plain = /e/.test(String(value)) ? value.toFixed(12) : String(value)
  const sure = /^-?\d{1,3}\.\d{3}$/.test(plain) ? `${plain}0` : plain
  return language === 'vi' ? sure.replace('.', ',') : sure
}
