/** The headlines of a file as the library shows them: one column for each, with the value in the year of its target. */

import type { DescribedFile } from '../../../shared/contract/files.ts'
import { quantity } from '../../../shared/locale/quantities.ts'
import { type Catalogue, type CatalogueTarget, yearsOf } from '../../../shared/model/catalogue.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { type Indicator, indicatorOf } from '../../../shared/reading/indicators/indicator.ts'
import { goalOf, stateOf, type TargetState } from '../../../shared/reading/indicators/target-state.ts'

export interface HeadlineColumn {
  readonly indicator: Indicator
  /** The first target of the headline; its year is that of the value. */
  readonly target: CatalogueTarget
  readonly years: readonly number[]
}

export interface Headline {
  /** The value in the year of the target, with its unit. */
  readonly text: string
  readonly state: TargetState
  /** Year by year. */
  readonly values: readonly number[]
}

/** Headlines that have room beside the name of a file. */
const MOST_COLUMNS = 3

/** Money stands in the prices of the model, which every file has, whatever the screen shows it in. */
export function headlineColumns(catalogue: Catalogue): HeadlineColumn[] {
  const years = yearsOf(catalogue)
  return catalogue.headlines.slice(0, MOST_COLUMNS).flatMap(({ variable, targets: [first] }) =>
    first === undefined
      ? []
      : [
          {
            indicator: indicatorOf(catalogue, variable),
            target: itemOf(catalogue.targets, first),
            years,
          },
        ],
  )
}

/** Null where the scenario was not run, or comes to no number in some year. */
export function headlineOf(
  { indicator, target, years }: HeadlineColumn,
  { headlines }: Pick<DescribedFile, 'headlines'>,
  language: Language,
): Headline | null {
  const values = headlines?.[indicator.id]?.filter(value => value !== null) ?? []
  const value = values[years.indexOf(target.year)]
  if (values.length !== years.length || value === undefined) return null
  return {
    text: quantity(value, indicator.unit, { language }).text,
    state: stateOf(target, years, values),
    values,
  }
}

/** The ends of the scale of a column: alike for all files that stay within half as much again as the goal, so that lines compare. */
export function columnScale(
  { target }: HeadlineColumn,
  values: readonly number[],
): readonly [number, number] {
  const goal = goalOf(target)
  return [Math.min(0, goal, ...values), Math.max(1.5 * goal, ...values)]
}
