/** What an entry of the picker is worth in the run in hand. */

import { quantity } from '../../../../shared/locale/quantities.ts'
import type { Catalogue } from '../../../../shared/model/catalogue.ts'
import type { Language } from '../../../../shared/model/definition.ts'
import type { RunResult } from '../../../../shared/model/result.ts'
import { itemOf } from '../../../../shared/reading/catalogue-item.ts'
import { stateOf, type TargetState } from '../../../../shared/reading/indicators/target-state.ts'
import { shownValue } from '../../../../shared/reading/prices/price-basis.ts'
import type { PriceBasis } from '../../../../shared/scenario/view.ts'
import type { PickerEntry } from './picker-list.ts'

export interface EntryValue {
  /** With its unit, in the price basis. */
  readonly text: string
  /** The year of a target, which may be another than the selected one; null where it is that. */
  readonly year: number | null
  readonly state: TargetState | null
}

/** Null for what is no number of its own, and until its series has arrived. */
export function entryValue(
  { variable: id, target: targetId, breakdown }: PickerEntry,
  run: Pick<RunResult, 'years' | 'series'> | null,
  year: number,
  basis: PriceBasis,
  catalogue: Pick<Catalogue, 'variables' | 'units' | 'targets' | 'prices'>,
  language: Language,
): EntryValue | null {
  const values = run?.series[id]
  if (run === null || values === undefined || breakdown !== null) return null
  const target = targetId === null ? null : itemOf(catalogue.targets, targetId)
  const index = run.years.indexOf(target?.year ?? year)
  const inModel = values[index]
  if (inModel === undefined) return null
  const variable = itemOf(catalogue.variables, id)
  const unit = itemOf(catalogue.units, variable.unit)
  const shown = shownValue({ variable, unit }, inModel, index, basis, run.series, catalogue)
  return {
    text: quantity(shown.value, shown.unit, { language }).text,
    year: target?.year ?? null,
    state: target && stateOf(target, run.years, values),
  }
}
