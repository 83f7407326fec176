/** What a chart shows, and how it is shown just now. */

import type { Language, UnitDefinition } from '../../../shared/model/definition.ts'
import type { TargetState } from '../kpis/target-state.ts'
import type { ValueAxis } from './value-axis.ts'

/** What the chart shows. Series have one value per year. */
export interface ChartSubject {
  readonly years: readonly number[]
  /** Years up to this one are outturn. */
  readonly lastOutturn: number
  readonly unit: UnitDefinition
  readonly scenario: { readonly name: string; readonly values: readonly number[] }
  readonly base: {
    readonly name: string
    readonly values: readonly number[]
    /** It stands under other assumptions than the default ones. */
    readonly isMoved: boolean
  }
  readonly targets: readonly ChartTarget[]
  /** True where the outturn is a published figure: filled dots; hollow ones otherwise. */
  readonly isPublished: boolean
  /** What stands after the last outturn. */
  readonly forecastWord: string
}

export interface ChartTarget {
  readonly year: number
  readonly value: number
  /** `Mục tiêu trên 4 %`, and `trên 4 %` where there is little room. */
  readonly words: string
  readonly shortWords: string
  readonly state: TargetState['kind']
}

/** How it is shown just now. */
export interface ChartView {
  readonly width: number
  readonly height: number
  readonly axis: ValueAxis
  /** The selected year. */
  readonly year: number
  readonly language: Language
}
