/** The template of a scenario's levers as a file that is filled in and read again. */

import type { Language } from '../../../shared/model/definition.ts'
import { type LeverTemplate, templateText } from '../../../shared/reading/levers/lever-template.ts'
import type { Written } from './writers.ts'
import { number, text, year } from './xlsx/sheet.ts'
import { workbookOf } from './xlsx/workbook.ts'

/** As CSV of the language, or as a workbook with its numbers as numbers. */
export async function writeTemplate(
  template: LeverTemplate,
  format: 'csv' | 'xlsx',
  language: Language,
): Promise<Written> {
  if (format === 'csv')
    return { bytes: new TextEncoder().encode(templateText(template, language)), notices: [] }
  const { title, heads, years, rows } = template
  const head = [...heads.map(each => text(each, 'head')), ...years.map(each => year(each))]
  const written = rows.map(({ id, name, unit, values }) => [
    ...[id, name, unit.label[language]].map(each => text(each)),
    ...values.map(value => number(value, unit.decimals)),
  ])
  return await workbookOf([{ name: title, rows: [head, ...written], frozenRows: 1, frozenColumns: 2 }], title)
}
