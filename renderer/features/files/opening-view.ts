/** The report on an opened file as a reader sees it: names instead of ids, numbers in their units. */

import { formatExact } from '../../../shared/locale/numbers.ts'
import { difference, quantity } from '../../../shared/locale/quantities.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { Language } from '../../../shared/model/definition.ts'
import type { OpeningReport } from '../../../shared/scenario/opening-report.ts'

type Known = Pick<Catalogue, 'levers' | 'parameters' | 'variables' | 'units'>
type Result = OpeningReport['results'][number]
type ModelChange = NonNullable<OpeningReport['model']>[number]

/** True where more happened than a change of the format: the file is of another model, or something was left out. */
export function isWorthShowing({ pack: { from, to }, dropped }: OpeningReport): boolean {
  const isOtherModel = from.version !== to.version || (from.hash !== null && from.hash !== to.hash)
  return isOtherModel || dropped.length > 0
}

export interface ResultRow {
  readonly key: string
  readonly name: string
  readonly year: number
  /** Null where the file recorded none. */
  readonly before: string | null
  /** Null where the running model has none. */
  readonly after: string | null
  /** Whether both are there and are not the same to nine digits. */
  readonly hasMoved: boolean
  /** From before to after; null where there is none or where it rounds to nothing. */
  readonly difference: string | null
}

export interface ResultGroup {
  /** Id of the scenario. */
  readonly scenario: string
  readonly rows: readonly ResultRow[]
}

/** The results of each scenario that has any, in the order of the report. */
export function resultGroups(
  results: readonly Result[],
  catalogue: Known,
  language: Language,
): ResultGroup[] {
  return [...Map.groupBy(results, ({ scenario }) => scenario)].map(([scenario, own]) => ({
    scenario,
    rows: own.map(result => resultRow(result, catalogue, language)),
  }))
}

function resultRow(
  { variable, year, before, after }: Result,
  catalogue: Known,
  language: Language,
): ResultRow {
  const item = catalogue.variables.find(({ id }) => id === variable)
  const unit = catalogue.units.find(({ id }) => id === item?.unit)
  const shown = (value: number) =>
    unit === undefined
      ? formatExact(value, { language, decimals: 0 })
      : quantity(value, unit, { language }).text
  const hasMoved = before !== null && after !== null && !isNear(before, after)
  const moved = hasMoved && unit !== undefined ? difference(after - before, unit, { language }).text : null
  return {
    key: `${variable} ${year}`,
    name: item?.short[language] ?? variable,
    year,
    before: before === null ? null : shown(before),
    after: after === null ? null : shown(after),
    hasMoved,
    difference: moved !== null && /[1-9]/.test(moved) ? moved : null,
  }
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other))
}

export interface ModelChanges {
  readonly kind: ModelChange['kind']
  readonly change: ModelChange['change']
  readonly names: readonly string[]
}

/** What differs between two contents of the model, kind by kind; what the running one no longer has goes by its id. */
export function modelChanges(
  changes: readonly ModelChange[],
  catalogue: Known,
  language: Language,
): ModelChanges[] {
  const items = { lever: catalogue.levers, parameter: catalogue.parameters, variable: catalogue.variables }
  return [...Map.groupBy(changes, ({ kind, change }) => `${kind} ${change}`).values()].flatMap(alike => {
    const [first] = alike
    if (first === undefined) return []
    const { kind, change } = first
    const labels = new Map(items[kind].map(({ id, label }) => [id, label[language]]))
    return [{ kind, change, names: alike.map(({ id }) => labels.get(id) ?? id) }]
  })
}
