/** What charts are read off: the results of the scenarios that are drawn, and what all charts are shown in. */

import type { Band } from '../../analysis/uncertainty.ts'
import type { Catalogue } from '../../model/catalogue.ts'
import type { Language } from '../../model/definition.ts'
import type { Series } from '../../model/result.ts'
import type { ChartMode, PriceBasis } from '../../scenario/view.ts'
import type { OwnWork } from '../own/own-work.ts'

export type ChartCatalogue = Pick<
  Catalogue,
  | 'model'
  | 'baseYear'
  | 'lastOutturn'
  | 'executed'
  | 'variables'
  | 'units'
  | 'dimensions'
  | 'subsets'
  | 'targets'
  | 'headlines'
  | 'prices'
  | 'history'
  | 'benchmarks'
>

/** A scenario with its result. */
export interface DrawnScenario {
  readonly id: string
  readonly name: string
  readonly slot: number
  /** In hand; exactly one is. */
  readonly isActive: boolean
  readonly series: Series
  /** What it has otherwise than the model says; absent where nothing. */
  readonly work?: OwnWork | null
}

export interface ChartSources {
  readonly catalogue: ChartCatalogue
  /** Of the runs, base year to horizon. */
  readonly years: readonly number[]
  /** In the order of the document. */
  readonly scenarios: readonly DrawnScenario[]
  /** The baseline of the scenario in hand; `isMoved` where it stands under other assumptions than the default ones. */
  readonly base: { readonly series: Series; readonly isMoved: boolean }
  /** The baseline under the default assumptions, where it stays on the charts. */
  readonly original: Series | null
  /** Of the scenario in hand, by series; null where none are wanted, `waiting` where what is shown has none yet. */
  readonly bands: ReadonlyMap<string, Band> | 'waiting' | null
  readonly mode: ChartMode
  readonly basis: PriceBasis
  readonly language: Language
}
