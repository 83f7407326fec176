/** What the results rest on: assumptions that differ from the default, and those behind the headlines, each with its range and standing. */

import { quantity } from '../locale/quantities.ts'
import { atStart } from '../locale/sentence-start.ts'
import type { Catalogue, CatalogueLever, CatalogueParameter } from '../model/catalogue.ts'
import type { Source, UnitDefinition } from '../model/definition.ts'
import { itemOf } from '../reading/catalogue-item.ts'
import { groundOf } from '../reading/levers/lever-ground.ts'
import { restingText } from '../reading/levers/lever-number.ts'
import { sourceStanding } from '../reading/sources/source-words.ts'
import type { Scenario } from '../scenario/document.ts'
import { samplePath } from '../scenario/path.ts'
import { groupRow, number, numberColumn, row, textColumn, words } from './cells.ts'
import type { ColumnContent, RowContent, TableContent } from './content.ts'
import { reportMessages } from './report-messages.ts'
import type { ReportReading } from './report-reading.ts'

/** An assumption of the catalogue, read alike whether it runs over the years or not. */
interface Assumption {
  readonly name: string
  readonly unit: UnitDefinition
  readonly decimals: number
  readonly standard: number
  /** One for each scenario of the report. */
  readonly values: readonly number[]
  readonly low: number
  readonly high: number
  readonly kind: string
  readonly source: Source
  /** In some scenario another than the default, in any year. */
  readonly isChanged: boolean
  /** The headlines rest on it. */
  readonly isKey: boolean
}

export function assumptionsTable(reading: ReportReading): TableContent {
  const { catalogue, scenarios, language, year } = reading
  const t = reportMessages[language]
  const columns: ColumnContent[] = [
    textColumn(t.assumption),
    textColumn(t.unit),
    numberColumn(t.standard),
    ...scenarios.map(({ title }) => numberColumn(title)),
    textColumn(t.range),
    textColumn(t.kind),
    textColumn(t.standing),
  ]
  const key = keyAssumptions(catalogue)
  const all = [
    ...catalogue.levers
      .filter(({ kind }) => kind === 'assumption')
      .map(lever => ofLever(lever, key, reading)),
    ...catalogue.parameters.map(parameter => ofParameter(parameter, key, reading)),
  ]
  const block = (title: string, own: readonly Assumption[]): RowContent[] =>
    own.length === 0 ? [] : [groupRow(title, columns), ...own.map(each => rowOf(each, reading))]
  return {
    title: t.assumptions,
    note: t.assumptionsNote(year),
    columns,
    rows: [
      ...block(
        t.changedAssumptions,
        all.filter(({ isChanged }) => isChanged),
      ),
      ...block(
        t.keyAssumptions,
        all.filter(({ isChanged, isKey }) => isKey && !isChanged),
      ),
    ],
    empty: t.noAssumptions,
  }
}

/**
 * Ids of what the headlines rest on: assumptions that the pack shows first or varies in an uncertainty run, and what the
 * formulas of the headlines, or of the terms that the model breaks them into, read directly and no measurement fixes.
 */
export function keyAssumptions(catalogue: Catalogue): ReadonlySet<string> {
  const headline = new Set(catalogue.headlines.map(({ variable }) => variable))
  const terms = catalogue.decompositions
    .filter(({ variable }) => headline.has(variable))
    .flatMap(each => each.terms)
  const read = new Set(
    catalogue.variables
      .filter(({ id }) => headline.has(id) || terms.includes(id))
      .flatMap(({ formula }) => formula.match(/[a-z][a-z0-9_]*/g) ?? []),
  )
  return new Set([
    ...catalogue.levers.filter(({ kind, primary }) => kind === 'assumption' && primary).map(({ id }) => id),
    ...(catalogue.uncertainty?.levers.map(({ lever }) => lever) ?? []),
    ...catalogue.parameters
      .filter(({ family, distribution }) => distribution !== 'fixed' && read.has(family))
      .map(({ id }) => id),
  ])
}

function ofLever(lever: CatalogueLever, key: ReadonlySet<string>, reading: ReportReading): Assumption {
  const { catalogue, scenarios, language, year } = reading
  const unit = itemOf(catalogue.units, lever.unit)
  const ground = groundOf(lever, catalogue)
  const index = year - catalogue.baseYear
  const pathIn = ({ levers }: Scenario) => samplePath(levers[lever.id] ?? null, ground)
  const paths = scenarios.map(pathIn)
  const values = paths.map(path => path[index] ?? Number.NaN)
  const standard = lever.values[index] ?? Number.NaN
  const digits = [standard, ...values].map(
    value => restingText(value, lever.range, unit, 'en').split('.')[1]?.length ?? 0,
  )
  return {
    name: lever.label[language],
    unit,
    decimals: Math.max(...digits),
    standard,
    values,
    low: lever.range.min,
    high: lever.range.max,
    kind: reportMessages[language].assumedPath,
    source: lever.source,
    isChanged: paths.some(path => path.some((value, place) => value !== lever.values[place])),
    isKey: key.has(lever.id),
  }
}

function ofParameter(
  parameter: CatalogueParameter,
  key: ReadonlySet<string>,
  { catalogue, scenarios, language }: ReportReading,
): Assumption {
  const { label, value, low, high, source } = parameter
  const unit = itemOf(catalogue.units, parameter.unit)
  const values = scenarios.map(({ parameters }) => parameters[parameter.id] ?? value)
  return {
    name: label[language],
    unit,
    decimals: Math.max(...[value, low, high, ...values].map(each => ownDecimals(each, unit))),
    standard: value,
    values,
    low,
    high,
    kind: reportMessages[language].assumedNumber,
    source,
    isChanged: values.some(each => each !== value),
    isKey: key.has(parameter.id),
  }
}

/** As many as it was given with, at most four more than its unit has. */
function ownDecimals(value: number, unit: UnitDefinition): number {
  const digits =
    Number((value * unit.scale).toPrecision(6))
      .toString()
      .split('.')[1]?.length ?? 0
  return Math.min(digits, unit.decimals + 4)
}

function rowOf(assumption: Assumption, { language }: ReportReading): RowContent {
  const { name, unit, decimals, standard, values, low, high, kind, source } = assumption
  const style = { unit, language, decimals }
  const bound = (value: number) =>
    quantity(value, unit, { language, decimals: ownDecimals(value, unit) }).number
  return row([
    words(name),
    words(unit.label[language]),
    number(standard, style),
    ...values.map(value => number(value, style)),
    words(reportMessages[language].between(bound(low), bound(high))),
    words(kind),
    words(atStart(sourceStanding(source, language))),
  ])
}
