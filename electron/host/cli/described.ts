/** What the model offers, for a terminal: its levers, parameters, variables and targets, as a table or as JSON. */

import { type Catalogue, yearsOf } from '../../../shared/model/catalogue.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { words } from './words.ts'

/** The catalogue as the command's JSON: all that a script needs to write a scenario and to read its results. */
export function describeJson(catalogue: Catalogue): string {
  const { model, levers, parameters, variables, checks, flags, targets } = catalogue
  const described = {
    model,
    years: yearsOf(catalogue),
    firstFreeYear: catalogue.lastOutturn + 1,
    levers: levers.map(({ id, kind, primary, unit, sector, range, path, label }) => ({
      id,
      kind,
      primary,
      unit,
      sector,
      range,
      path,
      label,
    })),
    parameters: parameters.map(({ id, unit, sector, value, low, high, label }) => ({
      id,
      unit,
      sector,
      value,
      low,
      high,
      label,
    })),
    variables: variables.map(({ id, unit, sector, label, formula }) => ({
      id,
      unit,
      sector,
      label,
      formula,
    })),
    checks,
    flags,
    targets,
  }
  return `${JSON.stringify(described, null, 2)}\n`
}

/** Tables for reading: ids in the first column, so that they can be copied into a scenario. */
export function describeText(catalogue: Catalogue, language: Language): string {
  const say = words[language]
  const { model, title, baseYear, lastOutturn, horizon } = catalogue
  const levers = catalogue.levers.map(({ id, kind, unit, range, path, label }) => [
    id,
    say[kind],
    unit,
    `${range.min} – ${range.max}`,
    Object.entries(path)
      .map(([year, value]) => `${year}: ${value}`)
      .join('; '),
    label[language],
  ])
  const parameters = catalogue.parameters.map(({ id, unit, value, low, high, label }) => [
    id,
    unit,
    String(value),
    `${low} – ${high}`,
    label[language],
  ])
  const variables = catalogue.variables.map(({ id, unit, label }) => [id, unit, label[language]])
  const targets = catalogue.targets.map(({ id, variable, year, operator, value, label }) => [
    id,
    `${variable} ${operator} ${value}`,
    String(year),
    label[language],
  ])
  return [
    `${title[language]} (${model.id} ${model.version}, ${model.hash})`,
    say.years(baseYear, lastOutturn, horizon),
    section(say.levers, [say.id, say.kind, say.unit, say.range, say.path, say.label], levers),
    section(say.parameters, [say.id, say.unit, say.value, say.range, say.label], parameters),
    section(say.variables, [say.id, say.unit, say.label], variables),
    section(say.targets, [say.id, say.rule, say.year, say.label], targets),
    '',
  ].join('\n')
}

function section(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) =>
    Math.max(...[cell, ...rows.map(row => row[column] ?? '')].map(lengthOf)),
  )
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - lengthOf(cell)))
      .join('  ')
      .trimEnd()
  return ['', `${title} (${rows.length})`, line(head), ...rows.map(line)].join('\n')
}

/** Letters as a terminal counts them: a composed Vietnamese letter is one. */
function lengthOf(text: string): number {
  return [...text.normalize('NFC')].length
}
